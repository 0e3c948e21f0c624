package org.w3id.tegenwicht.intake;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.sparql.graph.GraphFactory;
import org.w3id.tegenwicht.shapes.BrokenShapeException;
import org.w3id.tegenwicht.shapes.ShapeChecker;

/** Makes a checker from files with shapes. */
final class ShapeFiles {

    private ShapeFiles() {
    }

    /**
     * One checker for the shapes of all files.
     *
     * @throws LoadFailure when a file is not Turtle or its shapes do not follow SHACL
     */
    static ShapeChecker checker(List<CuratedFile> files) {
        Graph all = GraphFactory.createDefaultGraph();
        List<Fault> faults = new ArrayList<>();
        for (CuratedFile file : files) {
            Turtle turtle = Turtle.read(file);
            faults.addAll(turtle.faults());
            try {
                ShapeChecker.of(turtle.graph());
            } catch (BrokenShapeException e) {
                faults.add(new Fault(file.name(), 0, 0, "", "this is not a shape that can be used. " + e.getMessage()));
            }
            GraphUtil.addInto(all, turtle.graph());
            all.getPrefixMapping().setNsPrefixes(turtle.graph().getPrefixMapping());
        }
        if (!faults.isEmpty()) {
            throw new LoadFailure(faults);
        }
        return ShapeChecker.of(all);
    }
}
