package org.w3id.tegenwicht.browse.citations;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes BibTeX in UTF-8. The kind of publication is not known, so each is a {@code @misc}. A title and a name in one piece stand in double
 * braces: the first keeps its capitals, the second is not taken apart.
 */
final class BibTeX {

    private BibTeX() { }

    static String of(List<Reference> references) {
        return references.stream().map(BibTeX::entry).collect(Collectors.joining("\n"));
    }

    private static String entry(Reference reference) {
        StringBuilder text = new StringBuilder("@misc{").append(reference.slug());
        field(text, "author", authors(reference.authors()));
        field(text, "title", reference.title() == null ? null : "{" + escaped(reference.title()) + "}");
        field(text, "year", reference.year());
        field(text, "doi", reference.doi() == null ? null : address(reference.doi()));
        field(text, "url", reference.url() == null ? null : address(reference.url()));
        field(text, "note", reference.citation() == null ? null : escaped(reference.citation()));
        return text.append("\n}\n").toString();
    }

    private static String authors(Authors authors) {
        if (authors.names().isEmpty()) {
            return null;
        }
        Stream<String> names = authors.names().stream().map(BibTeX::name);
        return Stream.concat(names, authors.others() ? Stream.of("others") : Stream.empty()).collect(Collectors.joining(" and "));
    }

    private static String name(Name name) {
        if (name.whole() || name.given() == null) {
            return "{" + escaped(name.family()) + "}";
        }
        String suffix = name.suffix() == null ? "" : escaped(name.suffix()) + ", ";
        return escaped(name.family()) + ", " + suffix + escaped(name.given());
    }

    private static void field(StringBuilder text, String name, String value) {
        if (value != null) {
            text.append(",\n  ").append(name).append(" = {").append(value).append("}");
        }
    }

    /** A URL and a DOI are set by a macro that takes them as they are; only a brace could end them. */
    private static String address(String url) {
        return url.replace("{", "%7B").replace("}", "%7D").replace("\\", "%5C");
    }

    /** What TeX gives a meaning, as the letter itself. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.replaceAll("\\s+", " ").strip().chars().forEach(letter -> {
            switch (letter) {
                case '&', '%', '$', '#', '_' -> escaped.append('\\').append((char) letter);
                case '{' -> escaped.append("{\\textbraceleft}"); // BibTeX counts braces, those behind a backslash too
                case '}' -> escaped.append("{\\textbraceright}");
                case '\\' -> escaped.append("{\\textbackslash}");
                case '~' -> escaped.append("{\\textasciitilde}");
                case '^' -> escaped.append("{\\textasciicircum}");
                default -> escaped.append((char) letter);
            }
        });
        return escaped.toString();
    }
}
