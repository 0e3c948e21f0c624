package org.w3id.tegenwicht.browse.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.w3id.tegenwicht.browse.Lines;
import org.w3id.tegenwicht.browse.pathways.Layout;
import org.w3id.tegenwicht.browse.pathways.Picture;
import org.w3id.tegenwicht.browse.pathways.Sketch;
import org.w3id.tegenwicht.query.Thing;
import org.w3id.tegenwicht.query.pathways.Chain;
import org.w3id.tegenwicht.query.pathways.Node;
import org.w3id.tegenwicht.query.pathways.Placement;
import org.w3id.tegenwicht.query.pathways.Step;

/** Draws links: problems and mechanisms in columns by life stage, coloured by life domain. */
@Component
class PathwayPictures {

    /** More boxes than this nobody can read. */
    private static final int MOST_BOXES = 15;
    private static final int LETTERS = 19;
    /** Before the ages of a stage, which have a line to themselves. */
    private static final String AGES = " (?=\\()";
    private static final int LETTERS_OF_DOMAIN = 21;

    private final Links links;

    PathwayPictures(Links links) {
        this.links = links;
    }

    /** The picture of a chain: another column wherever it comes into another stage of life, so that it always runs to the right. */
    PathwayPicture chain(String id, Chain chain, List<Step> steps, List<StepView> views, Set<String> ends, List<Thing> stages, String language) {
        List<Integer> course = chain.course();
        Map<Node, Column> placed = new LinkedHashMap<>();
        int order = 0;
        for (int at = 0; at < course.size(); at++) {
            order += at > 0 && !course.get(at).equals(course.get(at - 1)) ? 1 : 0;
            placed.put(chain.nodes().get(at), new Column(order, course.get(at)));
        }
        return of(id, placed, steps, views, ends, stages, language);
    }

    /**
     * The picture of the links around something, the first of them, as many as can be read. Within its stage of life it has a column of its own: before
     * those of what is after it, or after those of what is before it.
     */
    PathwayPicture around(String id, List<Step> steps, List<StepView> views, String asked, boolean after, List<Thing> stages, String language) {
        List<Integer> drawn = drawn(steps);
        List<Step> shown = drawn.stream().map(steps::get).toList();
        Map<Node, Column> placed = new LinkedHashMap<>();
        Placement.of(shown).forEach((node, stage) -> placed.put(node, new Column(2 * stage + (node.iri().equals(asked) == after ? 0 : 1), stage)));
        PathwayPicture picture = of(id, placed, shown, drawn.stream().map(views::get).toList(), Set.of(asked), stages, language);
        return picture.without(steps.size() - drawn.size());
    }

    private PathwayPicture of(String id, Map<Node, Column> placed, List<Step> steps, List<StepView> views, Set<String> asked, List<Thing> stages, String language) {
        List<Column> columns = placed.values().stream().distinct().sorted(Comparator.comparing(Column::order)).toList();
        LinkedHashMap<String, Integer> boxes = new LinkedHashMap<>();
        placed.forEach((node, column) -> boxes.put(node.iri(), columns.indexOf(column)));
        Picture picture = Layout.of(new Sketch(columns.size(), boxes, IntStream.range(0, steps.size()).mapToObj(at -> line(views.get(at), steps.get(at))).toList()));
        return new PathwayPicture(id, picture.width(), picture.height(), headings(columns, picture, stages, language),
                placed.keySet().stream().map(node -> box(node, picture.boxes().get(node.iri()), asked, language)).toList(),
                views.stream().map(view -> arrow(view, picture.arrows().get(view.id()))).toList(), 0);
    }

    /** The stage of life of each column; one over columns beside each other that share it. */
    private List<PathwayPicture.Column> headings(List<Column> columns, Picture picture, List<Thing> stages, String language) {
        List<PathwayPicture.Column> headings = new ArrayList<>();
        for (int at = 0; at < columns.size(); at++) {
            int stage = columns.get(at).stage();
            boolean same = at > 0 && columns.get(at - 1).stage() == stage;
            double from = same ? headings.removeLast().from() : picture.columns().get(at);
            String label = stage < stages.size() ? links.to(stages.get(stage), language).label() : "";
            headings.add(new PathwayPicture.Column(from, picture.columns().get(at) + Picture.BOX_WIDTH, List.of(label.split(AGES))));
        }
        return headings;
    }

    /** The places of the links that fit in one picture. */
    private static List<Integer> drawn(List<Step> steps) {
        Set<Node> nodes = new LinkedHashSet<>();
        List<Integer> drawn = new ArrayList<>();
        for (int at = 0; at < steps.size(); at++) {
            Set<Node> more = new LinkedHashSet<>(nodes);
            more.addAll(List.of(steps.get(at).cause(), steps.get(at).effect()));
            if (more.size() <= MOST_BOXES) {
                nodes = more;
                drawn.add(at);
            }
        }
        return drawn;
    }

    private static Sketch.Line line(StepView view, Step step) {
        return new Sketch.Line(view.id(), step.cause().iri(), step.effect().iri());
    }

    private PathwayPicture.Box box(Node node, Picture.Point corner, Set<String> asked, String language) {
        Link link = links.to(node.thing(), language);
        List<Link> domains = links.to(node.domains(), language);
        String first = node.domains().isEmpty() ? "" : node.domains().getFirst();
        return new PathwayPicture.Box(corner.x(), corner.y(), link, Lines.broken(link.label(), LETTERS), words(domains), first.substring(first.lastIndexOf('/') + 1),
                node.thing().type().equals("mechanism"), asked.contains(node.iri()));
    }

    /** All domains when there is room, else the first and how many more. */
    private static String words(List<Link> domains) {
        String all = String.join(", ", domains.stream().map(Link::label).toList());
        return all.length() <= LETTERS_OF_DOMAIN || domains.size() < 2 ? all : domains.getFirst().label() + " +" + (domains.size() - 1);
    }

    private static PathwayPicture.Arrow arrow(StepView view, Picture.Arrow arrow) {
        return new PathwayPicture.Arrow(arrow.path(), arrow.mark().x(), arrow.mark().y(), arrow.upright(), view);
    }

    /** A column, by its place among the others, and the position of its stage of life. */
    private record Column(int order, int stage) { }
}
