package org.w3id.tegenwicht.browse.plots;

import java.util.List;
import java.util.stream.IntStream;
import org.w3id.tegenwicht.evidence.Interval;

/** Findings to draw. */
final class Forests {

    private Forests() { }

    static Words words(String language) {
        return new Words("Renting <a room> & \"more\"", "risk ratio", "fewer reactions", "more reactions", language);
    }

    static Interval around(double effect, double half) {
        return new Interval(effect - half, effect + half, 0.95);
    }

    static Forest.Finding finding(double effect, double half) {
        return new Forest.Finding("finding " + effect, null, effect, around(effect, half), null, null, false);
    }

    static Forest.Finding weighing(double weight) {
        return new Forest.Finding("finding of " + weight, "/doc/finding/f", 0.5, around(0.5, 0.2), weight, "Peru", false);
    }

    static Forest.Summary summary(double effect, double half) {
        return new Forest.Summary("All findings", effect, around(effect, half), null);
    }

    static Forest of(Scale scale, Forest.Summary overall, Forest.Finding... findings) {
        return new Forest(List.of(new Forest.Group(null, List.of(findings), null)), overall, scale, words("en"), Sources.NONE);
    }

    static ForestPlot drawn(Scale scale, Forest.Summary overall, Forest.Finding... findings) {
        return ForestPlot.of(of(scale, overall, findings), "plot");
    }

    /** Two subgroups of so many findings each, as log ratios, with all that can be shown. */
    static Forest rich(int findings, String language) {
        Forest.Summary overall = new Forest.Summary("Everything", -0.2, around(-0.2, 0.05), around(-0.2, 0.4));
        return new Forest(List.of(group("Gender", findings), group("Origin", findings)), overall, Scale.RATIO, words(language),
                new Sources("/v1/findings", "/v1/queries/q", "/forest.svg"));
    }

    private static Forest.Group group(String label, int findings) {
        List<Forest.Finding> rows = IntStream.range(0, findings).mapToObj(at -> new Forest.Finding(label + " <script>&\" " + at,
                "/doc/finding/" + at, -0.1 * at, around(-0.1 * at, 0.3), at == 1 ? null : 12.34, at == 0 ? "no" : null, at == 1)).toList();
        return new Forest.Group(label, rows, new Forest.Summary(label + " together", -0.3, around(-0.3, 0.1), null));
    }
}
