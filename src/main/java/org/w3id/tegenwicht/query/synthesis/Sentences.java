package org.w3id.tegenwicht.query.synthesis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.w3id.tegenwicht.evidence.Interval;
import org.w3id.tegenwicht.evidence.MetaAnalysis;
import org.w3id.tegenwicht.evidence.MetaAnalysis.Model;
import org.w3id.tegenwicht.query.Wording;

/** Says what a pooled effect means: on what it rests, which way it points, how large it is in natural units, and how much it varies. */
@Component
class Sentences {

    /** Below this many clusters one more study can change the picture. */
    private static final int FEW = 5;

    /** The whole, in both languages. */
    Wording sentence(Pool.Kind kind, List<Measured> findings, int studies, Optional<MetaAnalysis> analysis) {
        return Phrases.both(phrases -> {
            List<String> parts = new ArrayList<>();
            parts.add(over(phrases, studies, findings.size()));
            analysis.ifPresent(known -> {
                parts.add(phrases.say("verdict." + (kind.exposure() ? "exposure." : "intervention.") + verdict(kind, known, studies)));
                parts.add(Sizes.say(phrases, kind, findings, known));
                variation(known).ifPresent(key -> parts.add(phrases.say(key)));
                if (known.clusters() < FEW && known.model() != Model.ONE_CLUSTER) {
                    parts.add(phrases.say(known.model() == Model.ONE_FINDING ? "few.one" : "few"));
                }
            });
            return String.join(" ", parts);
        });
    }

    /** What to know before the number is used. */
    List<Caution> cautions(List<Measured> findings, Optional<MetaAnalysis> analysis) {
        List<Caution> cautions = new ArrayList<>();
        caution(cautions, analysis.isEmpty(), "not-converged", 0);
        boolean oneCluster = analysis.map(MetaAnalysis::model).filter(Model.ONE_CLUSTER::equals).isPresent();
        boolean oneStudy = findings.stream().map(Measured::study).distinct().count() == 1;
        caution(cautions, oneCluster && oneStudy, "one-cluster", 0);
        caution(cautions, oneCluster && !oneStudy, "dependent-studies", 0);
        caution(cautions, analysis.filter(MetaAnalysis::fewDegreesOfFreedom).isPresent(), "few-degrees-of-freedom", 0);
        boolean apart = analysis.map(MetaAnalysis::model).filter(Model.TWO_LEVEL::equals).isPresent();
        caution(cautions, apart && findings.stream().map(Measured::cluster).distinct().count() < findings.size(), "taken-as-independent", 0);
        long outcomes = different(findings, Facet.OUTCOME);
        caution(cautions, outcomes > 1, "several-outcomes", outcomes);
        long datasets = different(findings, Facet.DATASET);
        caution(cautions, datasets > 1, "several-data-sets", datasets);
        long derived = findings.stream().filter(finding -> finding.origin() != Measured.Origin.GIVEN).count();
        caution(cautions, derived > 0, "derived-standard-errors", derived);
        boolean dutch = findings.stream().flatMap(finding -> Facet.COUNTRY.values(finding.row()).stream()).anyMatch(country -> country.endsWith("/place/nl"));
        caution(cautions, !dutch, "none-from-the-netherlands", 0);
        return cautions;
    }

    private static void caution(List<Caution> cautions, boolean holds, String code, long number) {
        if (holds) {
            cautions.add(new Caution(code, Phrases.both(phrases -> phrases.say("caution." + code, phrases.whole(number)))));
        }
    }

    private static long different(List<Measured> findings, Facet facet) {
        return findings.stream().flatMap(finding -> facet.values(finding.row()).stream()).distinct().count();
    }

    private static String over(Phrases phrases, int studies, int findings) {
        String key = findings == 1 ? "one-finding" : studies == 1 ? "one-study" : studies == findings ? "same" : "many";
        return phrases.say("over." + key, phrases.whole(studies), phrases.whole(findings));
    }

    /** An interval that cannot be trusted (Tipton 2015) bears no verdict; one finding is no average. */
    private static String verdict(Pool.Kind kind, MetaAnalysis analysis, int studies) {
        Optional<Interval> interval = analysis.effect().map(effect -> effect.interval());
        if (interval.isEmpty()) {
            return studies == 1 ? "unknown" : "unknown-dependent";
        }
        if (interval.get().contains(0)) {
            return "unclear";
        }
        if (analysis.fewDegreesOfFreedom()) {
            return "too-few";
        }
        String direction = kind.favourableSign() * analysis.estimate() > 0 ? "favourable" : "unfavourable";
        return analysis.model() == Model.ONE_FINDING ? direction + ".one" : direction;
    }

    private static Optional<String> variation(MetaAnalysis analysis) {
        return analysis.prediction().map(prediction -> analysis.heterogeneity().tauSquared() == 0 ? "vary.none"
                : prediction.contains(0) ? "vary.any-direction" : "vary.same-direction");
    }
}
