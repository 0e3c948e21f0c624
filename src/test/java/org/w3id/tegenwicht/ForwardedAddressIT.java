package org.w3id.tegenwicht;

import static org.assertj.core.api.Assertions.assertThat;
import static org.w3id.tegenwicht.Visitor.header;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;

/** Without a public address, addresses are those that a proxy on a private address forwards, the port with the rest. */
class ForwardedAddressIT {

    private static final String THING = "/id/problem/problematic-debt";
    private static final String DOCUMENT = "/doc/problem/problematic-debt";

    @Nested
    @ActiveProfiles("empty")
    @SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
    class FromAProxy {

        @LocalServerPort
        private int port;

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                X-Forwarded-Proto: http                                                                       | http://localhost:{port}
                X-Forwarded-Proto: https                                                                      | https://localhost:{port}
                X-Forwarded-Proto: https, X-Forwarded-Host: pub.example                                       | https://pub.example
                X-Forwarded-Proto: https, X-Forwarded-Host: pub.example:8443                                  | https://pub.example:8443
                X-Forwarded-Proto: https, X-Forwarded-Host: [2001:db8::1]:8443                                | https://[2001:db8::1]:8443
                X-Forwarded-Proto: https, X-Forwarded-Host: [2001:db8::1]                                     | https://[2001:db8::1]
                X-Forwarded-Proto: https, X-Forwarded-Host: pub.example:8443, X-Forwarded-Port: 9443          | https://pub.example:9443
                X-Forwarded-Host: pub.example:8080                                                            | http://pub.example:8080
                X-Forwarded-Host: pub.example                                                                 | http://pub.example""")
        void thePortIsKept(String headers, String address) {
            assertThat(header(new Visitor(port).get(THING, headers.split(", ")), "Location")).isEqualTo(address.replace("{port}", port + "") + DOCUMENT);
        }
    }

    @Nested
    @ActiveProfiles("empty")
    @SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "server.tomcat.remoteip.internal-proxies=10\\.0\\.0\\.1")
    class FromAnybodyElse {

        @LocalServerPort
        private int port;

        @Test
        void nothingIsBelieved() {
            assertThat(header(new Visitor(port).get(THING, "X-Forwarded-Proto: https", "X-Forwarded-Host: evil.example:666", "X-Forwarded-Port: 667"), "Location"))
                    .isEqualTo("http://localhost:" + port + DOCUMENT);
        }
    }
}
