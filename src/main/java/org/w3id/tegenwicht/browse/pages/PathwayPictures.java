package org.w3id.tegenwicht.browse.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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
    private static final int MOST_BOXES = 18;
    private static final int LETTERS = 21;
    private static final int LETTERS_OF_DOMAIN = 24;

    private final Links links;

    PathwayPictures(Links links) {
        this.links = links;
    }

    /**
     * The picture of the first of these links, as many as can be read.
     *
     * @param id tells it from others on the page
     * @param steps the links
     * @param views the same links, as the page shows them
     * @param asked the IRIs of what the reader asked about
     * @param stages the life stages, from young to old
     */
    PathwayPicture of(String id, List<Step> steps, List<StepView> views, Set<String> asked, List<Thing> stages, String language) {
        List<Integer> drawn = drawn(steps);
        Map<Node, Integer> placed = Placement.of(drawn.stream().map(steps::get).toList());
        List<Integer> columns = List.copyOf(new TreeSet<>(placed.values()));
        LinkedHashMap<String, Integer> boxes = new LinkedHashMap<>();
        placed.forEach((node, stage) -> boxes.put(node.iri(), columns.indexOf(stage)));
        Picture picture = Layout.of(new Sketch(columns.size(), boxes, drawn.stream().map(at -> line(views.get(at), steps.get(at))).toList()));
        return new PathwayPicture(id, picture.width(), picture.height(),
                IntStream.range(0, columns.size()).mapToObj(at -> column(picture.columns().get(at), columns.get(at), stages, language)).toList(),
                placed.keySet().stream().map(node -> box(node, picture.boxes().get(node.iri()), asked, language)).toList(),
                drawn.stream().map(views::get).map(view -> arrow(view, picture.arrows().get(view.id()))).toList(), steps.size() - drawn.size());
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

    private PathwayPicture.Column column(int left, int stage, List<Thing> stages, String language) {
        return new PathwayPicture.Column(left + Picture.BOX_WIDTH / 2.0, stage < stages.size() ? links.to(stages.get(stage), language).label() : "");
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
        return new PathwayPicture.Arrow(arrow.path(), arrow.mark().x(), arrow.mark().y(), view);
    }
}
