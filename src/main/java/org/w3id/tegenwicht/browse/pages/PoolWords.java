package org.w3id.tegenwicht.browse.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.w3id.tegenwicht.browse.Numbers;
import org.w3id.tegenwicht.browse.plots.Words;
import org.w3id.tegenwicht.evidence.Coefficient;
import org.w3id.tegenwicht.evidence.Heterogeneity;
import org.w3id.tegenwicht.evidence.Interval;
import org.w3id.tegenwicht.evidence.MetaAnalysis;
import org.w3id.tegenwicht.query.synthesis.Facet;
import org.w3id.tegenwicht.query.synthesis.GradeFacts;
import org.w3id.tegenwicht.query.synthesis.Methods;
import org.w3id.tegenwicht.query.synthesis.Pool;
import org.w3id.tegenwicht.query.synthesis.Scale;

/** The words around the numbers of a pool, in one language. */
final class PoolWords {

    private static final int DECIMALS = 2;
    private static final double SMALL = 0.001;

    /** What the rows of a picture are. */
    enum Rows { FINDINGS, PARTS, REVIEWS }

    private final MessageSource messages;
    private final Links links;
    private final String language;

    PoolWords(MessageSource messages, Links links, String language) {
        this.messages = messages;
        this.links = links;
        this.language = language;
    }

    String say(String key, Object... values) {
        return messages.getMessage(key, values, Locale.forLanguageTag(language));
    }

    /** What stands around the picture of findings of a kind; the title says what they are split by. */
    Words picture(Pool.Kind kind, Facet by, Rows rows) {
        boolean higherIsBetter = kind.favourableSign() > 0;
        String ends = kind.exposure() ? "synthesis.exposure." : "synthesis.intervention.";
        return new Words(say(rows == Rows.REVIEWS ? "synthesis.title.reviews" : by == null ? "synthesis.title" : "synthesis.title." + by.word()),
                say("scale." + kind.scale().name().toLowerCase(Locale.ROOT).replace('_', '-')),
                say(ends + (higherIsBetter ? "unfavourable" : "favourable")), say(ends + (higherIsBetter ? "favourable" : "unfavourable")), rows == Rows.PARTS, language);
    }

    /** The same around a picture of effects by their precision. */
    Words funnel(Pool.Kind kind) {
        Words same = picture(kind, null, Rows.FINDINGS);
        return new Words(say("synthesis.title.funnel"), same.measure(), same.lower(), same.higher(), language);
    }

    /** The same around a picture of only the heaviest findings. */
    Words heaviest(Pool.Kind kind, int shown, int all) {
        Words same = picture(kind, null, Rows.FINDINGS);
        return new Words(say("synthesis.title.heaviest", whole(shown), whole(all)), same.measure(), same.lower(), same.higher(), language);
    }

    /** How many findings and clusters something rests on, and whether these are too few for its interval. */
    String size(int findings, MetaAnalysis analysis) {
        String size = say(findings == 1 ? "synthesis.size.one" : "synthesis.size", whole(findings), whole(analysis.clusters()));
        return analysis.fewDegreesOfFreedom() ? say("synthesis.size.few", size) : size;
    }

    /** The model and its numbers, line by line. */
    List<Fact> numbers(Pool pool, MetaAnalysis analysis) {
        Scale scale = pool.kind().scale();
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("pooledEffect", effect(analysis.estimate(), analysis.effect().map(Coefficient::interval), scale)));
        analysis.prediction().ifPresent(prediction -> facts.add(fact("prediction", interval(prediction.map(scale::shown)))));
        Heterogeneity spread = analysis.heterogeneity();
        facts.add(fact("heterogeneity", say("synthesis.heterogeneity", number(spread.iSquared()), Numbers.fixed(spread.tauSquared(), DECIMALS + 1, language),
                number(spread.q()), spread.freedom(), p(spread.p()))));
        pool.between().ifPresent(between -> facts.add(fact("betweenSubgroups", say("synthesis.between", number(between.q()), between.freedom(), p(between.p())))));
        facts.add(fact("poolingMethod", Methods.named(analysis)));
        return facts;
    }

    /** What bears on the domains of GRADE, line by line. */
    List<Fact> grade(GradeFacts facts, MetaAnalysis analysis) {
        return List.of(fact("riskOfBias", say("synthesis.grade.designs", counted(facts.designs()))),
                fact("inconsistency", say("synthesis.grade.favourable", whole(100 * facts.favourable()), number(analysis.heterogeneity().iSquared()))),
                fact("indirectness", say("synthesis.grade.places", whole(facts.fromTheNetherlands()), whole(facts.countries().size()), counted(facts.countries()))),
                fact("imprecision", facts.includesNoEffect().map(includes -> say(includes ? "synthesis.grade.no-effect-inside" : "synthesis.grade.no-effect-outside",
                        whole(facts.people()))).orElseGet(() -> say("synthesis.grade.no-interval", whole(facts.people())))),
                fact("publicationBias", facts.smallStudies().map(slope -> say(slope.p() < 1 - slope.interval().level() ? "synthesis.grade.small-studies-differ"
                        : "synthesis.grade.small-studies-alike", p(slope.p()))).orElseGet(() -> say("synthesis.grade.small-studies-untested"))));
    }

    private static Fact fact(String name, String text) {
        return new Fact(name, List.of(Link.text(text)));
    }

    /** An effect with its interval where it has one, on the scale that readers know. */
    String effect(double estimate, Optional<Interval> interval, Scale scale) {
        return number(scale.shown(estimate)) + interval.map(known -> " (" + say("synthesis.interval", whole(100 * known.level()), interval(known.map(scale::shown))) + ")").orElse("");
    }

    private String interval(Interval interval) {
        return say("plot.interval", number(interval.low()), number(interval.high()));
    }

    private String counted(Map<String, Long> counts) {
        return counts.entrySet().stream().sorted(Map.Entry.<String, Long>comparingByValue().reversed()).limit(6)
                .map(count -> links.to(count.getKey(), language).label() + " (" + whole(count.getValue()) + ")").reduce((one, other) -> one + ", " + other)
                .orElseGet(() -> say("synthesis.unknown"));
    }

    private String p(double p) {
        return Double.isNaN(p) ? "–" : p < SMALL ? "< " + Numbers.fixed(SMALL, 3, language) : "= " + Numbers.fixed(p, 3, language);
    }

    private String number(double number) {
        return Numbers.fixed(number, DECIMALS, language);
    }

    private String whole(double number) {
        return Numbers.fixed(number, 0, language);
    }
}
