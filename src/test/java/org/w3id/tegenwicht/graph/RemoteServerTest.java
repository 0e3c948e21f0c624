package org.w3id.tegenwicht.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.w3id.tegenwicht.graph.journal.Recorder;

/** Servers that are away, stall or answer something else: nobody waits longer than the limit, and the message says what to check. */
@Timeout(30)
class RemoteServerTest {

    private static final Query ROWS = QueryFactory.create("SELECT * { ?s ?p ?o }");
    private static final Node GRAPH = GraphStoreContract.NAMES.named("data/x");
    private static final Duration SHORT = Duration.ofMillis(700);

    private final CountDownLatch end = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private HttpServer http;
    private RemoteServer server;

    @BeforeEach
    void start() throws IOException {
        http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        http.setExecutor(threads);
        http.createContext("/stalls", exchange -> stall(exchange, "application/sparql-results+json", "{ \"head\": { \"vars\": [ \"s\" ] } , \"results\": {"));
        http.createContext("/stalls/data", exchange -> stall(exchange, "application/n-triples", "<urn:x:a> <urn:x:p> <urn:x:b> .\n"));
        http.createContext("/silent", exchange -> await());
        http.createContext("/page", exchange -> answer(exchange, 200, "text/html", "<html>Welcome</html>"));
        http.createContext("/locked", exchange -> answer(exchange, 401, "text/plain", "Who are you?"));
        http.createContext("/picky", exchange -> answer(exchange, 400, "text/plain", "Not the SPARQL I know"));
        http.createContext("/broken", exchange -> answer(exchange, 500, "text/plain", "Out of memory"));
        http.start();
    }

    @AfterEach
    void stop() {
        end.countDown();
        server.close();
        http.stop(0);
        threads.shutdown();
    }

    @Test
    void endsAQueryWhoseAnswerStalls() {
        assertEndsInTime("/stalls", QueryCancelledException.class, () -> rows(SHORT));
        assertEndsInTime("/silent", QueryCancelledException.class, () -> rows(SHORT));
    }

    @Test
    void endsAQueryWithoutALimitToo() {
        assertEndsInTime("/stalls", StoreUnavailableException.class, () -> rows(Duration.ZERO));
    }

    @Test
    void endsFetchingAndWritingThatStall() {
        assertEndsInTime("/stalls", StoreUnavailableException.class, () -> server.graph(GRAPH));
        assertEndsInTime("/silent", StoreUnavailableException.class, () -> server.graph(GRAPH));
        assertEndsInTime("/silent", StoreUnavailableException.class, () -> server.update("DROP ALL"));
    }

    @Test
    void saysWhatToCheck() {
        for (String place : new String[] {"/page", "/locked", "/broken", "/nowhere"}) {
            connect(place);
            assertThatThrownBy(() -> rows(Duration.ofSeconds(10))).as(place).isInstanceOf(StoreUnavailableException.class)
                    .hasMessageContaining(place).hasMessageContaining("tegenwicht.store.remote.query");
            if (!place.equals("/page")) {
                assertThatThrownBy(() -> server.update("DROP ALL")).as(place).isInstanceOf(StoreUnavailableException.class)
                        .hasMessageContaining("tegenwicht.store.remote.update");
            }
        }
        connect("/broken");
        assertThatThrownBy(() -> server.graph(GRAPH)).isInstanceOf(StoreUnavailableException.class).hasMessageContaining("tegenwicht.store.remote.data");
    }

    @Test
    void handsOnWhatTheServerSaysOfTheQuery() {
        connect("/picky");
        assertThatThrownBy(() -> rows(Duration.ofSeconds(10))).isInstanceOf(QueryException.class);
    }

    @Test
    void doesNotStartWithoutItsServer() {
        http.stop(0);
        connect("/away");
        assertThatThrownBy(() -> RemoteStore.at(settings("/away"), GraphStoreContract.NAMES, Recorder.NONE))
                .isInstanceOf(StoreUnavailableException.class).hasMessageContaining("/away").hasMessageContaining("Check that the server runs");
        assertThatThrownBy(() -> RemoteStore.at(null, GraphStoreContract.NAMES, Recorder.NONE)).hasMessageContaining("tegenwicht.store.remote.query");
    }

    private void assertEndsInTime(String place, Class<? extends Exception> with, Runnable work) {
        connect(place);
        long start = System.nanoTime();
        assertThatThrownBy(work::run).as(place).isInstanceOf(with);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isBetween(SHORT.dividedBy(2), Duration.ofSeconds(8));
    }

    private long rows(Duration limit) {
        return server.query(ROWS, limit, exec -> exec.select().stream().count());
    }

    private void connect(String place) {
        if (server != null) {
            server.close();
        }
        server = new RemoteServer(settings(place));
    }

    private GraphSettings.Remote settings(String place) {
        URI address = URI.create("http://localhost:" + http.getAddress().getPort() + place);
        return new GraphSettings.Remote(address, address, URI.create(address + "/data"), null, null, SHORT, SHORT, SHORT);
    }

    private void stall(HttpExchange exchange, String type, String start) throws IOException {
        exchange.getRequestBody().readAllBytes();
        exchange.getResponseHeaders().add("Content-Type", type);
        exchange.sendResponseHeaders(200, 0);
        exchange.getResponseBody().write(start.getBytes(StandardCharsets.UTF_8));
        exchange.getResponseBody().flush();
        await();
    }

    private static void answer(HttpExchange exchange, int status, String type, String body) throws IOException {
        exchange.getRequestBody().readAllBytes();
        exchange.getResponseHeaders().add("Content-Type", type);
        exchange.sendResponseHeaders(status, body.length());
        exchange.getResponseBody().write(body.getBytes(StandardCharsets.UTF_8));
        exchange.close();
    }

    private void await() {
        try {
            end.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
