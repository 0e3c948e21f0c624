package org.w3id.tegenwicht.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.w3id.tegenwicht.Command;
import org.w3id.tegenwicht.clients.Snippets.Snippet;

/** Carries out the code that docs/clients.md shows, as it stands there but for the address of the server, and holds it to what the page says it prints. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ClientsPageIT {

    private static final Path PAGE = Path.of("docs/clients.md");

    @LocalServerPort
    private int port;

    @TempDir
    private Path folder;

    static List<Snippet> snippets() throws IOException {
        return Snippets.in(PAGE).stream().filter(snippet -> !snippet.language().equals("turtle")).toList();
    }

    @Test
    void showsEveryLanguage() throws IOException {
        assertThat(snippets()).extracting(Snippet::language).contains("sh", "python", "r", "js", "java");
    }

    @ParameterizedTest
    @MethodSource("snippets")
    void printsWhatThePageSays(Snippet snippet) throws Exception {
        Interpreter interpreter = Interpreter.of(snippet.language());
        assumeTrue(interpreter.isReady(snippet.code()), () -> "not carried out: " + snippet + "\ninstall " + String.join(" ", interpreter.packages()));
        Command ran = interpreter.run(folder, snippet.code().replace("localhost:8080", "localhost:" + port));
        assertThat(ran.status()).as(ran.said()).isZero();
        assertThat(ran.printed().replace("\r\n", "\n").strip()).isEqualTo(snippet.prints().strip());
    }
}
