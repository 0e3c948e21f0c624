package org.w3id.tegenwicht.graph;

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
import java.util.concurrent.TimeUnit;

/** A Fuseki server in a process of its own, on a free port of this machine, with what it keeps and says in a folder. */
final class FusekiProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Path folder;
    private final int port;
    private Process process;

    /** @param configuration the data set, and the server if it needs more than that, in the Turtle that Fuseki reads */
    FusekiProcess(Path folder, String configuration) throws Exception {
        this.folder = folder;
        this.port = freePort();
        Files.writeString(folder.resolve("config.ttl"), """
                PREFIX : <#>
                PREFIX fuseki: <http://jena.apache.org/fuseki#>
                PREFIX ja: <http://jena.hpl.hp.com/2005/11/Assembler#>
                PREFIX tdb2: <http://jena.apache.org/2016/tdb#>
                :dataset ja:context [ ja:cxtName "arq:queryTimeout" ; ja:cxtValue "3000" ] .
                :service a fuseki:Service ; fuseki:name "tegenwicht" ; fuseki:dataset :dataset ;
                  fuseki:endpoint [ fuseki:operation fuseki:query ; fuseki:name "query" ] ,
                    [ fuseki:operation fuseki:update ; fuseki:name "update" ] ,
                    [ fuseki:operation fuseki:gsp-r ; fuseki:name "data" ] .
                """ + configuration);
        start();
    }

    private void start() throws Exception {
        process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx2g",
                "-cp", System.getProperty("fuseki.jar"), "org.apache.jena.fuseki.main.cmds.FusekiServerPlainCmd",
                "--localhost", "--ping", "--port=" + port, "--config=config.ttl")
                .directory(folder.toFile()).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile())).start();
        awaitReady();
    }

    private void awaitReady() throws Exception {
        HttpRequest ping = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/$/ping")).timeout(Duration.ofSeconds(5)).build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (Instant end = Instant.now().plus(PATIENCE); Instant.now().isBefore(end); Thread.sleep(100)) {
                if (!process.isAlive()) {
                    throw new AssertionError("Fuseki has ended:\n" + Files.readString(log()));
                }
                try {
                    // 401 is an answer too, of a server that wants to know who asks
                    if (client.send(ping, HttpResponse.BodyHandlers.discarding()).statusCode() < 500) {
                        return;
                    }
                } catch (IOException notYet) {
                    continue;
                }
            }
        }
        throw new AssertionError("Fuseki was not ready in " + PATIENCE + ":\n" + Files.readString(log()));
    }

    /** Where a part of the service is: {@code query}, {@code update} or {@code data}. */
    URI address(String part) {
        return URI.create("http://localhost:" + port + "/tegenwicht/" + part);
    }

    /** Stops the process and starts another one on what it kept. */
    void restart() throws Exception {
        close();
        start();
    }

    private Path log() {
        return folder.resolve("fuseki.log");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() throws Exception {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }
}
