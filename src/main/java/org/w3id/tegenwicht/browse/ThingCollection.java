package org.w3id.tegenwicht.browse;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.w3id.tegenwicht.query.Wording;

/** A list that readers and programs meet. Its name is that of the stored query that lists it; the type of its things that of the query about one. */
public enum ThingCollection {
    PROBLEMS("problem", "problemen", "problems"),
    MECHANISMS("mechanism", "mechanismen", "mechanisms"),
    CLAIMS("claim", "oorzakelijke beweringen", "causal claims"),
    INTERVENTIONS("intervention", "interventies", "interventions"),
    STUDIES("study", "onderzoeken", "studies"),
    FINDINGS("finding", "uitkomsten", "findings"),
    GROUPS("group", "bevolkingsgroepen", "population groups"),
    DOMAINS("domain", "leefgebieden", "life domains"),
    STAGES("stage", "levensfasen", "life stages"),
    PLACES("place", "plaatsen", "places"),
    INDICATORS("indicator", "indicatoren", "indicators");

    private final String type;
    private final Wording title;

    ThingCollection(String type, String nl, String en) {
        this.type = type;
        this.title = new Wording(nl, en);
    }

    /** The collection at this place in a path. */
    public static Optional<ThingCollection> of(String path) {
        return Arrays.stream(values()).filter(collection -> collection.path().equals(path)).findFirst();
    }

    /** The collection that holds things of this type. */
    public static Optional<ThingCollection> ofType(String type) {
        return Arrays.stream(values()).filter(collection -> collection.type().equals(type)).findFirst();
    }

    /** The names of all of them, in order. */
    public static List<String> paths() {
        return Arrays.stream(values()).map(ThingCollection::path).toList();
    }

    /** Its name in paths, and that of the query that lists it. */
    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The type in the IRIs of its things, and the name of the query about one of them. */
    public String type() {
        return type;
    }

    /** What it is called, in lower case. */
    public Wording title() {
        return title;
    }
}
