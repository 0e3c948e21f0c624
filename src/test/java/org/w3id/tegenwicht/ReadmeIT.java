package org.w3id.tegenwicht;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
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
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Carries out the commands that the README shows, on a free port and with an empty folder for state. All but one: {@code mvn verify} is
 * what runs this test.
 */
class ReadmeIT {

    private static final Pattern SHELL = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL);
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    /** A copy of what was built, so that building it again disturbs no other test. */
    @TempDir
    private static Path copy;

    @TempDir
    private Path state;

    @BeforeAll
    static void copyWhatWasBuilt() throws Exception {
        String parts = "cp -a --parents pom.xml README.md ontology data queries src/main target/classes target/maven-status target/generated-sources target/*.jar "
                + "'" + copy + "'";
        assertThat(new ProcessBuilder("bash", "-c", parts).inheritIO().start().waitFor()).isZero();
    }

    @Test
    void showsTheTwoCommandsFirst() {
        assertThat(commands()).startsWith("mvn spring-boot:run", "mvn verify");
    }

    @Test
    void servesFromTheJarAndAnswersEachQuestionShown() throws Exception {
        int port = freePort();
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        try (Running server = start(port, only("java -jar ").replaceFirst("^java", java)
                .replace("--server.port=8080", "--server.port=" + port).replace("=var", "=" + state))) {
            server.awaitReady();
            List<String> questions = commands().stream().filter(command -> command.startsWith("curl ")).toList();
            assertThat(questions).hasSizeGreaterThan(3);
            for (String question : questions) {
                Running asked = start(port, question.replace("localhost:8080", "localhost:" + port));
                assertThat(asked.process.waitFor(60, TimeUnit.SECONDS)).as(question).isTrue();
                assertThat(asked.process.exitValue()).as(question + "\n" + asked.output()).isZero();
                assertThat(asked.output().lines().count() + asked.output().length()).as(question).isGreaterThan(40);
            }
        }
    }

    @Test
    void servesFromTheFilesAndIsReadyAtOnceTheSecondTime() throws Exception {
        int port = freePort();
        String command = only("mvn spring-boot:run") + " -B -Dspring-boot.run.arguments=\"--server.port=" + port + " --tegenwicht.home=" + state + "\"";
        try (Running first = start(port, command)) {
            first.awaitReady();
            assertThat(first.output()).contains("data/act/interventions.ttl");
        }
        try (Running second = start(port, command)) {
            second.awaitReady();
            assertThat(second.output()).doesNotContain("data/act/interventions.ttl");
        }
    }

    private static List<String> commands() {
        try {
            return SHELL.matcher(Files.readString(Path.of("README.md"))).results().map(MatchResult::group)
                    .flatMap(String::lines).filter(line -> !line.startsWith("```") && !line.isBlank()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String only(String start) {
        List<String> found = commands().stream().filter(command -> command.startsWith(start)).toList();
        assertThat(found).as("commands in the README that start with " + start).hasSize(1);
        return found.getFirst();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private Running start(int port, String command) throws IOException {
        Path log = Files.createTempFile(state, "command", ".log");
        Process process = new ProcessBuilder("bash", "-c", "exec " + command).directory(copy.toFile()).redirectErrorStream(true).redirectOutput(log.toFile()).start();
        return new Running(process, log, port, command);
    }

    /** A command under way, and what it has printed so far. Closing it ends it and what it started. */
    private record Running(Process process, Path log, int port, String command) implements AutoCloseable {

        String output() throws IOException {
            return Files.readString(log);
        }

        void awaitReady() throws Exception {
            HttpRequest health = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/actuator/health")).timeout(Duration.ofSeconds(5)).build();
            for (Instant end = Instant.now().plus(PATIENCE); Instant.now().isBefore(end); Thread.sleep(300)) {
                assertThat(process.isAlive()).as(command + " has ended:\n" + output()).isTrue();
                try (HttpClient client = HttpClient.newHttpClient()) {
                    if (client.send(health, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                        return;
                    }
                } catch (IOException notYet) {
                    continue;
                }
            }
            throw new AssertionError(command + " was not ready in " + PATIENCE + ":\n" + output());
        }

        @Override
        public void close() throws Exception {
            List<ProcessHandle> started = process.descendants().toList();
            process.destroy();
            started.forEach(ProcessHandle::destroy);
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).as("end of " + command).isTrue();
            for (ProcessHandle handle : started) {
                handle.onExit().get(30, TimeUnit.SECONDS);
            }
        }
    }
}
