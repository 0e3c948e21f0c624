package org.w3id.tegenwicht.publish.catalogue;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCAT;

/** A source data set with what we made of it: the graphs, the files of these, and who answers for them. */
final class SourcePart {

    private SourcePart() {
    }

    /**
     * Puts the document together.
     *
     * @param source what is told of the source data set itself
     * @param catalogue where all graphs and files are described
     */
    static Model of(Model source, Model catalogue, Names names) {
        Model part = ModelFactory.createDefaultModel().add(source);
        part.setNsPrefixes(catalogue.getNsPrefixMap());
        Deque<Resource> open = new ArrayDeque<>();
        source.listSubjects().forEach(each -> catalogue.listSubjectsWithProperty(Authority.DERIVED_FROM, each).forEach(open::add));
        open.forEach(graph -> SchemaPart.write(graph, names));
        Set<Resource> told = new HashSet<>();
        while (!open.isEmpty()) {
            Resource next = open.pop();
            if (told.add(next)) {
                next.listProperties().forEachRemaining(statement -> {
                    part.add(statement);
                    if (statement.getObject().isURIResource() && follows(statement.getResource(), names)) {
                        open.push(statement.getResource());
                    }
                });
            }
        }
        return part;
    }

    /** Files, checksums, publisher and contact; not the whole, which has all other parts, nor the catalogue. */
    private static boolean follows(Resource next, Names names) {
        String iri = next.getURI();
        return iri.startsWith(names.document() + "#") && !iri.equals(names.whole()) && !next.hasProperty(DCAT.dataset);
    }
}
