package org.w3id.tegenwicht.query.items;

import java.util.List;
import java.util.Locale;
import org.w3id.tegenwicht.evidence.Estimate;
import org.w3id.tegenwicht.evidence.Interval;
import org.w3id.tegenwicht.query.Row;
import org.w3id.tegenwicht.query.Wording;

/**
 * One item of evidence.
 *
 * @param iri the finding, evidence line or assessment
 * @param kind which of the three it is
 * @param label its name
 * @param direction where it points; null for an assessment
 * @param interventions those it is about
 * @param exposure the mechanism that a finding is about; null when it is about something else
 * @param measure the effect measure of a finding; null for all else
 * @param estimate of a finding, on the scale of its measure; null for all else
 * @param interval of that estimate at 95%; null when it is not known
 * @param designs those of the item itself; empty when they are those of its studies
 * @param studies that it comes from
 */
public record Item(String iri, Kind kind, Wording label, Direction direction, List<String> interventions, String exposure, String measure, Double estimate,
        Interval interval, List<String> designs, List<String> studies) {

    private static final double LEVEL = 0.95;

    /** What an item can be. */
    public enum Kind { FINDING, LINE, ASSESSMENT }

    static Item of(Row row) {
        Kind kind = Kind.valueOf(row.text("kind").toUpperCase(Locale.ROOT));
        Interval interval = interval(row);
        Direction direction = switch (kind) {
            case FINDING -> Direction.of(interval, row.text("favourableDirection"));
            case LINE -> Direction.of(row.text("direction"));
            case ASSESSMENT -> null;
        };
        return new Item(row.text("iri"), kind, row.wording("label"), direction, row.list("intervention"), row.text("exposure"), row.text("effectMeasure"),
                number(row, "estimate"), interval, row.list("design"), row.list("studies"));
    }

    /** The interval that the source gives at 95%, else the one that its standard error, or its interval at another level, implies. */
    private static Interval interval(Row row) {
        Double estimate = number(row, "estimate");
        Double error = number(row, "standardError");
        Double low = number(row, "ciLow");
        Double high = number(row, "ciHigh");
        Double level = number(row, "ciLevel");
        Interval given = low == null || high == null || level == null ? null : new Interval(low, high, level);
        if (estimate == null || given == null && error == null) {
            return null;
        }
        return given != null && given.level() == LEVEL ? given
                : new Estimate(estimate, error != null ? error : Estimate.standardErrorOf(given)).interval(LEVEL);
    }

    private static Double number(Row row, String column) {
        return row.number(column) == null ? null : row.number(column).doubleValue();
    }
}
