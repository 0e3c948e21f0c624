package org.w3id.tegenwicht.negotiation;

import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.vocabulary.RDF;

/**
 * What a form of RDF has no words for: JSON-LD 1.1 and RDF/XML know no triple terms (RDF 1.2), and XML 1.0 has no character for most control
 * characters, not even as a reference.
 */
public final class Unsayable {

    private Unsayable() {
    }

    /** The first thing in some statements that a form cannot say. */
    public static Optional<String> in(Lang form, Graph statements) {
        return form.equals(Lang.JSONLD11) || form.equals(Lang.RDFXML)
                ? statements.stream().flatMap(triple -> in(form, triple).stream()).sorted().findFirst() : Optional.empty();
    }

    private static Optional<String> in(Lang form, Triple triple) {
        String place = "what <%s> has for <%s>".formatted(triple.getSubject(), triple.getPredicate());
        if (hasTripleTerm(triple)) {
            return Optional.of("the triple term in " + place);
        }
        if (form.equals(Lang.RDFXML) && !isXml(triple)) {
            return Optional.of("the control character in " + place);
        }
        return form.equals(Lang.RDFXML) && isBrokenXml(triple.getObject()) ? Optional.of("the XML that is not well-formed in " + place) : Optional.empty();
    }

    /** Whether a statement is one that no form without triple terms can say. */
    public static boolean hasTripleTerm(Triple triple) {
        return Stream.of(triple.getSubject(), triple.getObject()).anyMatch(Node::isTripleTerm);
    }

    /** Whether XML can write a term. */
    public static boolean isXml(Node term) {
        if (term.isTripleTerm()) {
            return isXml(term.getTriple());
        }
        return term.isLiteral() ? isXml(term.getLiteralLexicalForm()) : !term.isURI() || isXml(term.getURI());
    }

    private static boolean isXml(Triple triple) {
        return isXml(triple.getSubject()) && isXml(triple.getPredicate()) && isXml(triple.getObject());
    }

    /** The characters of XML 1.0, section 2.2. */
    private static boolean isXml(String text) {
        return text.codePoints().allMatch(c -> c == '\t' || c == '\n' || c == '\r' || c >= ' ' && c != 0xFFFE && c != 0xFFFF
                && !(c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE));
    }

    /** Such a literal is written as it is, with what it breaks. */
    private static boolean isBrokenXml(Node term) {
        return term.isLiteral() && RDF.dtXMLLiteral.getURI().equals(term.getLiteralDatatypeURI()) && !term.getLiteral().isWellFormed();
    }
}
