package org.w3id.tegenwicht.federation;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A SPARQL server in a process of its own, on a free port of this machine. */
final class ServerProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Path FIXTURES = Path.of("src/test/resources/federation").toAbsolutePath();

    private final int port;
    private final Path log;
    private final Process process;

    private ServerProcess(Path folder, String name, int port, List<String> command) throws IOException {
        this.port = port;
        this.log = folder.resolve(name + ".log");
        List<String> java = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m"));
        java.addAll(command);
        this.process = new ProcessBuilder(java).directory(folder.toFile()).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    }

    /** Jena Fuseki, with a service for each fixture. */
    static ServerProcess fuseki(Path folder, String... names) throws IOException {
        StringBuilder configuration = new StringBuilder("""
                PREFIX : <#>
                PREFIX fuseki: <http://jena.apache.org/fuseki#>
                PREFIX ja: <http://jena.hpl.hp.com/2005/11/Assembler#>
                """);
        for (String name : names) {
            configuration.append("""
                    :%1$s a fuseki:Service ; fuseki:name "%1$s" ; fuseki:endpoint [ fuseki:operation fuseki:query ] ;
                      fuseki:dataset [ a ja:MemoryDataset ; ja:data <%2$s> ] .
                    """.formatted(name, fixture(name).toUri()));
        }
        Files.writeString(folder.resolve("config.ttl"), configuration);
        int port = freePort();
        return new ServerProcess(folder, "fuseki", port, List.of("-cp", System.getProperty("fuseki.jar"),
                "org.apache.jena.fuseki.main.cmds.FusekiServerPlainCmd", "--localhost", "--port=" + port, "--config=config.ttl"));
    }

    /** RDF4J, see {@link Rdf4jServer}. */
    static ServerProcess rdf4j(Path folder, String... names) throws IOException {
        int port = freePort();
        List<String> command = new ArrayList<>(List.of("-cp", System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Rdf4jServer.class.getName(), Integer.toString(port)));
        for (String name : names) {
            command.add(name + "=" + fixture(name));
        }
        return new ServerProcess(folder, "rdf4j", port, command);
    }

    private static Path fixture(String name) {
        return FIXTURES.resolve(name + ".ttl");
    }

    /** Where the service of a fixture is. */
    URI address(String name) {
        return URI.create("http://localhost:" + port + "/" + name);
    }

    /** Waits until it answers. */
    void awaitReady(String name) throws Exception {
        HttpRequest ask = HttpRequest.newBuilder(address(name)).timeout(Duration.ofSeconds(5)).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("query=ASK%7B%7D")).build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (Instant end = Instant.now().plus(PATIENCE); Instant.now().isBefore(end) && process.isAlive(); Thread.sleep(100)) {
                try {
                    if (client.send(ask, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                        return;
                    }
                } catch (IOException notYet) {
                    continue;
                }
            }
        }
        throw new AssertionError("Not ready:\n" + Files.readString(log));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() throws Exception {
        process.destroy();
        if (!process.waitFor(10, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }
}
