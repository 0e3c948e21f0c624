package org.w3id.tegenwicht.federation;

import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.w3id.tegenwicht.negotiation.Accept;

/**
 * In what form a caller wants an answer.
 *
 * @param header what the Accept header asks for
 * @param name the {@code format} parameter, which goes first; null when it is not given
 */
record Accepted(Accept header, String name) {

    static Accepted of(String header, String format) {
        return new Accepted(Accept.of(header), format == null || format.isBlank() ? null : format.strip().toLowerCase(Locale.ROOT));
    }

    /**
     * The form that the caller likes best.
     *
     * @throws FederationException with 406 and the list when none will do
     */
    AnswerFormat among(List<AnswerFormat> offered) {
        return (name == null ? header.best(offered, AnswerFormat::types).map(choice -> choice.form().as(choice.type()))
                : offered.stream().filter(format -> format.isNamed(name)).findFirst())
                .orElseThrow(() -> new FederationException(HttpStatus.NOT_ACCEPTABLE, "This answer cannot be written as asked. Ask for one of: "
                        + String.join(", ", offered.stream().map(format -> format.type().toString()).toList()) + ".", null));
    }

    /** Whether the caller would rather read a page than data. */
    boolean prefersPage() {
        return name == null && header.prefersPage();
    }
}
