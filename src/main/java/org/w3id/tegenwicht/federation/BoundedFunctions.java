package org.w3id.tegenwicht.federation;

import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.query.algebra.evaluation.function.FunctionRegistry;
import org.eclipse.rdf4j.query.algebra.evaluation.function.string.Concat;
import org.eclipse.rdf4j.query.algebra.evaluation.function.string.Replace;

/** CONCAT and REPLACE in the place of RDF4J's own: a text that doubles again and again would take all memory before any time limit. */
final class BoundedFunctions {

    private BoundedFunctions() {
    }

    /** RDF4J looks functions up by IRI; whoever comes last counts. */
    static void register() {
        FunctionRegistry registry = FunctionRegistry.getInstance();
        registry.add(new BoundedConcat());
        registry.add(new BoundedReplace());
    }

    private static final class BoundedConcat extends Concat {

        @Override
        public Literal evaluate(ValueFactory values, Value... parts) {
            long length = 0;
            for (Value part : parts) {
                length += part.stringValue().length();
            }
            QueryBudget.refuseBeyond(length);
            return super.evaluate(values, parts);
        }
    }

    private static final class BoundedReplace extends Replace {

        @Override
        public Literal evaluate(ValueFactory values, Value... arguments) {
            if (arguments.length > 2) {
                QueryBudget.refuseBeyond((arguments[0].stringValue().length() + 1L) * (arguments[2].stringValue().length() + 1L));
            }
            return super.evaluate(values, arguments);
        }
    }
}
