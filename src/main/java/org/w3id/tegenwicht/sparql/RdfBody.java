package org.w3id.tegenwicht.sparql;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.lang.LangJSONLD11;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.springframework.http.HttpHeaders;
import org.w3id.tegenwicht.graph.GraphSettings;

/** Reads the RDF that a request brings, whole and in memory, before anything is written. It fetches nothing, whatever the RDF says. */
final class RdfBody {

    private static final Map<String, Lang> ACCEPTED = Map.of(
            "text/turtle", Lang.TURTLE, "application/n-triples", Lang.NTRIPLES,
            "application/ld+json", Lang.JSONLD11, "application/rdf+xml", Lang.RDFXML);
    private static final String LISTED = "text/turtle, application/n-triples, application/ld+json, application/rdf+xml";

    private final String base;
    private final long limit;

    RdfBody(GraphSettings graph, SparqlSettings settings) {
        this.base = graph.base();
        this.limit = settings.maxUploadSize().toBytes();
    }

    Graph read(HttpServletRequest request) {
        Lang language = language(request);
        byte[] bytes = bytes(request);
        try {
            return RDFParser.source(new ByteArrayInputStream(bytes)).forceLang(language).base(base).checking(true)
                    .errorHandler(ErrorHandlerFactory.errorHandlerExceptionOnError())
                    .set(LangJSONLD11.JSONLD_OPTIONS, fetchingNothing())
                    .toGraph();
        } catch (RiotException malformed) {
            throw SyntaxFailure.of(malformed);
        } catch (StackOverflowError deep) {
            throw Failure.badRequest("too-deep", "The brackets in this body go too deep. Write it flatter.");
        }
    }

    private static Lang language(HttpServletRequest request) {
        if (request.getHeader(HttpHeaders.CONTENT_ENCODING) != null) {
            throw Failure.unsupportedType(request.getHeader(HttpHeaders.CONTENT_ENCODING) + "-encoded", "no content encoding");
        }
        return ACCEPTED.entrySet().stream().filter(type -> QueryRequest.isType(request, type.getKey())).map(Map.Entry::getValue)
                .findFirst().orElseThrow(() -> Failure.unsupportedType(request.getContentType(), LISTED));
    }

    private byte[] bytes(HttpServletRequest request) {
        if (request.getContentLengthLong() > limit) {
            throw Failure.tooLong("body", limit);
        }
        try (InputStream in = request.getInputStream()) {
            byte[] bytes = in.readNBytes((int) limit + 1);
            if (bytes.length > limit) {
                throw Failure.tooLong("body", limit);
            }
            return bytes;
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static JsonLdOptions fetchingNothing() {
        return new JsonLdOptions((url, options) -> {
            throw new JsonLdError(JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED,
                    "The context <" + url + "> is not fetched here. Write the context into the document itself.");
        });
    }
}
