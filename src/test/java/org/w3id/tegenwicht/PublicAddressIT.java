package org.w3id.tegenwicht;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;

/** With a public address every address we write is below it, whatever a request or a proxy says. */
@ActiveProfiles("empty")
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "tegenwicht.url=https://tegenwicht.example/")
class PublicAddressIT {

    private static final String FORGED = "Host: evil.example\r\nX-Forwarded-Host: evil.example\r\nX-Forwarded-Proto: http\r\nX-Forwarded-Port: 666\r\n"
            + "Forwarded: host=evil.example;proto=http\r\n";

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(strings = {"/id/problem/problematic-debt", "/page/problem/problematic-debt", "/graph/ledger", "/", "/meta", "/sitemap.xml", "/robots.txt",
        "/sparql", "/v1/openapi.json", "/changes", "/changes.atom"})
    void noForgedHeaderGetsIntoAnAnswer(String path) throws IOException {
        assertThat(ask(path, FORGED)).contains("https://tegenwicht.example").doesNotContain("evil.example");
    }

    @Test
    void aThingIsAtThePublicAddressAndHasItsCanonicalName() throws IOException {
        assertThat(ask("/id/problem/problematic-debt", FORGED)).contains("Location: https://tegenwicht.example/doc/problem/problematic-debt\r\n");
        assertThat(ask("/meta", FORGED)).contains("<https://w3id.org/tegenwicht/meta#k>").contains("<https://tegenwicht.example/meta.ttl>; rel=\"describedby\"");
    }

    /** Java's own client does not let a test forge the Host. */
    private String ask(String path, String headers) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            socket.getOutputStream().write(("GET " + path + " HTTP/1.1\r\nAccept: text/turtle, */*;q=0.1\r\nConnection: close\r\n" + headers + "\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
