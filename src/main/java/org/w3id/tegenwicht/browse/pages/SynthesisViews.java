package org.w3id.tegenwicht.browse.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import org.w3id.tegenwicht.browse.pages.SynthesisView.LeftOutView;
import org.w3id.tegenwicht.browse.plots.ForestPlot;
import org.w3id.tegenwicht.browse.plots.FunnelPlot;
import org.w3id.tegenwicht.browse.plots.Scale;
import org.w3id.tegenwicht.browse.plots.Sources;
import org.w3id.tegenwicht.evidence.Estimate;
import org.w3id.tegenwicht.evidence.Funnel;
import org.w3id.tegenwicht.evidence.MetaAnalysis;
import org.w3id.tegenwicht.query.QueryRunner;
import org.w3id.tegenwicht.query.Row;
import org.w3id.tegenwicht.query.synthesis.Caution;
import org.w3id.tegenwicht.query.synthesis.Facet;
import org.w3id.tegenwicht.query.synthesis.Fit;
import org.w3id.tegenwicht.query.synthesis.LeftOut;
import org.w3id.tegenwicht.query.synthesis.Measured;
import org.w3id.tegenwicht.query.synthesis.Pool;
import org.w3id.tegenwicht.query.synthesis.Question;
import org.w3id.tegenwicht.query.synthesis.Syntheses;
import org.w3id.tegenwicht.query.synthesis.Synthesis;

/** Shows what the findings on a question say together. */
@Component
class SynthesisViews {

    /** What the findings about a thing of a type are split by on its page. */
    private static final Map<String, Facet> SPLITS = Map.of("intervention", Facet.OUTCOME, "problem", Facet.INTERVENTION, "claim", Facet.GROUND,
            "mechanism", Facet.GROUND, "ground", Facet.MECHANISM, "outcome", Facet.INTERVENTION, "group", Facet.OUTCOME, "dataset", Facet.OUTCOME);

    /** Below this a funnel shows nothing (Sterne et al. 2011); above it its points run together. */
    private static final int FUNNEL_FROM = 10;
    private static final int FUNNEL_TO = 400;
    private static final int FUNNEL_LINES = 2;

    private final Syntheses syntheses;
    private final QueryRunner queries;
    private final Links links;
    private final MessageSource messages;

    SynthesisViews(Syntheses syntheses, QueryRunner queries, Links links, MessageSource messages) {
        this.syntheses = syntheses;
        this.queries = queries;
        this.links = links;
        this.messages = messages;
    }

    /** What the findings about a thing say together, split as suits its type; empty when there are none. */
    Optional<SynthesisView> about(String type, String slug, String language) {
        if (!SPLITS.containsKey(type)) {
            return Optional.empty();
        }
        Question question = Question.of(Map.of(type, slug, "by", SPLITS.get(type).word()));
        Synthesis synthesis = type.equals("problem") ? syntheses.of(question).ofInterventions(against(slug)) : syntheses.of(question);
        return Optional.of(view(synthesis, !type.equals("problem") && !type.equals("outcome"), false, language)).filter(view -> !view.empty());
    }

    /** A finding may be about several interventions at once, of which some are meant for another problem. */
    private Set<String> against(String problem) {
        return queries.run("interventions", Map.of("problem", problem)).rows().stream().map((Row row) -> row.text("iri")).collect(Collectors.toSet());
    }

    /** What the studies that resemble somebody's people say together; without links, since no address gives this part of the findings. */
    SynthesisView alike(Fit fit, Question question, String language) {
        Synthesis synthesis = new Synthesis(question, fit.alike(), List.of(), fit.generation());
        List<PoolView> pools = IntStream.range(0, fit.alike().size()).mapToObj(at -> one(synthesis, at, Sources.NONE, true, false, language)).toList();
        return new SynthesisView(pools, List.of(), List.of(), address(synthesis));
    }

    /** The whole of it, with funnels. */
    SynthesisView whole(Question question, String language) {
        return view(syntheses.of(question), true, true, language);
    }

    /** The picture of one pool, for a file. */
    Optional<ForestPlot> forest(Question question, int pool, String language) {
        Synthesis synthesis = syntheses.of(question);
        return pool < 1 || pool > synthesis.pools().size() ? Optional.empty() : Optional.of(one(synthesis, pool - 1, Sources.NONE, true, false, language).forest());
    }

    private SynthesisView view(Synthesis synthesis, boolean together, boolean funnels, String language) {
        List<PoolView> pools = IntStream.range(0, synthesis.pools().size()).mapToObj(at -> one(synthesis, at, sources(synthesis, at), together, funnels, language)).toList();
        return new SynthesisView(pools, reviews(synthesis, language), leftOut(synthesis, language), address(synthesis));
    }

    private PoolView one(Synthesis synthesis, int at, Sources sources, boolean together, boolean funnels, String language) {
        Pool pool = synthesis.pools().get(at);
        PoolWords words = new PoolWords(messages, links, language);
        Facet by = synthesis.question().by().map(facet -> facet.on(pool.kind())).orElse(null);
        ForestPlot forest = ForestPlot.of(pictures(synthesis, words, language).forest(pool, by, together, sources), "forest-" + (at + 1));
        Optional<MetaAnalysis> analysis = pool.analysis().filter(known -> together);
        List<String> cautions = pool.cautions().stream().map(Caution::text).map(text -> text.in(language)).toList();
        return new PoolView("pool-" + (at + 1), links.to(pool.kind().measure(), language), together ? pool.sentence().in(language) : null,
                together ? cautions : List.of(), forest, funnels ? funnel(pool, words, sources, at, language) : null,
                analysis.map(known -> words.numbers(pool, known)).orElse(List.of()), analysis.map(known -> words.grade(pool.facts(), known)).orElse(List.of()));
    }

    private FunnelPlot funnel(Pool pool, PoolWords words, Sources sources, int at, String language) {
        if (pool.findings().size() < FUNNEL_FROM || pool.findings().size() > FUNNEL_TO || pool.analysis().isEmpty()) {
            return null;
        }
        List<Estimate> effects = pool.findings().stream().map(Measured::estimate).toList();
        List<FunnelPlot.Name> names = pool.findings().stream().map(finding -> new FunnelPlot.Name(
                Optional.ofNullable(finding.row().text("studyLabel")).orElse(finding.label().in(language)), "/doc/finding/" + slug(finding.iri()))).toList();
        Scale scale = pool.kind().scale().ratio() ? Scale.RATIO
                : Scale.LINEAR;
        return FunnelPlot.of(Funnel.of(effects, pool.analysis().orElseThrow().settings(), FUNNEL_LINES), names, scale,
                words.funnel(pool.kind()), new Sources(sources.data(), sources.query(), null), "funnel-" + (at + 1));
    }

    /** Results of reviews by kind: side by side, since they may rest on the same studies. */
    private List<ForestPlot> reviews(Synthesis synthesis, String language) {
        Map<Pool.Kind, List<Measured>> kinds = synthesis.leftOut().stream().filter(one -> one.reason() == LeftOut.Reason.RESULT_OF_A_REVIEW)
                .flatMap(one -> one.measured().stream()).collect(Collectors.groupingBy(Pool.Kind::of, LinkedHashMap::new, Collectors.toList()));
        PoolPictures pictures = pictures(synthesis, new PoolWords(messages, links, language), language);
        List<ForestPlot> plots = new ArrayList<>();
        kinds.forEach((kind, results) -> plots.add(ForestPlot.of(pictures.reviews(kind, results, Sources.NONE),
                "reviews-" + (plots.size() + 1))));
        return plots;
    }

    private List<LeftOutView> leftOut(Synthesis synthesis, String language) {
        return synthesis.leftOut().stream().filter(one -> one.reason() != LeftOut.Reason.RESULT_OF_A_REVIEW)
                .collect(Collectors.groupingBy(LeftOut::reason, LinkedHashMap::new, Collectors.toList())).entrySet().stream()
                .map(reason -> new LeftOutView(reason.getKey().explanation().in(language), reason.getValue().stream()
                        .map(one -> new Link("/doc/finding/" + slug(one.iri()), one.label().in(language), null)).toList())).toList();
    }

    private PoolPictures pictures(Synthesis synthesis, PoolWords words, String language) {
        return new PoolPictures(links, words, language, synthesis.question().settings().level());
    }

    private static Sources sources(Synthesis synthesis, int at) {
        String query = address(synthesis);
        return new Sources("/v1/synthesis?" + query + "&format=metafor", "/sparql?stored=pooled&" + filters(synthesis),
                "/synthesis.svg?" + query + "&pool=" + (at + 1));
    }

    private static String address(Synthesis synthesis) {
        return query(synthesis.question().canonical());
    }

    private static String filters(Synthesis synthesis) {
        return query(synthesis.question().selection());
    }

    private static String query(Map<String, String> parameters) {
        UriComponentsBuilder address = UriComponentsBuilder.newInstance();
        parameters.keySet().stream().sorted().forEach(name -> address.queryParam(name, "{" + name + "}"));
        return address.encode().buildAndExpand(parameters).getQuery();
    }

    private static String slug(String iri) {
        return iri.substring(iri.lastIndexOf('/') + 1);
    }
}
