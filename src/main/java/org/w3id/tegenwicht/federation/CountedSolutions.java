package org.w3id.tegenwicht.federation;

import java.util.function.Consumer;
import org.eclipse.rdf4j.common.iteration.CloseableIteration;
import org.eclipse.rdf4j.common.iteration.IterationWrapper;
import org.eclipse.rdf4j.query.BindingSet;

/** Solutions that somebody sees go by. */
final class CountedSolutions extends IterationWrapper<BindingSet> {

    private final Consumer<BindingSet> counter;

    CountedSolutions(CloseableIteration<BindingSet> solutions, Consumer<BindingSet> counter) {
        super(solutions);
        this.counter = counter;
    }

    @Override
    public BindingSet next() {
        BindingSet solution = super.next();
        counter.accept(solution);
        return solution;
    }
}
