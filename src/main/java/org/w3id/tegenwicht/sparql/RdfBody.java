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
import org.apache.commons.fileupload2.core.FileItemInput;
import org.apache.commons.fileupload2.core.FileItemInputIterator;
import org.apache.commons.fileupload2.core.FileUploadException;
import org.apache.commons.fileupload2.jakarta.servlet6.JakartaServletFileUpload;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.lang.LangJSONLD11;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.graph.GraphFactory;
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

    /** The RDF of a request: one document, or several in a form ({@code multipart/form-data}). */
    Graph read(HttpServletRequest request) {
        Graph graph = GraphFactory.createDefaultGraph();
        try {
            if (JakartaServletFileUpload.isMultipartContent(request)) {
                readParts(request, graph);
            } else {
                refuseEncoded(request);
                refuseLong(request.getContentLengthLong());
                try (InputStream in = request.getInputStream()) {
                    parse(bytes(in, 0), request.getHeader(HttpHeaders.CONTENT_TYPE), language(request.getContentType()), graph);
                }
            }
            return graph;
        } catch (FileUploadException broken) {
            throw Failure.badRequest(FailureKind.MULTIPART, "The form cannot be read: " + broken.getMessage());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** Refuses what is not read here before any parameter is asked for: those of a form stand in its body. */
    static void checkType(HttpServletRequest request) {
        if (!JakartaServletFileUpload.isMultipartContent(request)) {
            language(request.getContentType());
        }
    }

    private void readParts(HttpServletRequest request, Graph graph) throws IOException {
        FileItemInputIterator parts = new JakartaServletFileUpload<>().getItemIterator(request);
        long read = 0;
        if (!parts.hasNext()) {
            throw Failure.badRequest(FailureKind.MULTIPART, "The form has no part: look whether its boundary is the one that Content-Type names.");
        }
        while (parts.hasNext()) {
            FileItemInput part = parts.next();
            byte[] bytes = bytes(part.getInputStream(), read);
            read += bytes.length;
            parse(bytes, part.getContentType(), language(part), graph);
        }
    }

    private void parse(byte[] bytes, String type, Lang language, Graph graph) {
        Utf8.checkCharset(type);
        if (language == Lang.RDFXML) {
            XmlEntities.check(bytes); // and it may say itself how it is encoded
        } else {
            Utf8.check(bytes);
        }
        try {
            RDFParser.source(new ByteArrayInputStream(bytes)).forceLang(language).base(base).checking(true).strict(true)
                    .errorHandler(ErrorHandlerFactory.errorHandlerExceptionOnError())
                    .set(LangJSONLD11.JSONLD_OPTIONS, fetchingNothing())
                    .parse(graph);
        } catch (RiotException malformed) {
            throw SyntaxFailure.of(malformed);
        } catch (StackOverflowError deep) {
            throw Failure.badRequest(FailureKind.TOO_DEEP, "The brackets in this body go too deep. Write it flatter.");
        }
    }

    /** A part says what it is, or the name of its file does. */
    private static Lang language(FileItemInput part) {
        String type = part.getContentType();
        boolean untold = type == null || QueryRequest.isType(type, "application/octet-stream");
        Lang byName = untold && part.getName() != null ? RDFLanguages.filenameToLang(part.getName()) : null;
        return byName != null && ACCEPTED.containsValue(byName) ? byName : language(type);
    }

    private static Lang language(String type) {
        return ACCEPTED.entrySet().stream().filter(offered -> QueryRequest.isType(type, offered.getKey())).map(Map.Entry::getValue)
                .findFirst().orElseThrow(() -> Failure.unsupportedType(type, LISTED));
    }

    private static void refuseEncoded(HttpServletRequest request) {
        if (request.getHeader(HttpHeaders.CONTENT_ENCODING) != null) {
            throw Failure.unsupportedType(request.getHeader(HttpHeaders.CONTENT_ENCODING) + "-encoded", "no content encoding");
        }
    }

    private void refuseLong(long length) {
        if (length > limit) {
            throw Failure.tooLong("body", limit);
        }
    }

    /** All bytes, as long as they stay within the limit together with those that were read before. */
    private byte[] bytes(InputStream in, long before) throws IOException {
        byte[] bytes = in.readNBytes((int) (limit - before) + 1);
        refuseLong(before + bytes.length);
        return bytes;
    }

    private static JsonLdOptions fetchingNothing() {
        return new JsonLdOptions((url, options) -> {
            throw new JsonLdError(JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED,
                    "The context <" + url + "> is not fetched here. Write the context into the document itself.");
        });
    }
}
