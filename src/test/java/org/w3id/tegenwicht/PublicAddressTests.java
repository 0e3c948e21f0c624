package org.w3id.tegenwicht;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicAddressTests {

    @Test
    void knowsThePortThatAnAddressLeavesOut() {
        assertThat(new PublicAddress(URI.create("https://tegenwicht.example/")).port()).isEqualTo(443);
        assertThat(new PublicAddress(URI.create("http://tegenwicht.example")).port()).isEqualTo(80);
        assertThat(new PublicAddress(URI.create("http://tegenwicht.example:8080/")).port()).isEqualTo(8080);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tegenwicht.example", "ftp://tegenwicht.example/", "https:///x", "https://tegenwicht.example/below", "https://tegenwicht.example/?q=1",
        "https://me@tegenwicht.example/"})
    void refusesWhatIsNoAddressOfAServer(String url) {
        assertThatThrownBy(() -> new PublicAddress(URI.create(url))).hasMessageContaining("tegenwicht.url has to be scheme, host and perhaps port");
    }
}
