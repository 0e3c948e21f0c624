package org.w3id.tegenwicht.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Authenticator;
import java.net.CookieHandler;
import java.net.ProxySelector;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscribers;
import java.net.http.HttpResponse.PushPromiseHandler;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;

/**
 * An HTTP client for one exchange, which is over when its time is up, whatever the server does. The JDK's own limit ends with the head
 * of an answer: a server that stalls in the body would hold its reader for ever. Closing it gives up what was not read.
 */
final class TimedExchange extends HttpClient {

    private final HttpClient client;
    private final long end;
    private final List<TimedBody> bodies = new CopyOnWriteArrayList<>();

    TimedExchange(HttpClient client, Duration limit) {
        this.client = client;
        this.end = System.nanoTime() + limit.toNanos();
    }

    /**
     * Whether the exchange failed because its time was up.
     *
     * @param fault what came of it: the clock of the JDK's client may go a moment before ours. A connection that takes too long is another matter
     */
    boolean isLate(Throwable fault) {
        return end - System.nanoTime() <= 0 || Stream.iterate(fault, Objects::nonNull, Throwable::getCause).anyMatch(cause -> cause.getClass() == HttpTimeoutException.class);
    }

    @Override
    public <T> CompletableFuture<HttpResponse<T>> sendAsync(HttpRequest request, BodyHandler<T> handler) {
        HttpRequest timed = HttpRequest.newBuilder(request, (name, value) -> true).timeout(Duration.ofNanos(left())).build();
        return client.sendAsync(timed, head -> BodySubscribers.mapping(handler.apply(head), this::timed));
    }

    @Override
    public <T> CompletableFuture<HttpResponse<T>> sendAsync(HttpRequest request, BodyHandler<T> handler, PushPromiseHandler<T> push) {
        return sendAsync(request, handler);
    }

    @Override
    public <T> HttpResponse<T> send(HttpRequest request, BodyHandler<T> handler) {
        return sendAsync(request, handler).join();
    }

    private long left() {
        return Math.max(1, end - System.nanoTime());
    }

    @SuppressWarnings("unchecked")
    private <T> T timed(T body) {
        if (!(body instanceof InputStream stream)) {
            return body;
        }
        TimedBody timed = new TimedBody(stream, left());
        bodies.add(timed);
        return (T) timed;
    }

    @Override
    public void close() {
        try {
            for (TimedBody body : bodies) {
                body.giveUp();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<CookieHandler> cookieHandler() {
        return client.cookieHandler();
    }

    @Override
    public Optional<Duration> connectTimeout() {
        return client.connectTimeout();
    }

    @Override
    public Redirect followRedirects() {
        return client.followRedirects();
    }

    @Override
    public Optional<ProxySelector> proxy() {
        return client.proxy();
    }

    @Override
    public SSLContext sslContext() {
        return client.sslContext();
    }

    @Override
    public SSLParameters sslParameters() {
        return client.sslParameters();
    }

    @Override
    public Optional<Authenticator> authenticator() {
        return client.authenticator();
    }

    @Override
    public Version version() {
        return client.version();
    }

    @Override
    public Optional<Executor> executor() {
        return client.executor();
    }
}
