package org.w3id.tegenwicht.query.synthesis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3id.tegenwicht.query.Row;
import org.w3id.tegenwicht.query.synthesis.LeftOut.Reason;

/** Sorts the findings that a filter selects into those that can be pooled and those that are left out, each with its reason. */
final class Selecting {

    private final Set<String> excluded;
    private final List<Measured> pooled = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();

    private Selecting(Set<String> excluded) {
        this.excluded = excluded;
    }

    /** What is left after sorting. */
    record Selected(List<Measured> pooled, List<LeftOut> leftOut) { }

    static Selected of(List<Row> rows, Set<String> excluded) {
        Selecting selecting = new Selecting(excluded);
        rows.forEach(selecting::sort);
        selecting.countEachStudyOnce();
        return new Selected(List.copyOf(selecting.pooled), List.copyOf(selecting.leftOut));
    }

    private void sort(Row row) {
        Optional<Measured> measured = Measured.of(row);
        if (isExcluded(row.text("iri")) || isExcluded(row.text("study"))) {
            leave(row, Reason.EXCLUDED);
        } else if ("true".equals(row.text("review"))) {
            leave(row, Reason.RESULT_OF_A_REVIEW);
        } else if (measured.isEmpty()) {
            leave(row, Reason.NO_STANDARD_ERROR);
        } else {
            pooled.add(measured.get());
        }
    }

    private boolean isExcluded(String iri) {
        return excluded.contains(iri) || excluded.contains(iri.substring(iri.lastIndexOf('/') + 1));
    }

    /** A study that two data sets report on counts once for an outcome: as the data set with most of its findings has it. */
    private void countEachStudyOnce() {
        Map<List<String>, Map<String, Long>> sizes = new HashMap<>();
        for (Measured finding : pooled) {
            sizes.computeIfAbsent(matter(finding), matter -> new HashMap<>()).merge(dataset(finding), 1L, Long::sum);
        }
        Map<List<String>, String> kept = sizes.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> largest(entry.getValue())));
        pooled.removeIf(finding -> {
            boolean twice = !kept.get(matter(finding)).equals(dataset(finding));
            if (twice) {
                leave(finding.row(), Reason.STUDY_IN_ANOTHER_DATA_SET);
            }
            return twice;
        });
    }

    private static List<String> matter(Measured finding) {
        return List.of(finding.study(), String.join(" ", Facet.OUTCOME.values(finding.row())));
    }

    private static String dataset(Measured finding) {
        return String.join(" ", Facet.DATASET.values(finding.row()));
    }

    private static String largest(Map<String, Long> sizes) {
        return sizes.entrySet().stream().max(Map.Entry.<String, Long>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder()))).orElseThrow().getKey();
    }

    private void leave(Row row, Reason reason) {
        leftOut.add(new LeftOut(row.text("iri"), row.wording("label"), row.text("study"), row.text("studyLabel"), reason, Measured.of(row)));
    }
}
