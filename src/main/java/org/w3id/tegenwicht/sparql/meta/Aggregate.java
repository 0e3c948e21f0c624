package org.w3id.tegenwicht.sparql.meta;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.sparql.expr.NodeValue;
import org.w3id.tegenwicht.evidence.Interval;
import org.w3id.tegenwicht.evidence.MetaAnalysis;
import org.w3id.tegenwicht.sparql.meta.Term.Text;

/** What can be asked of the findings of a group: each constant is an aggregate of SPARQL. */
enum Aggregate {

    ESTIMATE("estimate", number(MetaAnalysis::estimate),
            new Text("samengevat effect", "pooled effect"),
            new Text("Op de schaal van de uitkomsten.", "On the scale of the findings.")),

    SE("se", optional(pooled -> pooled.effect().map(effect -> effect.estimate().standardError())),
            new Text("standaardfout van het samengevatte effect", "standard error of the pooled effect"),
            new Text("Met clusters: robuust (CR2).", "With clusters: robust (CR2).")),

    CI_LOW("ciLow", optional(pooled -> interval(pooled).map(Interval::low)),
            new Text("ondergrens van het betrouwbaarheidsinterval", "lower limit of the confidence interval"),
            new Text("Niveau 95%.", "Level 95%.")),

    CI_HIGH("ciHigh", optional(pooled -> interval(pooled).map(Interval::high)),
            new Text("bovengrens van het betrouwbaarheidsinterval", "upper limit of the confidence interval"),
            new Text("Niveau 95%.", "Level 95%.")),

    PREDICTION_LOW("predictionLow", optional(pooled -> pooled.prediction().map(Interval::low)),
            new Text("ondergrens van het voorspellingsinterval", "lower limit of the prediction interval"),
            prediction()),

    PREDICTION_HIGH("predictionHigh", optional(pooled -> pooled.prediction().map(Interval::high)),
            new Text("bovengrens van het voorspellingsinterval", "upper limit of the prediction interval"),
            prediction()),

    TAU2("tau2", number(pooled -> pooled.heterogeneity().tauSquared()),
            new Text("tau-kwadraat: variantie van de ware effecten", "tau squared: variance of the true effects"),
            new Text("Met clusters: tussen en binnen clusters samen.", "With clusters: between and within clusters together.")),

    I2("i2", number(pooled -> pooled.heterogeneity().iSquared()),
            new Text("I-kwadraat: aandeel van de verschillen dat geen toeval is", "I squared: share of the differences that is not chance"),
            new Text("In procenten, 0 tot 100.", "In percent, 0 to 100.")),

    Q("q", number(pooled -> pooled.heterogeneity().q()),
            new Text("Q van Cochran", "Cochran's Q"),
            new Text("Gewogen som van gekwadrateerde afwijkingen bij gelijke effecten.", "Weighted sum of squared deviations under equal effects.")),

    K("k", integer(MetaAnalysis::k),
            new Text("aantal uitkomsten", "number of findings"),
            new Text("Leeg als een uitkomst niet te gebruiken is. 0 als er geen uitkomsten zijn.",
                    "Unbound when a finding cannot be used. 0 when there are no findings.")),

    CLUSTERS("clusters", integer(MetaAnalysis::clusters),
            new Text("aantal clusters", "number of clusters"),
            new Text("Een uitkomst zonder cluster telt als een eigen cluster. 0 als er geen uitkomsten zijn.",
                    "A finding without a cluster counts as a cluster of its own. 0 when there are no findings."));

    private final Term term;
    private final Function<MetaAnalysis, Optional<NodeValue>> value;

    Aggregate(String name, Function<MetaAnalysis, Optional<NodeValue>> value, Text label, Text comment) {
        this.term = new Term(name, "(estimate, standardError[, cluster[, method]])", label, comment.then(all()));
        this.value = value;
    }

    static List<Term> terms() {
        return Stream.of(values()).map(Aggregate::term).toList();
    }

    Term term() {
        return term;
    }

    /** What is seen in a pooled group; nothing where the model does not say it. */
    Optional<NodeValue> of(MetaAnalysis pooled) {
        return value.apply(pooled);
    }

    /** What is said of no findings at all. */
    Optional<NodeValue> ofNothing() {
        return this == K || this == CLUSTERS ? Optional.of(NodeValue.makeInteger(0)) : Optional.empty();
    }

    private static Text prediction() {
        return new Text("Tussen de grenzen ligt met 95% kans het ware effect van een nieuw, vergelijkbaar onderzoek. Leeg bij één uitkomst en bij "
                + "gelijke effecten.", "The true effect of a comparable new study lies between the limits with a chance of 95%. Unbound for one finding and "
                + "for equal effects.");
    }

    /** What all of them take and give. */
    private static Text all() {
        return new Text("Over (schatting, standaardfout, en als je wilt cluster en methode). Methode: \"REML\" (zonder keuze), \"DL\", \"PM\" of \"EE\" "
                + "(\"FE\"), ook met \"+KH\" (Knapp-Hartung). Met clusters: model met drie niveaus, of bij een andere methode dan REML clusterrobuust. Leeg "
                + "als een schatting of standaardfout in de groep ontbreekt of niet te gebruiken is.",
                "Over (estimate, standard error, and optionally cluster and method). Method: \"REML\" (the default), \"DL\", \"PM\" or \"EE\" (\"FE\"), also "
                + "with \"+KH\" (Knapp-Hartung). With clusters: a three-level model, or cluster-robust with another method than REML. Unbound when an "
                + "estimate or standard error in the group is missing or cannot be used.");
    }

    private static Optional<Interval> interval(MetaAnalysis pooled) {
        return pooled.effect().map(effect -> effect.interval());
    }

    private static Function<MetaAnalysis, Optional<NodeValue>> optional(Function<MetaAnalysis, Optional<Double>> part) {
        return pooled -> part.apply(pooled).filter(Double::isFinite).map(NodeValue::makeDouble);
    }

    private static Function<MetaAnalysis, Optional<NodeValue>> number(Function<MetaAnalysis, Double> part) {
        return optional(pooled -> Optional.of(part.apply(pooled)));
    }

    private static Function<MetaAnalysis, Optional<NodeValue>> integer(Function<MetaAnalysis, Integer> part) {
        return pooled -> Optional.of(NodeValue.makeInteger(part.apply(pooled)));
    }
}
