package org.w3id.tegenwicht.publish;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.graph.GraphFactory;

/** The description of a page's subject as JSON-LD inside the page: its own statements, without the texts that are too long for that. */
final class PageJsonLd {

    /** An outline of a place is left to the files of data. */
    private static final int LONGEST_TEXT = 4_000;
    private static final int MOST_STATEMENTS = 500;

    private PageJsonLd() {}

    /** JSON-LD in which no {@code <} stands, so that it cannot end the element around it. */
    static String of(Description description) {
        Graph own = GraphFactory.createDefaultGraph();
        own.getPrefixMapping().setNsPrefixes(description.statements().getDefaultGraph().getPrefixMapping());
        description.statements().stream(Node.ANY, description.thing(), Node.ANY, Node.ANY).map(quad -> quad.asTriple())
                .filter(triple -> isShort(triple) && !Sayable.hasTripleTerm(triple)).limit(MOST_STATEMENTS).forEach(own::add);
        return RDFWriter.source(own).format(RDFFormat.JSONLD11_PRETTY).asString().replace("<", "\\u003c");
    }

    private static boolean isShort(Triple triple) {
        return !triple.getObject().isLiteral() || triple.getObject().getLiteralLexicalForm().length() <= LONGEST_TEXT;
    }
}
