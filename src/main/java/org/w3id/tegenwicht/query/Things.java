package org.w3id.tegenwicht.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/**
 * The names of our things, kept in memory for each generation: for links with a label, for slugs as arguments, and for what somebody may
 * have meant. Findings and observations are not in it: there are many, and nobody knows one by name.
 */
@Component
public class Things {

    private static final String QUERY = "things";

    private final Evaluation evaluation;
    private final String base;
    private volatile Index index = new Index(-1, Map.of(), Map.of());

    Things(Evaluation evaluation, QuerySettings settings) {
        this.evaluation = evaluation;
        this.base = settings.things();
    }

    /** The thing with this IRI, when its name is kept. */
    public Optional<Thing> thing(String iri) {
        return Optional.ofNullable(index().byIri().get(iri));
    }

    /** The thing of a type with this slug, when its name is kept. */
    public Optional<Thing> find(String type, String slug) {
        return thing(iri(type, slug));
    }

    /** All things of a type whose names are kept, by slug. */
    public List<Thing> ofType(String type) {
        return List.copyOf(index().slugs().getOrDefault(type, Map.of()).values());
    }

    /** The IRI that a thing of this type and slug has, whether or not it exists. */
    public String iri(String type, String slug) {
        return base + type + "/" + slug;
    }

    /** A thing to link to: with its label when that is kept, else with type and slug from the IRI; empty when the IRI is not ours. */
    public Optional<Thing> reference(String iri) {
        Optional<Thing> known = thing(iri);
        return known.isPresent() ? known : split(iri, new Wording(null, null));
    }

    /** Slugs of these types that somebody who wrote {@code given} may have meant; at most three. */
    public List<String> nearest(Collection<String> types, String given) {
        String slug = given.substring(given.lastIndexOf('/') + 1);
        return Likeness.nearest(slug, types.stream().flatMap(type -> slugs(type).stream()).distinct().toList());
    }

    /** The IRIs that a slug, {@code type/slug} or IRI may stand for. A type of which no names are kept takes any slug. */
    List<String> candidates(List<String> types, String given) {
        List<String> candidates = new ArrayList<>();
        for (String type : types) {
            String prefix = base + type + "/";
            String slug = given.startsWith(prefix) ? given.substring(prefix.length())
                    : given.startsWith(type + "/") ? given.substring(type.length() + 1) : given;
            Set<String> known = slugs(type);
            if (known.contains(slug) || known.isEmpty() && slug.matches("[A-Za-z0-9._~-]{1,200}")) {
                candidates.add(prefix + slug);
            } else if (known.contains(slug.toLowerCase(Locale.ROOT))) {
                candidates.add(prefix + slug.toLowerCase(Locale.ROOT));
            }
        }
        return candidates;
    }

    private Set<String> slugs(String type) {
        return index().slugs().getOrDefault(type, Map.of()).keySet();
    }

    private Index index() {
        Index current = index;
        return current.generation() == evaluation.generation() ? current : renew();
    }

    private synchronized Index renew() {
        if (index.generation() != evaluation.generation()) {
            index = read(evaluation.whole(QUERY));
        }
        return index;
    }

    private Index read(Table table) {
        Map<String, Map<String, String>> labels = new LinkedHashMap<>();
        for (Row row : table.rows()) {
            Map<String, String> texts = labels.computeIfAbsent(row.text("iri"), iri -> new TreeMap<>());
            texts.putIfAbsent(String.valueOf(row.cell("label").language()).toLowerCase(Locale.ROOT), row.text("label"));
        }
        Map<String, Thing> byIri = new HashMap<>();
        Map<String, Map<String, Thing>> slugs = new HashMap<>();
        labels.forEach((iri, texts) -> split(iri, new Wording(texts.get("nl"), texts.get("en"))).ifPresent(thing -> {
            byIri.put(iri, thing);
            slugs.computeIfAbsent(thing.type(), type -> new TreeMap<>()).put(thing.slug(), thing);
        }));
        return new Index(table.generation(), byIri, slugs);
    }

    private Optional<Thing> split(String iri, Wording label) {
        int slash = iri.startsWith(base) ? iri.indexOf('/', base.length()) : -1;
        return slash < 0 || slash == iri.length() - 1 ? Optional.empty()
                : Optional.of(new Thing(iri, iri.substring(base.length(), slash), iri.substring(slash + 1), label));
    }

    private record Index(long generation, Map<String, Thing> byIri, Map<String, Map<String, Thing>> slugs) { }
}
