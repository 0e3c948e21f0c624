package org.w3id.tegenwicht.browse.pages;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.w3id.tegenwicht.query.Thing;
import org.w3id.tegenwicht.query.Things;
import org.w3id.tegenwicht.query.Wording;
import org.w3id.tegenwicht.query.search.Language;
import org.w3id.tegenwicht.query.search.Search;

/** Finds the thing whose name or slug somebody typed, or those that were perhaps meant. */
@Component
class TypedNames {

    private final Things things;
    private final Search search;

    TypedNames(Things things, Search search) {
        this.things = things;
        this.search = search;
    }

    /** The thing of one of these types with this slug, else with this name in either language. */
    Optional<Thing> find(List<String> types, String typed) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        return types.stream().flatMap(type -> things.find(type, wanted).stream()).findFirst()
                .or(() -> types.stream().flatMap(type -> things.ofType(type).stream()).filter(thing -> called(thing.label(), wanted)).findFirst());
    }

    /** Things of these types that were perhaps meant: with a slug like it, or found by searching for it. */
    List<Thing> near(List<String> types, String typed, String language, int most) {
        Stream<Thing> alike = types.stream().flatMap(type -> things.nearest(List.of(type), typed).stream().flatMap(slug -> things.find(type, slug).stream()));
        Stream<Thing> found = search.find(typed.replace('-', ' '), Language.of(language), 10 * most).hits().stream()
                .filter(hit -> types.contains(hit.type())).map(hit -> new Thing(hit.iri(), hit.type(), hit.slug(), hit.label()));
        return Stream.concat(typed.contains(" ") ? Stream.empty() : alike, found).distinct().limit(most).toList();
    }

    private static boolean called(Wording label, String wanted) {
        return Stream.of(label.nl(), label.en()).anyMatch(name -> name != null && name.toLowerCase(Locale.ROOT).equals(wanted));
    }
}
