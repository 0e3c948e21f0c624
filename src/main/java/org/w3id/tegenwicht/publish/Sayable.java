package org.w3id.tegenwicht.publish;

import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * What a form of RDF has no words for: JSON-LD 1.1 and RDF/XML know no triple terms (RDF 1.2), and XML 1.0 has no character for most control
 * characters, not even as a reference.
 */
public final class Sayable {

    private Sayable() {}

    /**
     * Makes sure that a form can hold all statements.
     *
     * @throws NotAcceptableException that names the first one that it cannot
     */
    public static void require(RdfFormat format, Graph statements) {
        if (format == RdfFormat.JSON_LD || format == RdfFormat.RDF_XML) {
            hindrance(format, statements).ifPresent(cause -> {
                throw NotAcceptableException.unsayable(format, cause);
            });
        }
    }

    private static Optional<String> hindrance(RdfFormat format, Graph statements) {
        return statements.stream().flatMap(triple -> hindrance(format, triple).stream()).sorted().findFirst();
    }

    private static Optional<String> hindrance(RdfFormat format, Triple triple) {
        if (hasTripleTerm(triple)) {
            return Optional.of("the triple term that <%s> has for <%s>".formatted(triple.getSubject(), triple.getPredicate()));
        }
        boolean unwritable = format == RdfFormat.RDF_XML && triple.getObject().isLiteral() && !isXml(triple.getObject().getLiteralLexicalForm());
        return unwritable ? Optional.of("the control character in what <%s> has for <%s>".formatted(triple.getSubject(), triple.getPredicate()))
                : Optional.empty();
    }

    /** Whether a statement is one that no form without triple terms can say. */
    public static boolean hasTripleTerm(Triple triple) {
        return Stream.of(triple.getSubject(), triple.getObject()).anyMatch(Node::isTripleTerm);
    }

    /** The characters of XML 1.0, section 2.2. */
    private static boolean isXml(String text) {
        return text.codePoints().allMatch(c -> c == '\t' || c == '\n' || c == '\r' || c >= ' ' && c != 0xFFFE && c != 0xFFFF
                && !(c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE));
    }
}
