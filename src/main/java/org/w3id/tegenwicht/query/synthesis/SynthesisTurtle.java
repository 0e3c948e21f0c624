package org.w3id.tegenwicht.query.synthesis;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.w3id.tegenwicht.evidence.Interval;
import org.w3id.tegenwicht.evidence.MetaAnalysis;
import org.w3id.tegenwicht.vocabulary.TW;

/** A synthesis as RDF: each pool a {@code prov:Entity} with the findings that it was derived from. */
public final class SynthesisTurtle {

    private static final String PROV = "http://www.w3.org/ns/prov#";
    private static final Node ENTITY = NodeFactory.createURI(PROV + "Entity");
    private static final Node DERIVED = NodeFactory.createURI(PROV + "wasDerivedFrom");

    private final Graph graph = GraphFactory.createDefaultGraph();

    private SynthesisTurtle() { }

    /**
     * The pools of a synthesis that have a pooled effect.
     *
     * @param address where the synthesis is; its pools are {@code #1}, {@code #2} and so on
     */
    public static String of(Synthesis synthesis, String address) {
        SynthesisTurtle turtle = new SynthesisTurtle();
        List<Pool> pools = synthesis.pools();
        for (int i = 0; i < pools.size(); i++) {
            Pool pool = pools.get(i);
            Node entity = NodeFactory.createURI(address + "#" + (i + 1));
            pool.analysis().ifPresent(analysis -> turtle.describe(entity, pool, analysis, synthesis.generation()));
        }
        return turtle.written();
    }

    private void describe(Node entity, Pool pool, MetaAnalysis analysis, long generation) {
        add(entity, RDF.type.asNode(), TW.Synthesis);
        add(entity, RDF.type.asNode(), ENTITY);
        add(entity, RDFS.comment.asNode(), NodeFactory.createLiteralLang(pool.sentence().nl(), "nl"));
        add(entity, RDFS.comment.asNode(), NodeFactory.createLiteralLang(pool.sentence().en(), "en"));
        pool.findings().forEach(finding -> add(entity, DERIVED, NodeFactory.createURI(finding.iri())));
        add(entity, TW.effectMeasure, NodeFactory.createURI(pool.kind().measure()));
        add(entity, TW.favourableDirection, NodeFactory.createURI(pool.kind().direction()));
        add(entity, TW.poolingMethod, NodeFactory.createLiteralString(Methods.named(analysis)));
        add(entity, TW.findingCount, whole(analysis.k()));
        add(entity, TW.clusterCount, whole(analysis.clusters()));
        add(entity, TW.generation, whole(generation));
        numbers(entity, analysis);
    }

    private void numbers(Node entity, MetaAnalysis analysis) {
        add(entity, TW.estimate, decimal(analysis.estimate()));
        analysis.effect().ifPresent(effect -> {
            add(entity, TW.standardError, decimal(effect.estimate().standardError()));
            limits(entity, TW.ciLow, TW.ciHigh, effect.interval());
            add(entity, TW.ciLevel, decimal(effect.interval().level()));
        });
        analysis.prediction().ifPresent(prediction -> limits(entity, TW.predictionLow, TW.predictionHigh, prediction));
        add(entity, TW.tauSquared, decimal(analysis.heterogeneity().tauSquared()));
        add(entity, TW.iSquared, decimal(analysis.heterogeneity().iSquared()));
        add(entity, TW.cochranQ, decimal(analysis.heterogeneity().q()));
    }

    private void limits(Node entity, Node low, Node high, Interval interval) {
        add(entity, low, decimal(interval.low()));
        add(entity, high, decimal(interval.high()));
    }

    private void add(Node entity, Node property, Node value) {
        graph.add(entity, property, value);
    }

    private static Node decimal(double number) {
        return NodeFactory.createLiteralDT(new BigDecimal(Double.toString(number)).toPlainString(), XSDDatatype.XSDdecimal);
    }

    private static Node whole(long number) {
        return NodeFactory.createLiteralDT(Long.toString(number), XSDDatatype.XSDinteger);
    }

    private String written() {
        PrefixMapping prefixes = graph.getPrefixMapping();
        prefixes.setNsPrefix("tw", TW.NAMESPACE).setNsPrefix("prov", PROV).setNsPrefix("rdfs", RDFS.getURI());
        StringWriter text = new StringWriter();
        RDFDataMgr.write(text, graph, Lang.TURTLE);
        return text.toString();
    }
}
