package org.w3id.tegenwicht.federation;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.eclipse.rdf4j.query.BooleanQuery;
import org.eclipse.rdf4j.query.GraphQuery;
import org.eclipse.rdf4j.query.Query;
import org.eclipse.rdf4j.query.TupleQuery;
import org.eclipse.rdf4j.query.resultio.sparqljson.SPARQLBooleanJSONWriter;
import org.eclipse.rdf4j.query.resultio.sparqljson.SPARQLResultsJSONWriter;
import org.eclipse.rdf4j.repository.Repository;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.sail.SailRepository;
import org.eclipse.rdf4j.rio.ntriples.NTriplesWriter;
import org.eclipse.rdf4j.sail.memory.MemoryStore;

/**
 * RDF4J's own store and query engine behind the SPARQL protocol, to be run as a process of its own: RDF4J's server program is not among the
 * artifacts of its release. Each argument after the port is {@code name=file}: what is at {@code /name}.
 */
final class Rdf4jServer {

    private Rdf4jServer() {
    }

    public static void main(String[] arguments) throws Exception {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(arguments[0])), 0);
        for (int i = 1; i < arguments.length; i++) {
            String[] part = arguments[i].split("=", 2);
            Repository repository = load(Path.of(part[1]));
            server.createContext("/" + part[0], exchange -> serve(exchange, repository));
        }
        server.start();
    }

    private static Repository load(Path file) throws IOException {
        Repository repository = new SailRepository(new MemoryStore());
        try (RepositoryConnection connection = repository.getConnection()) {
            connection.add(file.toFile());
        }
        return repository;
    }

    private static void serve(HttpExchange exchange, Repository repository) throws IOException {
        try (exchange; RepositoryConnection connection = repository.getConnection()) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            exchange.getResponseHeaders().set("Content-Type", answer(connection.prepareQuery(query(body)), out));
            exchange.sendResponseHeaders(200, out.size());
            out.writeTo(exchange.getResponseBody());
        } catch (RuntimeException wrong) {
            exchange.sendResponseHeaders(400, -1);
        }
    }

    private static String query(String form) {
        return form.isEmpty() ? "ASK {}" : URLDecoder.decode(form.substring("query=".length()), StandardCharsets.UTF_8);
    }

    private static String answer(Query query, ByteArrayOutputStream out) {
        switch (query) {
            case TupleQuery select -> select.evaluate(new SPARQLResultsJSONWriter(out));
            case BooleanQuery ask -> new SPARQLBooleanJSONWriter(out).handleBoolean(ask.evaluate());
            case GraphQuery construct -> construct.evaluate(new NTriplesWriter(out));
            default -> throw new IllegalArgumentException("Not a query");
        }
        return query instanceof GraphQuery ? "application/n-triples" : "application/sparql-results+json";
    }
}
