package org.w3id.tegenwicht.shapes;

import org.apache.jena.graph.Node;

/**
 * One fault that a shape found.
 *
 * @param focus the thing that is at fault
 * @param path the property that the fault is about, as a SPARQL path with prefixes; empty when it is about the thing as a whole
 * @param value the values that are at fault, with prefixes and cut when long; empty when something is missing
 * @param dutch what is wrong and what to do
 * @param english what is wrong and what to do
 * @param shape the IRI of the shape, which names the fault: {@code https://w3id.org/tegenwicht/shapes#Problem-no-life-domain}
 * @param severity whether the fault keeps data out of the graph
 */
public record Violation(
        Node focus, String path, String value, String dutch, String english, String shape, Severity severity)
        implements Comparable<Violation> {

    /** What a fault means for the data. */
    public enum Severity {
        /** The data may not enter the graph. */
        VIOLATION,
        /** The data may enter, but somebody should look. */
        WARNING,
        /** Worth knowing. */
        INFO
    }

    /** The name of the fault: what follows the {@code #} in the shape's IRI. */
    public String fault() {
        return shape.substring(shape.lastIndexOf('#') + 1);
    }

    /** The same fault with the values of another finding of it. */
    Violation and(Violation again) {
        String values = value.isEmpty() ? again.value : again.value.isEmpty() ? value : value + ", " + again.value;
        return new Violation(focus, path, values, dutch, english, shape, severity);
    }

    /** By thing, then by fault, then by value. */
    @Override
    public int compareTo(Violation other) {
        int byFocus = focus.toString().compareTo(other.focus.toString());
        int byShape = byFocus != 0 ? byFocus : shape.compareTo(other.shape);
        return byShape != 0 ? byShape : value.compareTo(other.value);
    }

    /** One line for a log or a terminal, in English. */
    @Override
    public String toString() {
        return focus + (value.isEmpty() ? "" : " (" + value + ")") + ": " + english + " [" + fault() + "]";
    }
}
