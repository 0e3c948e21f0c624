package org.w3id.tegenwicht.intake;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.w3id.tegenwicht.graph.Change;
import org.w3id.tegenwicht.graph.GraphNames;
import org.w3id.tegenwicht.shapes.Violation;

/** Finds the file and the line where a thing that breaks a shape is written. */
final class Whereabouts {

    private static final Pattern PREFIX = Pattern.compile("^@prefix\\s+([^:\\s]*):\\s*<([^>]*)>", Pattern.MULTILINE);

    private final Map<Node, CuratedFile> files = new HashMap<>();
    private final Change change;
    private final DatasetGraph before;

    /**
     * @param change the graphs that were parsed just now
     * @param before the graphs as they stand in the store
     */
    Whereabouts(CuratedFiles files, GraphNames names, Change change, DatasetGraph before) {
        files.graphs().forEach(file -> this.files.put(names.ofFile(Path.of(file.name())), file));
        this.change = change;
        this.before = before;
    }

    /** The violations as faults in files, by file and line. */
    List<Fault> faults(List<Violation> violations) {
        return violations.stream().map(this::fault)
                .sorted(Comparator.comparing(Fault::file).thenComparingLong(Fault::line)).toList();
    }

    private Fault fault(Violation violation) {
        Node focus = violation.focus();
        String value = violation.value().isEmpty() ? "" : " (" + violation.value() + ")";
        String problem = violation.english() + value + " [" + violation.fault() + "]";
        Optional<Node> graph = graphWith(focus, RDF.type.asNode()).or(() -> graphWith(focus, Node.ANY));
        Optional<CuratedFile> file = graph.map(files::get);
        return new Fault(
                file.map(CuratedFile::name).or(() -> graph.map(Node::toString)).orElse("in no file"),
                file.map(known -> line(known, focus)).orElse(0), 0, focus.toString(), problem);
    }

    private Optional<Node> graphWith(Node focus, Node predicate) {
        Stream<Node> changed = change.replaced().entrySet().stream()
                .filter(entry -> entry.getValue().contains(focus, predicate, Node.ANY)).map(Map.Entry::getKey);
        Stream<Node> kept = before.stream(Node.ANY, focus, predicate, Node.ANY).map(quad -> quad.getGraph())
                .filter(graph -> !change.replaced().containsKey(graph) && !change.dropped().contains(graph));
        return Stream.concat(changed, kept).findFirst();
    }

    /** The first line that begins with the thing, in full or with a prefix of the file; 0 when there is none. */
    private static int line(CuratedFile file, Node focus) {
        if (!focus.isURI()) {
            return 0;
        }
        String text = file.text();
        StringBuilder forms = new StringBuilder(Pattern.quote("<" + focus.getURI() + ">"));
        Matcher prefixes = PREFIX.matcher(text);
        while (prefixes.find()) {
            if (focus.getURI().startsWith(prefixes.group(2))) {
                forms.append('|').append(Pattern.quote(prefixes.group(1) + ":" + focus.getURI().substring(prefixes.group(2).length())));
            }
        }
        Matcher subject = Pattern.compile("^(?:" + forms + ")(?=\\s)", Pattern.MULTILINE).matcher(text);
        return subject.find() ? (int) text.substring(0, subject.start()).lines().count() + 1 : 0;
    }
}
