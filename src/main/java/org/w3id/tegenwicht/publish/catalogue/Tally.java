package org.w3id.tegenwicht.publish.catalogue;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;

/** Counts of a union of graphs, in which a triple that stands in two of them counts once: just what COUNT queries over it answer. */
final class Tally {

    private static final Comparator<Node> BY_NAME = Comparator.comparing(Node::toString);
    private static final Comparator<Link> BY_SPACE = Comparator.comparing(Link::space).thenComparing(Link::predicate, BY_NAME);
    private static final Set<Node> LINKS = Set.of(SKOS.exactMatch.asNode(), SKOS.closeMatch.asNode(), SKOS.broadMatch.asNode(),
            SKOS.narrowMatch.asNode(), SKOS.relatedMatch.asNode(), OWL2.sameAs.asNode());

    private final String base;
    private final Distinct<Triple> triples;
    private final Distinct<Node> subjects;
    private final Distinct<Node> objects;
    private final Distinct<Node> entities;
    private final Map<Node, Property> properties = new HashMap<>();
    private final Map<Node, Long> classes = new HashMap<>();
    private final Map<Link, Long> links = new HashMap<>();

    private Tally(String base, Distinct<Triple> triples, Distinct<Node> subjects, Distinct<Node> objects, Distinct<Node> entities) {
        this.base = base;
        this.triples = triples;
        this.subjects = subjects;
        this.objects = objects;
        this.entities = entities;
    }

    /** Nothing counted yet; links to what begins with {@code base} are not links to others. */
    static Tally empty(String base) {
        return new Tally(base, new Distinct<>(null), new Distinct<>(null), new Distinct<>(null), new Distinct<>(null));
    }

    /** One that counts on from here and leaves this one as it is. */
    Tally onTop() {
        Tally top = new Tally(base, new Distinct<>(triples), new Distinct<>(subjects), new Distinct<>(objects), new Distinct<>(entities));
        properties.forEach((property, count) -> top.properties.put(property, count.onTop()));
        top.classes.putAll(classes);
        top.links.putAll(links);
        return top;
    }

    void add(Triple triple) {
        if (!triples.add(triple)) {
            return;
        }
        subjects.add(triple.getSubject());
        objects.add(triple.getObject());
        properties.computeIfAbsent(triple.getPredicate(), property -> new Property()).add(triple);
        if (triple.getPredicate().equals(RDF.type.asNode())) {
            entities.add(triple.getSubject());
            classes.merge(triple.getObject(), 1L, Long::sum);
        }
        if (LINKS.contains(triple.getPredicate()) && leadsAway(triple.getObject())) {
            links.merge(new Link(triple.getPredicate(), Targets.space(triple.getObject().getURI())), 1L, Long::sum);
        }
    }

    private boolean leadsAway(Node object) {
        return object.isURI() && !object.getURI().startsWith(base);
    }

    long triples() {
        return triples.size();
    }

    long subjects() {
        return subjects.size();
    }

    long objects() {
        return objects.size();
    }

    /** How many different things have a class. */
    long entities() {
        return entities.size();
    }

    SortedMap<Node, Property> properties() {
        return sorted(properties, BY_NAME);
    }

    /** How many things each class has. */
    SortedMap<Node, Long> classes() {
        return sorted(classes, BY_NAME);
    }

    /** How many triples link to each other data set, by property. */
    SortedMap<Link, Long> links() {
        return sorted(links, BY_SPACE);
    }

    private static <K, V> SortedMap<K, V> sorted(Map<K, V> counts, Comparator<K> order) {
        SortedMap<K, V> sorted = new TreeMap<>(order);
        sorted.putAll(counts);
        return sorted;
    }

    /**
     * One way in which we link to another data set.
     *
     * @param space what its IRIs begin with
     */
    record Link(Node predicate, String space) { }

    /** The counts of one property. */
    static final class Property {

        private final Distinct<Node> subjects;
        private long triples;

        Property() {
            this(new Distinct<>(null), 0);
        }

        private Property(Distinct<Node> subjects, long triples) {
            this.subjects = subjects;
            this.triples = triples;
        }

        private Property onTop() {
            return new Property(new Distinct<>(subjects), triples);
        }

        private void add(Triple triple) {
            subjects.add(triple.getSubject());
            triples++;
        }

        long triples() {
            return triples;
        }

        long subjects() {
            return subjects.size();
        }
    }
}
