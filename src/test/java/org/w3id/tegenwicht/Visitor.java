package org.w3id.tegenwicht;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Asks a server over HTTP as a program would: follows nothing, decodes nothing, sends no header but those named. */
public final class Visitor {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final String root;

    public Visitor(int port) {
        this.root = "http://localhost:" + port;
    }

    /** The address of a path. */
    public String address(String path) {
        return root + path;
    }

    /** Reads a path or an address; headers are written {@code Accept: text/turtle}. */
    public HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, headers);
    }

    /** Sends a request without a body; the body of the answer is text, bytes as in Latin-1 when it is compressed. */
    public HttpResponse<String> send(String method, String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(path.startsWith("/") ? root + path : path)).method(method, BodyPublishers.noBody());
        for (String header : headers) {
            String[] parts = header.split(": ", 2);
            request.header(parts[0], parts[1]);
        }
        try {
            return CLIENT.send(request.build(), List.of(headers).contains("Accept-Encoding: gzip")
                    ? BodyHandlers.ofString(StandardCharsets.ISO_8859_1) : BodyHandlers.ofString());
        } catch (IOException gone) {
            throw new IllegalStateException(method + " " + path, gone);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }

    /** All values of a header in one, an empty text when there is none. */
    public static String header(HttpResponse<?> answer, String name) {
        return String.join(", ", answer.headers().allValues(name));
    }
}
