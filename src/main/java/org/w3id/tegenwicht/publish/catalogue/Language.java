package org.w3id.tegenwicht.publish.catalogue;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SchemaDO;

/** The languages that our texts are written in. */
enum Language {
    DUTCH("nl", Authority.DUTCH),
    ENGLISH("en", Authority.ENGLISH);

    private final String tag;
    private final Resource authority;

    Language(String tag, Resource authority) {
        this.tag = tag;
        this.authority = authority;
    }

    String tag() {
        return tag;
    }

    /** The language that a text says it is in; empty for one that says none, or another, and for what is no text. */
    static Optional<Language> of(Node text) {
        String said = text.isLiteral() ? text.getLiteralLanguage().toLowerCase(Locale.ROOT) : "";
        return said.isEmpty() ? Optional.empty()
                : Arrays.stream(values()).filter(each -> said.equals(each.tag) || said.startsWith(each.tag + "-")).findFirst();
    }

    /** The text in a language; where there is none, any other: a name in another language is better than none. */
    static Optional<String> in(Language language, List<Node> texts) {
        return texts.stream().filter(Node::isLiteral)
                .min(Comparator.comparing((Node text) -> !of(text).equals(Optional.of(language))).thenComparing(text -> text.toString()))
                .map(Node::getLiteralLexicalForm);
    }

    /** Tells that something is in this language. */
    void tell(Resource thing) {
        thing.addProperty(DCTerms.language, authority);
    }

    /** Tells that something is in all of them. */
    static Resource tellAll(Resource thing) {
        Arrays.stream(values()).forEach(each -> each.tell(thing));
        return thing;
    }

    /** Tells once more, in the words of schema.org, which of them something is in. */
    static void tellSearchEngines(Resource thing) {
        Arrays.stream(values()).filter(each -> thing.hasProperty(DCTerms.language, each.authority))
                .forEach(each -> thing.addProperty(SchemaDO.inLanguage, each.tag));
    }
}
