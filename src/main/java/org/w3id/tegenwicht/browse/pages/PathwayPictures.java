package org.w3id.tegenwicht.browse.pages;

import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.w3id.tegenwicht.browse.Lines;
import org.w3id.tegenwicht.browse.pathways.Layout;
import org.w3id.tegenwicht.browse.pathways.Picture;
import org.w3id.tegenwicht.browse.pathways.Sketch;
import org.w3id.tegenwicht.query.Thing;
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

    /** The picture of a chain: a column for each stage of life. */
    PathwayPicture chain(String id, List<Step> steps, List<StepView> views, Set<String> ends, List<Thing> stages, String language) {
        return of(id, steps, views, ends, node -> 0, stages, language);
    }

    /** The picture of the links around something, as many as can be read; within its stage of life it stands after what is before it, or before what is after it. */
    PathwayPicture around(String id, List<Step> steps, List<StepView> views, String asked, boolean after, List<Thing> stages, String language) {
        return of(id, steps, views, Set.of(asked), node -> node.iri().equals(asked) == after ? 0 : 1, stages, language);
    }

    private PathwayPicture of(String id, List<Step> steps, List<StepView> views, Set<String> asked, Function<Node, Integer> part, List<Thing> stages,
            String language) {
        List<Integer> drawn = drawn(steps);
        Map<Node, Column> placed = new LinkedHashMap<>();
        Placement.of(drawn.stream().map(steps::get).toList()).forEach((node, stage) -> placed.put(node, new Column(stage, part.apply(node))));
        List<Column> columns = List.copyOf(new TreeSet<>(placed.values()));
        LinkedHashMap<String, Integer> boxes = new LinkedHashMap<>();
        placed.forEach((node, column) -> boxes.put(node.iri(), columns.indexOf(column)));
        Picture picture = Layout.of(new Sketch(columns.size(), boxes, drawn.stream().map(at -> line(views.get(at), steps.get(at))).toList()));
        return new PathwayPicture(id, picture.width(), picture.height(), headings(columns, picture, stages, language),
                placed.keySet().stream().map(node -> box(node, picture.boxes().get(node.iri()), asked, language)).toList(),
                drawn.stream().map(views::get).map(view -> arrow(view, picture.arrows().get(view.id()))).toList(), steps.size() - drawn.size());
    }

    /** Each stage of life once, over all its columns. */
    private List<PathwayPicture.Column> headings(List<Column> columns, Picture picture, List<Thing> stages, String language) {
        return columns.stream().map(Column::stage).distinct().map(stage -> {
            IntSummaryStatistics lefts = IntStream.range(0, columns.size()).filter(at -> columns.get(at).stage() == stage).map(picture.columns()::get).summaryStatistics();
            String label = stage < stages.size() ? links.to(stages.get(stage), language).label() : "";
            return new PathwayPicture.Column(lefts.getMin(), lefts.getMax() + Picture.BOX_WIDTH, List.of(label.split(AGES)));
        }).toList();
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

    /** A stage of life, or a part of it. */
    private record Column(int stage, int part) implements Comparable<Column> {

        @Override
        public int compareTo(Column other) {
            return stage != other.stage ? Integer.compare(stage, other.stage) : Integer.compare(part, other.part);
        }
    }
}
