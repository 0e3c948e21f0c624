package org.w3id.tegenwicht.graph;

import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.http.auth.AuthEnv;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.riot.RiotException;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.http.GSP;
import org.apache.jena.sparql.exec.http.QueryExecHTTP;
import org.apache.jena.sparql.exec.http.QuerySendMode;
import org.apache.jena.sparql.exec.http.UpdateExecHTTP;
import org.apache.jena.sparql.exec.http.UpdateSendMode;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.resultset.ResultSetException;

/**
 * The three protocols of SPARQL 1.1 to one server, by Jena's own clients: query, update, and graph store for reading. Every exchange has
 * a time limit, and every failure that is the server's becomes a {@link StoreUnavailableException} that names the setting to check.
 */
final class RemoteServer implements AutoCloseable {

    private static final int BAD_REQUEST = 400;
    private static final int NOT_FOUND = 404;

    private final GraphSettings.Remote settings;
    private final HttpClient client;

    RemoteServer(GraphSettings.Remote settings) {
        this.settings = settings;
        // No redirects: they would turn an update into a GET, and carry our password elsewhere
        this.client = HttpClient.newBuilder().connectTimeout(settings.connectLimit()).followRedirects(HttpClient.Redirect.NEVER).build();
        if (settings.user() != null) {
            Stream.of(settings.query(), settings.update(), settings.data())
                    .forEach(address -> AuthEnv.get().registerUsernamePassword(address, settings.user(), settings.password()));
        }
    }

    /** Asks a query as it is; zero or less means the limit for updates, so that nobody waits for ever. */
    <T> T query(Query query, Duration limit, Function<QueryExec, T> answer) {
        TimedExchange exchange = new TimedExchange(client, limit.isPositive() ? limit : settings.writeLimit());
        // The exchange is closed before the execution, which would otherwise wait for what is left of the answer
        try (QueryExec execution = QueryExecHTTP.service(settings.query().toString()).query(query).httpClient(exchange)
                .sendMode(QuerySendMode.asPost).build(); exchange) {
            return answer.apply(execution);
        } catch (RuntimeException fault) {
            if (!isFromServer(fault)) {
                throw fault;
            }
            if (exchange.isLate(fault) && limit.isPositive()) {
                throw (QueryCancelledException) new QueryCancelledException().initCause(fault);
            }
            throw unavailable("query", settings.query(), exchange, fault);
        }
    }

    /** The triples of a named graph; none when there is no such graph. */
    Graph graph(Node name) {
        try (TimedExchange exchange = new TimedExchange(client, settings.readLimit())) {
            try {
                return GSP.service(settings.data().toString()).graphName(name).httpClient(exchange).GET();
            } catch (HttpException fault) {
                if (fault.getStatusCode() == NOT_FOUND) {
                    return GraphFactory.createDefaultGraph();
                }
                throw unavailable("data", settings.data(), exchange, fault);
            } catch (RuntimeException fault) {
                throw unavailable("data", settings.data(), exchange, fault);
            }
        }
    }

    /** Sends one update request and waits until the server has carried it out. */
    void update(String request) {
        try (TimedExchange exchange = new TimedExchange(client, settings.writeLimit())) {
            try {
                UpdateExecHTTP.service(settings.update().toString()).update(request).httpClient(exchange)
                        .sendMode(UpdateSendMode.asPost).build().execute();
            } catch (RuntimeException fault) {
                throw unavailable("update", settings.update(), exchange, fault);
            }
        }
    }

    /** What the server or the way to it did wrong, as opposed to the query or whoever reads the answer. */
    private static boolean isFromServer(RuntimeException fault) {
        return switch (fault) {
            case QueryExceptionHTTP told -> told.getStatusCode() != BAD_REQUEST;
            case HttpException broken -> true;
            case RuntimeIOException broken -> true;
            case UncheckedIOException broken -> true;
            case ResultSetException unreadable -> true;
            case RiotException unreadable -> true;
            // This very class is what Jena throws for an answer that is no SPARQL result
            default -> fault.getClass() == QueryException.class;
        };
    }

    private static StoreUnavailableException unavailable(String setting, URI address, TimedExchange exchange, RuntimeException fault) {
        String reason = exchange.isLate(fault) ? "did not answer in time" : "failed (" + fault.getMessage() + ")";
        return new StoreUnavailableException("The store at %s %s. Check that the server runs, that tegenwicht.store.remote.%s is its address, "
                .formatted(address, reason, setting) + "and that user and password are right.", fault);
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
