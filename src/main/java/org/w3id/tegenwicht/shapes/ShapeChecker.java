package org.w3id.tegenwicht.shapes;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.Prologue;
import org.apache.jena.sparql.path.Path;
import org.apache.jena.sparql.path.PathWriter;
import org.apache.jena.sys.JenaSystem;

/**
 * Checks a graph against shapes. Rules that span files see only what the graph holds: give it the union of all graphs.
 * May be used by many threads.
 */
public final class ShapeChecker {

    static {
        JenaSystem.init();
    }

    private static final int LONGEST_VALUE = 120;

    private final Shapes shapes;
    private final PrefixMapping prefixes;

    private ShapeChecker(Shapes shapes, PrefixMapping prefixes) {
        this.shapes = shapes;
        this.prefixes = prefixes;
    }

    /**
     * A checker for the shapes in a graph; the prefixes of that graph make its answers short.
     *
     * @throws BrokenShapeException when the graph does not hold well-formed shapes
     */
    public static ShapeChecker of(Graph shapes) {
        try {
            return new ShapeChecker(Shapes.parse(shapes), shapes.getPrefixMapping());
        } catch (RuntimeException e) { // jena-shacl tells a wrong shape by whatever goes wrong on the way
            throw new BrokenShapeException(e.getMessage(), e);
        }
    }

    /** All faults in a graph, each thing once per fault, in the order of the things; none when the graph conforms. */
    public List<Violation> check(Graph data) {
        Map<List<Object>, Violation> faults = new LinkedHashMap<>();
        ShaclValidator.get().validate(shapes, data).getEntries().stream().map(this::violation).sorted()
                .forEach(found -> faults.merge(List.of(found.focus(), found.shape()), found, Violation::and));
        return List.copyOf(faults.values());
    }

    private Violation violation(ReportEntry entry) {
        return new Violation(
                entry.focusNode(),
                entry.resultPath() == null ? "" : shortened(entry.resultPath()),
                entry.value() == null || entry.value().equals(entry.focusNode()) ? "" : shortened(entry.value()),
                message(entry, "nl"), message(entry, "en"),
                entry.source().toString(), severity(entry));
    }

    private static String message(ReportEntry entry, String language) {
        return entry.messages().stream()
                .filter(message -> message.getLiteralLanguage().equals(language)).findFirst()
                .or(() -> entry.messages().stream().findFirst())
                .map(Node::getLiteralLexicalForm).orElse("");
    }

    private static Violation.Severity severity(ReportEntry entry) {
        String name = entry.severity().level().getLocalName();
        return switch (name) {
            case "Warning" -> Violation.Severity.WARNING;
            case "Info" -> Violation.Severity.INFO;
            default -> Violation.Severity.VIOLATION;
        };
    }

    private String shortened(Path path) {
        return PathWriter.asString(path, new Prologue(prefixes));
    }

    private String shortened(Node value) {
        String text = value.isURI() ? prefixes.shortForm(value.getURI()) : NodeFmtLib.strTTL(value);
        return text.length() <= LONGEST_VALUE ? text : text.substring(0, LONGEST_VALUE) + "...";
    }
}
