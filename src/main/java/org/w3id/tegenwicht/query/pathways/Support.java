package org.w3id.tegenwicht.query.pathways;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3id.tegenwicht.query.items.Direction;
import org.w3id.tegenwicht.query.items.Item;
import org.w3id.tegenwicht.query.items.Items;
import org.w3id.tegenwicht.query.items.Level;
import org.w3id.tegenwicht.query.items.Study;

/**
 * What the evidence lines about a claim come to.
 *
 * @param supporting how many lines support it
 * @param disputing how many dispute it
 * @param inconclusive how many leave it open
 * @param studies how many primary studies are behind the supporting lines
 * @param reviews how many reviews are behind them
 * @param bestDesign the IRI of the strongest design among those studies and what the reviews say they review; null when none is ranked
 * @param designStrength of that design, from 0 to 5 as in the stored query {@code designs}; 0 when there is none
 * @param levels given to the lines and their studies, on any ladder
 */
public record Support(int supporting, int disputing, int inconclusive, int studies, int reviews, String bestDesign, int designStrength, List<Level> levels) {

    /** From here on a design has a comparison that tells a cause from a coincidence. */
    private static final int TELLS_CAUSE = 3;
    private static final String GRADE = "/ladder-level/grade-";
    /** What a claim can be at most by the lowest level that reviewers gave on GRADE, the only ladder that is about a body of evidence in general. */
    private static final Map<String, Strength> CEILINGS = Map.of("low", Strength.FAIR, "very-low", Strength.WEAK);
    private static final Set<String> CERTAIN = Set.of("high", "moderate");

    public Support {
        levels = List.copyOf(levels);
    }

    static Support of(Collection<Item> lines, Items evidence) {
        List<Item> supporting = pointing(Direction.SUPPORTING, lines);
        Set<Study> studies = supporting.stream().flatMap(line -> evidence.studies(line).stream()).collect(Collectors.toSet());
        int reviews = (int) studies.stream().filter(Study::review).count();
        String best = best(supporting, studies, evidence);
        return new Support(supporting.size(), pointing(Direction.DISPUTING, lines).size(), pointing(Direction.INCONCLUSIVE, lines).size(),
                studies.size() - reviews, reviews, best, best == null ? 0 : evidence.strength(best),
                lines.stream().flatMap(evidence::levels).distinct().sorted(Comparator.comparing(Level::level).thenComparing(Level::assessment)).toList());
    }

    /** Whether it has a study that tells a cause from a coincidence, or reviewers who are at least moderately certain. */
    boolean tellsCause() {
        return designStrength >= TELLS_CAUSE || grades().anyMatch(CERTAIN::contains);
    }

    /** The most that reviewers leave room for. */
    Strength atMost() {
        return grades().map(CEILINGS::get).filter(Objects::nonNull).max(Comparator.naturalOrder()).orElse(Strength.STRONG);
    }

    private Stream<String> grades() {
        return levels.stream().map(Level::level).filter(level -> level.contains(GRADE)).map(level -> level.substring(level.indexOf(GRADE) + GRADE.length()));
    }

    private static List<Item> pointing(Direction direction, Collection<Item> lines) {
        return lines.stream().filter(line -> line.direction() == direction).toList();
    }

    private static String best(List<Item> lines, Set<Study> studies, Items evidence) {
        return Stream.concat(lines.stream().flatMap(line -> line.designs().stream()), studies.stream().flatMap(study -> study.designs().stream()))
                .distinct().filter(design -> evidence.strength(design) != null)
                .max(Comparator.comparing(evidence::strength).thenComparing(Comparator.<String>reverseOrder())).orElse(null);
    }
}
