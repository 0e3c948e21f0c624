package org.w3id.tegenwicht.publish;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.w3id.tegenwicht.negotiation.Unsayable;

/** Makes sure that a document can be written in the form that was asked for. */
public final class Sayable {

    private Sayable() {}

    /**
     * Makes sure that a form can hold all statements.
     *
     * @throws NotAcceptableException that names the first one that it cannot
     */
    public static void require(RdfFormat format, Graph statements) {
        Unsayable.in(format.jena().getLang(), statements).ifPresent(cause -> {
            throw NotAcceptableException.unsayable(format, cause);
        });
    }

    /** Whether a statement is one that no form without triple terms can say. */
    public static boolean hasTripleTerm(Triple triple) {
        return Unsayable.hasTripleTerm(triple);
    }
}
