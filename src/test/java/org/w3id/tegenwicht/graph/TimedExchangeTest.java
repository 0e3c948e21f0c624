package org.w3id.tegenwicht.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.CompletionException;
import org.apache.jena.atlas.web.HttpException;
import org.junit.jupiter.api.Test;

class TimedExchangeTest {

    @Test
    void isLateWhenItsTimeIsUpOrTheClientSaysSo() {
        try (HttpClient client = HttpClient.newHttpClient()) {
            TimedExchange early = new TimedExchange(client, Duration.ofMinutes(1));
            assertThat(early.isLate(new HttpException("wrapped", new CompletionException(new HttpTimeoutException("request timed out"))))).isTrue();
            assertThat(early.isLate(new HttpException("nobody there", new ConnectException()))).isFalse();
            assertThat(early.isLate(new HttpException("nobody there", new HttpConnectTimeoutException("connect timed out")))).isFalse();
            assertThat(new TimedExchange(client, Duration.ZERO).isLate(new HttpException("cut off"))).isTrue();
        }
    }
}
