package org.w3id.tegenwicht.browse.citations;

import java.util.List;

/**
 * Writes RIS, as Clarivate and Zotero read it: a tag of two letters, two spaces, a hyphen, a space and a value per line, CRLF at its end. The kind
 * of publication is not known, so the type is {@code GEN}.
 */
final class Ris {

    private static final String END = "\r\n";

    private Ris() { }

    static String of(List<Reference> references) {
        StringBuilder text = new StringBuilder();
        references.forEach(reference -> write(reference, text));
        return text.toString();
    }

    private static void write(Reference reference, StringBuilder text) {
        line(text, "TY", "GEN");
        line(text, "ID", reference.slug());
        reference.authors().names().forEach(name -> line(text, "AU", name(name)));
        if (reference.authors().others()) {
            line(text, "AU", "et al.");
        }
        line(text, "TI", reference.title());
        line(text, "PY", reference.year());
        line(text, "LA", reference.language());
        line(text, "DO", reference.doi());
        line(text, "UR", reference.url());
        line(text, "N1", reference.citation());
        line(text, "DB", "Tegenwicht");
        line(text, "AN", reference.iri());
        text.append("ER  - ").append(END);
    }

    /** Family, given, suffix; a name in one piece has no comma, since that is where readers take it apart. */
    private static String name(Name name) {
        if (name.whole() || name.given() == null) {
            return name.family().replace(",", "");
        }
        return name.family() + ", " + name.given() + (name.suffix() == null ? "" : ", " + name.suffix());
    }

    private static void line(StringBuilder text, String tag, String value) {
        if (value != null) {
            text.append(tag).append("  - ").append(value.replaceAll("\\s+", " ").strip()).append(END);
        }
    }
}
