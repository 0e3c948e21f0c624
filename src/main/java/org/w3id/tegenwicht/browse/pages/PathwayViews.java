package org.w3id.tegenwicht.browse.pages;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.w3id.tegenwicht.query.PageRequest;
import org.w3id.tegenwicht.query.items.Direction;
import org.w3id.tegenwicht.query.items.Level;
import org.w3id.tegenwicht.query.pathways.Chain;
import org.w3id.tegenwicht.query.pathways.Pathway;
import org.w3id.tegenwicht.query.pathways.Step;
import org.w3id.tegenwicht.query.pathways.Support;

/** Turns chains and links into tables and pictures. */
@Component
class PathwayViews {

    private final Links links;
    private final PathwayPictures pictures;

    PathwayViews(Links links, PathwayPictures pictures) {
        this.links = links;
        this.pictures = pictures;
    }

    /** The chains of a page. */
    List<ChainView> chains(Pathway pathway, PageRequest page, String language) {
        return page.of(pathway.chains()).stream().map(chain -> chain(pathway, pathway.chains().indexOf(chain), language)).toList();
    }

    /** The links around one end: those before it or after it, and the disputed claims on that side. */
    ChainView around(Pathway pathway, boolean after, String language) {
        String end = after ? pathway.from().thing().iri() : pathway.to().thing().iri();
        List<Step> near = after ? pathway.after() : pathway.before();
        List<Step> disputed = pathway.disputed().stream().filter(step -> (after ? step.cause() : step.effect()).iri().equals(end)).toList();
        String id = after ? "after" : "before";
        List<Step> all = Stream.concat(near.stream(), disputed.stream()).toList();
        List<StepView> views = steps(all, List.of(), id, language);
        return new ChainView(id, 1, null, List.of(), false, true, views,
                pictures.around(id, all, views, end, after, pathway.stages(), language));
    }

    private ChainView chain(Pathway pathway, int at, String language) {
        Chain chain = pathway.chains().get(at);
        List<Step> beside = pathway.disputed().stream().filter(step -> chain.nodes().contains(step.cause()) && chain.nodes().contains(step.effect())).toList();
        List<Step> all = Stream.concat(chain.steps().stream(), beside.stream()).toList();
        String id = "chain-" + (at + 1);
        List<StepView> views = steps(all, chain.weakestSteps(), id, language);
        return new ChainView(id, at + 1, chain.weakest().word(), views.stream().filter(StepView::weakest).toList(),
                chain.weakestSteps().size() == chain.steps().size(), chain.forward(), views,
                pictures.chain(id, chain, all, views, Set.of(pathway.from().thing().iri(), pathway.to().thing().iri()), pathway.stages(), language));
    }

    private List<StepView> steps(List<Step> steps, List<Step> weakest, String id, String language) {
        List<StepView> views = new ArrayList<>();
        for (Step step : steps) {
            int number = views.size() + 1;
            views.add(view(step, weakest.contains(step), id + "-link-" + number, number, language));
        }
        return views;
    }

    private StepView view(Step step, boolean weakest, String id, int number, String language) {
        Support support = step.support();
        return new StepView(id, number, links.to(step.claim(), language), links.to(step.cause().thing(), language), links.to(step.effect().thing(), language),
                links.to(Stream.concat(step.cause().domains().stream(), step.effect().domains().stream()).distinct().toList(), language),
                step.does().word(), step.strength().word(), weakest, DirectionMark.of(counts(support)), support.studies(), support.reviews(),
                support.bestDesign() == null ? null : links.to(support.bestDesign(), language),
                support.levels().stream().map(level -> level(level, language)).distinct().toList(),
                links.to(step.mechanisms(), language), step.interventions().stream().map(thing -> links.to(thing, language)).toList());
    }

    private LevelView level(Level level, String language) {
        return new LevelView(links.to(level.ladder(), language), links.to(level.level(), language), 1);
    }

    private static Map<Direction, Integer> counts(Support support) {
        Map<Direction, Integer> counts = new EnumMap<>(Direction.class);
        counts.put(Direction.SUPPORTING, support.supporting());
        counts.put(Direction.DISPUTING, support.disputing());
        counts.put(Direction.INCONCLUSIVE, support.inconclusive());
        counts.values().removeIf(count -> count == 0);
        return counts;
    }
}
