package org.w3id.tegenwicht.query.pathways;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.w3id.tegenwicht.query.Thing;
import org.w3id.tegenwicht.query.Wording;
import org.w3id.tegenwicht.query.WrongParameterException;
import org.w3id.tegenwicht.query.search.Language;

/** Answers how a problem comes about, what follows from it, and how problems pile up. */
@Component
public class Pathways {

    /** How many links a chain has at most. */
    public static final int LONGEST = 6;

    private final Networks networks;
    private final Ends ends;

    Pathways(Networks networks, Ends ends) {
        this.networks = networks;
        this.ends = ends;
    }

    /** How problems pile up. */
    public Accumulation accumulation() {
        return networks.now().accumulation();
    }

    /** The problems and mechanisms that claims are about. */
    public List<Thing> things() {
        return networks.now().nodes().stream().map(Node::thing).toList();
    }

    /**
     * What follows from one, how another comes about, or the chains between them. Of words with several meanings the first with a chain are taken.
     *
     * @param from an IRI, slug, name or words; null or blank for none
     * @param to the same for the end
     * @param language in which words are read first
     * @throws WrongParameterException when both are missing or the same, or words fit nothing
     */
    public Pathway find(String from, String to, Language language) {
        Network network = networks.now();
        List<Thing> starts = read("from", from, language, network);
        List<Thing> finishes = read("to", to, language, network);
        if (starts.isEmpty() && finishes.isEmpty()) {
            throw WrongParameterException.needed(List.of("from", "to"));
        }
        if (starts.isEmpty() || finishes.isEmpty()) {
            return around(starts.isEmpty() ? null : end(from, starts, starts.getFirst()), finishes.isEmpty() ? null : end(to, finishes, finishes.getFirst()), network);
        }
        Pair best = best(pairs(starts, finishes, to), network);
        return between(end(from, starts, best.from()), end(to, finishes, best.to()), chains(best, network), network);
    }

    private List<Thing> read(String parameter, String asked, Language language, Network network) {
        return asked == null || asked.isBlank() ? List.of() : ends.read(parameter, asked.strip(), language, network);
    }

    /** The first pair with a chain, else the first. */
    private static Pair best(List<Pair> pairs, Network network) {
        return pairs.stream().filter(pair -> !chains(pair, network).isEmpty()).findFirst().orElseGet(pairs::getFirst);
    }

    /** The pairs of different things, those that fit the words best first; at least one. */
    private static List<Pair> pairs(List<Thing> starts, List<Thing> finishes, String to) {
        List<Pair> pairs = starts.stream().flatMap(start -> finishes.stream().map(finish -> new Pair(start, finish, starts.indexOf(start) + finishes.indexOf(finish))))
                .filter(pair -> !pair.from().iri().equals(pair.to().iri())).toList();
        if (pairs.isEmpty()) {
            throw WrongParameterException.value("to", to, new Wording("een ander probleem dan bij 'from'", "another problem than in 'from'"));
        }
        return pairs.stream().sorted(Comparator.comparing(Pair::distance)).toList();
    }

    private static List<Chain> chains(Pair pair, Network network) {
        return network.node(pair.from().iri()).flatMap(from -> network.node(pair.to().iri()).map(to -> network.chains(from, to, LONGEST))).orElse(List.of());
    }

    private static Pathway between(End from, End to, List<Chain> chains, Network network) {
        if (chains.isEmpty()) {
            return around(from, to, network);
        }
        Set<Node> met = new HashSet<>();
        chains.forEach(chain -> met.addAll(chain.nodes()));
        return new Pathway(from, to, chains, List.of(), List.of(),
                network.disputed(step -> met.contains(step.cause()) && met.contains(step.effect())), network.stages());
    }

    private static Pathway around(End from, End to, Network network) {
        List<Step> after = from == null ? List.of() : network.node(from.thing().iri()).map(network::following).orElse(List.of());
        List<Step> before = to == null ? List.of() : network.node(to.thing().iri()).map(network::preceding).orElse(List.of());
        return new Pathway(from, to, List.of(), after, before, network.disputed(step -> from != null && step.cause().iri().equals(from.thing().iri())
                || to != null && step.effect().iri().equals(to.thing().iri())), network.stages());
    }

    private static End end(String asked, List<Thing> readings, Thing taken) {
        return new End(asked.strip(), taken, readings.stream().filter(reading -> !reading.equals(taken)).toList());
    }

    private record Pair(Thing from, Thing to, int distance) { }
}
