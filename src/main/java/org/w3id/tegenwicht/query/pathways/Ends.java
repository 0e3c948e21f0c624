package org.w3id.tegenwicht.query.pathways;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.w3id.tegenwicht.query.Thing;
import org.w3id.tegenwicht.query.Things;
import org.w3id.tegenwicht.query.WrongParameterException;
import org.w3id.tegenwicht.query.search.Language;
import org.w3id.tegenwicht.query.search.Search;

/** Reads which problem or mechanism a reader means: by IRI, slug or name, else in everyday words. */
@Component
class Ends {

    private static final List<String> TYPES = List.of("problem", "mechanism");
    /** So many hits are looked at: problems and mechanisms come first among them. */
    private static final int HITS = 60;
    private static final int READINGS = 5;

    private final Things things;
    private final Search search;

    Ends(Things things, Search search) {
        this.things = things;
        this.search = search;
    }

    /**
     * What may be meant, the best first: one when it is named, at most {@value #READINGS} for words. What claims are about goes before what they are not.
     *
     * @throws WrongParameterException when the words fit no problem or mechanism
     */
    List<Thing> read(String parameter, String asked, Language language, Network network) {
        Optional<Thing> named = slug(asked).or(() -> name(asked, network));
        if (named.isPresent()) {
            return named.stream().toList();
        }
        List<Thing> hits = search.find(asked, language, HITS).hits().stream().filter(hit -> TYPES.contains(hit.type()))
                .map(hit -> new Thing(hit.iri(), hit.type(), hit.slug(), hit.label())).toList();
        List<Thing> linked = hits.stream().filter(hit -> network.node(hit.iri()).isPresent()).toList();
        List<Thing> readings = (linked.isEmpty() ? hits : linked).stream().limit(READINGS).toList();
        if (readings.isEmpty()) {
            throw WrongParameterException.nothingFound(parameter, asked, TYPES, things.nearest(TYPES, asked));
        }
        return readings;
    }

    private Optional<Thing> slug(String asked) {
        return TYPES.stream().flatMap(type -> Stream.of(asked, things.iri(type, asked), things.iri(type, asked.replaceFirst("^" + type + "/", ""))))
                .flatMap(iri -> things.thing(iri).stream()).filter(thing -> TYPES.contains(thing.type())).findFirst();
    }

    private static Optional<Thing> name(String asked, Network network) {
        return network.nodes().stream().map(Node::thing).filter(thing -> Stream.of(thing.label().nl(), thing.label().en())
                .filter(Objects::nonNull).anyMatch(asked::equalsIgnoreCase)).findFirst();
    }
}
