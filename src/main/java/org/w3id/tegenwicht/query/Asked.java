package org.w3id.tegenwicht.query;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;

/** A stored query with its arguments, which are all in order: ready to be answered, or shown as SPARQL. */
public final class Asked {

    private final Template template;
    private final Map<String, List<Node>> arguments;
    private final Evaluation evaluation;

    Asked(Template template, Map<String, List<Node>> arguments, Evaluation evaluation) {
        this.template = template;
        this.arguments = arguments;
        this.evaluation = evaluation;
    }

    /** What is asked. */
    public StoredQuery query() {
        return template.about();
    }

    /** A text that is the same exactly when the answer is: made of the state of the graph, the version of the query and the arguments. Good for an ETag. */
    public String fingerprint() {
        return evaluation.stamp() + "-" + query().version() + "-" + TextVersion.of(arguments.toString());
    }

    /**
     * The whole answer.
     *
     * @throws SlowQueryException when it takes too long
     */
    public Table whole() {
        return evaluation.whole(template, arguments);
    }

    /**
     * One page of the answer, and how many rows there are in all.
     *
     * @throws SlowQueryException when it takes too long
     */
    public Page page(PageRequest request) {
        return evaluation.page(template, arguments, request);
    }

    /** The SPARQL text with the arguments in it, ready to be asked anywhere; the file itself when there are none. */
    public String text() {
        return template.text(arguments);
    }
}
