package org.w3id.tegenwicht.browse.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.w3id.tegenwicht.Command;
import org.w3id.tegenwicht.Npm;

/**
 * What the API says of itself keeps to the Dutch API Design Rules, as Spectral judges it by {@code src/test/spectral/rules.yaml}. Spectral is
 * installed into {@code target/spectral} once, as the build of the pages installs what it needs.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ApiRulesIT {

    private static final Path OURS = Path.of("src/test/spectral");

    private static Path tool;

    @LocalServerPort
    private int port;

    @TempDir
    private Path folder;

    @BeforeAll
    static void install() throws Exception {
        tool = Npm.install("spectral");
    }

    @Test
    void theWholeDescriptionBreaksNoRule() throws Exception {
        Command judged = judge(download("/v1/openapi.json"));
        assertThat(judged.status()).as(judged.said()).isZero();
        assertThat(judged.said()).contains("No results with a severity");
    }

    @Test
    void theDescriptionOfOneQueryBreaksNoRule() throws Exception {
        Command judged = judge(download("/v1/queries/discrimination-by-ground-and-country/openapi.json"));
        assertThat(judged.status()).as(judged.said()).isZero();
    }

    /** Each rule is there and works: a description that breaks all of them is told so of each. */
    @Test
    void aDescriptionThatBreaksTheRulesIsFoundOut() throws Exception {
        Command judged = judge(OURS.resolve("broken.json"));
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

    private static Command judge(Path description) throws IOException, InterruptedException {
        return Command.run(Path.of("."), 60, Npm.program(tool, "spectral"), "lint", "--fail-severity", "hint", "-r", OURS.resolve("rules.yaml").toString(), description.toString());
    }
}
