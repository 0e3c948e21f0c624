package org.w3id.tegenwicht.browse.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * What the API says of itself keeps to the Dutch API Design Rules, as Spectral judges it by {@code src/test/spectral/rules.yaml}. Spectral is
 * installed into {@code target/spectral} once, as the build of the pages installs what it needs.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ApiRulesIT {

    private static final Path OURS = Path.of("src/test/spectral");
    private static final Path TOOL = Path.of("target/spectral");
    private static final boolean WINDOWS = File.separatorChar == '\\';

    @LocalServerPort
    private int port;

    @TempDir
    private Path folder;

    @BeforeAll
    static void install() throws Exception {
        Path lock = TOOL.resolve("package-lock.json");
        if (Files.exists(TOOL.resolve("node_modules")) && Files.exists(lock) && Files.mismatch(lock, OURS.resolve("package-lock.json")) == -1) {
            return;
        }
        Files.createDirectories(TOOL);
        for (String file : List.of("package.json", ".npmrc", "package-lock.json")) {
            Files.write(TOOL.resolve(file), Files.readAllBytes(OURS.resolve(file)));
        }
        Outcome installed = run(TOOL, 300, WINDOWS ? "npm.cmd" : "npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error");
        assertThat(installed.status()).as(installed.said()).isZero();
    }

    @Test
    void theWholeDescriptionBreaksNoRule() throws Exception {
        Outcome judged = judge(download("/v1/openapi.json"));
        assertThat(judged.status()).as(judged.said()).isZero();
        assertThat(judged.said()).contains("No results with a severity");
    }

    @Test
    void theDescriptionOfOneQueryBreaksNoRule() throws Exception {
        Outcome judged = judge(download("/v1/queries/discrimination-by-ground-and-country/openapi.json"));
        assertThat(judged.status()).as(judged.said()).isZero();
    }

    /** Each rule is there and works: a description that breaks all of them is told so of each. */
    @Test
    void aDescriptionThatBreaksTheRulesIsFoundOut() throws Exception {
        Outcome judged = judge(OURS.resolve("broken.json"));
        assertThat(judged.status()).isNotZero();
        List<String> rules = Files.readAllLines(OURS.resolve("rules.yaml")).stream().filter(line -> line.matches("  core-[a-z-]+:.*"))
                .map(line -> line.strip().replaceFirst(":.*", "")).toList();
        assertThat(rules).hasSizeGreaterThan(15).allSatisfy(rule -> assertThat(judged.said()).contains(rule));
    }

    private Path download(String address) throws IOException, InterruptedException {
        Path file = folder.resolve("openapi.json");
        try (HttpClient client = HttpClient.newHttpClient()) {
            assertThat(client.send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + address)).build(), BodyHandlers.ofFile(file)).statusCode()).isEqualTo(200);
        }
        return file;
    }

    private static Outcome judge(Path description) throws IOException, InterruptedException {
        return run(Path.of("."), 60, TOOL.resolve("node_modules/.bin/" + (WINDOWS ? "spectral.cmd" : "spectral")).toString(),
                "lint", "--fail-severity", "hint", "-r", OURS.resolve("rules.yaml").toString(), description.toString());
    }

    private record Outcome(int status, String said) { }

    private static Outcome run(Path folder, int seconds, String... command) throws IOException, InterruptedException {
        Path said = Files.createTempFile(Path.of("target"), "command", ".txt");
        Process process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).redirectOutput(said.toFile()).start();
        boolean ended = process.waitFor(seconds, TimeUnit.SECONDS);
        if (!ended) {
            process.destroyForcibly();
        }
        String text = Files.readString(said);
        Files.delete(said);
        assertThat(ended).as(String.join(" ", command) + ": " + text).isTrue();
        return new Outcome(process.exitValue(), text);
    }
}
