package org.w3id.tegenwicht.federation;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/**
 * In what form a caller wants an answer (RFC 9110).
 *
 * @param types the Accept header, the most specific first
 * @param name the {@code format} parameter, which goes first; null when it is not given
 */
record Accepted(List<MediaType> types, String name) {

    private static final List<MediaType> PAGES = List.of(MediaType.TEXT_HTML, MediaType.APPLICATION_XHTML_XML);

    static Accepted of(String header, String format) {
        String name = format == null || format.isBlank() ? null : format.strip().toLowerCase(Locale.ROOT);
        try {
            List<MediaType> types = header == null || header.isBlank() ? List.of(MediaType.ALL) : MediaType.parseMediaTypes(header);
            return new Accepted(types.stream().sorted(Comparator.comparing(Accepted::vagueness)).toList(), name);
        } catch (InvalidMediaTypeException unreadable) {
            return new Accepted(List.of(), name);
        }
    }

    private static int vagueness(MediaType type) {
        return type.isWildcardType() ? 2 : type.isWildcardSubtype() ? 1 : 0;
    }

    /**
     * The form that the caller likes best.
     *
     * @throws FederationException with 406 and the list when none will do
     */
    AnswerFormat among(List<AnswerFormat> offered) {
        return offered.stream().filter(format -> quality(format) > 0).max(Comparator.<AnswerFormat>comparingDouble(this::quality)
                .thenComparing(format -> -offered.indexOf(format))).orElseThrow(() -> new FederationException(HttpStatus.NOT_ACCEPTABLE,
                        "This answer cannot be written as asked. Ask for one of: " + String.join(", ", offered.stream().map(AnswerFormat::type).toList()) + ".", null));
    }

    private double quality(AnswerFormat format) {
        if (name != null) {
            return format.names().contains(name) || format.type().equals(name) ? 1 : 0;
        }
        return format.types().mapToDouble(this::quality).max().orElse(0);
    }

    /** What the header says about one type: its most specific part that fits counts. */
    private double quality(String type) {
        return types.stream().filter(accepted -> accepted.includes(MediaType.parseMediaType(type))).findFirst().map(MediaType::getQualityValue).orElse(0.0);
    }

    /** Whether the caller would rather read a page than data. */
    boolean prefersPage() {
        double best = types.stream().mapToDouble(MediaType::getQualityValue).max().orElse(0);
        return name == null && types.stream().anyMatch(type -> type.getQualityValue() == best && PAGES.stream().anyMatch(type::equalsTypeAndSubtype));
    }
}
