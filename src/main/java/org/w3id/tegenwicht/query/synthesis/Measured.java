package org.w3id.tegenwicht.query.synthesis;

import java.util.Optional;
import org.w3id.tegenwicht.evidence.Counts;
import org.w3id.tegenwicht.evidence.Estimate;
import org.w3id.tegenwicht.evidence.Interval;
import org.w3id.tegenwicht.query.Row;
import org.w3id.tegenwicht.query.Wording;

/**
 * A finding that can be weighed.
 *
 * @param row what the graph says of it
 * @param estimate its effect with a standard error, on the scale of its measure
 * @param origin where that standard error comes from
 */
public record Measured(Row row, Estimate estimate, Origin origin) {

    /** Where a standard error comes from. */
    public enum Origin { GIVEN, VARIANCE, INTERVAL }

    /** A finding with a standard error: the given one, or what its variance or interval implies. Empty when it has none of these. */
    static Optional<Measured> of(Row row) {
        double value = number(row, "estimate").orElseThrow();
        Optional<Measured> given = number(row, "standardError").filter(error -> error > 0)
                .map(error -> new Measured(row, new Estimate(value, error), Origin.GIVEN));
        return given.or(() -> number(row, "variance").filter(variance -> variance > 0)
                        .map(variance -> new Measured(row, new Estimate(value, Math.sqrt(variance)), Origin.VARIANCE)))
                .or(() -> interval(row).map(Estimate::standardErrorOf).filter(error -> error > 0)
                        .map(error -> new Measured(row, new Estimate(value, error), Origin.INTERVAL)));
    }

    /** The IRI of the finding. */
    public String iri() {
        return row.text("iri");
    }

    /** The IRI of its study. */
    public String study() {
        return row.text("study");
    }

    /** What findings that depend on each other share: the cluster that the source names, else the study. */
    public String cluster() {
        return row.cell("cluster").present() ? row.text("cluster") : study();
    }

    /** What it is called. */
    public Wording label() {
        return row.wording("label");
    }

    /** The counts behind the effect, where the source has whole numbers of both groups. */
    Optional<Counts> counts() {
        try {
            return number(row, "events").map(events -> new Counts(Math.round(events), whole("sampleSize"), whole("comparisonEvents"),
                    whole("comparisonSampleSize")));
        } catch (IllegalArgumentException unfit) {
            return Optional.empty();
        }
    }

    /** How many people or applications it rests on, both groups together; 0 when that is not known. */
    double people() {
        return number(row, "totalSampleSize").orElseGet(() -> number(row, "sampleSize").orElse(0.0) + number(row, "comparisonSampleSize").orElse(0.0));
    }

    private long whole(String column) {
        return Math.round(number(row, column).orElseThrow(() -> new IllegalArgumentException("No " + column)));
    }

    private static Optional<Interval> interval(Row row) {
        Optional<Double> low = number(row, "ciLow");
        Optional<Double> high = number(row, "ciHigh");
        Optional<Double> level = number(row, "ciLevel");
        return low.isPresent() && high.isPresent() && level.isPresent() && low.get() <= high.get()
                ? Optional.of(new Interval(low.get(), high.get(), level.get())) : Optional.empty();
    }

    static Optional<Double> number(Row row, String column) {
        return Optional.ofNullable(row.number(column)).map(Number::doubleValue);
    }
}
