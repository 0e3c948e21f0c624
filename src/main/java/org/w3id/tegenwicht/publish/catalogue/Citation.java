package org.w3id.tegenwicht.publish.catalogue;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;

/**
 * How to cite a data set, in the form that DataCite prefers: {@code Creator (year). Title. Publisher. (Dataset). Identifier}. What is not known is left
 * out. Of the time there is the year only, so that a citation stays what it is when something is written.
 */
final class Citation {

    private static final String KIND = "(Dataset)";

    private Citation() {
    }

    /**
     * Cites what is our own, by the titles that it has.
     *
     * @param changed when it last changed; empty when that is not known
     */
    static void ours(Resource dataset, Resource publisher, Optional<Node> changed) {
        String us = publisher.getProperty(FOAF.name).getString();
        String creator = changed.map(time -> "%s (%d)".formatted(us, year(time))).orElse(us);
        write(dataset, language -> joined(creator, dataset.getProperty(DCTerms.title, language.tag()).getString(), us, KIND, dataset.getURI()));
    }

    /** Cites what graphs were made from, for a source that does not say how: by its makers, title and address. When it was made we do not know. */
    static void source(Resource dataset, Source source) {
        write(dataset, language -> joined(
                source.makers().stream().map(maker -> maker.name(language)).filter(name -> !name.isEmpty()).collect(Collectors.joining("; ")),
                source.title(language).orElse(""), KIND, source.address()));
    }

    /** In each language; once, without a language, when that makes no difference. */
    private static void write(Resource dataset, Function<Language, String> citation) {
        String dutch = citation.apply(Language.DUTCH);
        String english = citation.apply(Language.ENGLISH);
        if (dutch.equals(english)) {
            dataset.addProperty(DCTerms.bibliographicCitation, dutch);
        } else {
            dataset.addProperty(DCTerms.bibliographicCitation, dutch, Language.DUTCH.tag())
                    .addProperty(DCTerms.bibliographicCitation, english, Language.ENGLISH.tag());
        }
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).map(part -> part.endsWith(".") ? part.substring(0, part.length() - 1) : part)
                .collect(Collectors.joining(". "));
    }

    private static int year(Node time) {
        return Instant.parse(time.getLiteralLexicalForm()).atOffset(ZoneOffset.UTC).getYear();
    }
}
