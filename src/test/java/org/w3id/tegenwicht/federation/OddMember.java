package org.w3id.tegenwicht.federation;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** A member on a bare socket that answers as its test tells it to: well, badly, for ever or not at all. */
final class OddMember implements AutoCloseable {

    /** What it does once it has read a request. */
    interface Behaviour {
        void answer(String request, OutputStream out) throws IOException, InterruptedException;
    }

    private final ServerSocket server;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final AtomicInteger requests = new AtomicInteger();
    private volatile Behaviour behaviour = knowsNothing();

    OddMember() {
        try {
            server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofPlatform().daemon().name("odd-member").start(this::serve);
    }

    URI endpoint() {
        return URI.create("http://localhost:" + server.getLocalPort() + "/sparql");
    }

    void behaves(Behaviour now) {
        behaviour = now;
    }

    int requests() {
        return requests.get();
    }

    /** How many connections are open to it. */
    int connections() {
        return open.size();
    }

    /** No to every ASK, no rows to every SELECT, as a well-behaved member without data. */
    static Behaviour knowsNothing() {
        return (request, out) -> send(out, "200 OK", Exchange.ROWS, request.contains("query=ASK")
                ? "{\"head\":{},\"boolean\":false}" : "{\"head\":{\"vars\":[]},\"results\":{\"bindings\":[]}}");
    }

    static Behaviour sends(String status, String type, String body) {
        return (request, out) -> send(out, status, type, body);
    }

    /** Yes to every ASK, then whatever it does to a SELECT: the way to be asked for rows. */
    static Behaviour yesAndThen(Behaviour select) {
        return then(true, select);
    }

    /** No to every ASK: only SERVICE asks it for rows. */
    static Behaviour noAndThen(Behaviour select) {
        return then(false, select);
    }

    private static Behaviour then(boolean ask, Behaviour select) {
        return (request, out) -> {
            if (request.contains("query=ASK")) {
                send(out, "200 OK", Exchange.ROWS, "{\"head\":{},\"boolean\":" + ask + "}");
            } else {
                select.answer(request, out);
            }
        };
    }

    static void send(OutputStream out, String status, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        head(out, status, "Content-Type: " + type + "\r\nContent-Length: " + bytes.length);
        out.write(bytes);
        out.flush();
    }

    static void head(OutputStream out, String status, String headers) throws IOException {
        out.write(("HTTP/1.1 " + status + "\r\n" + headers + "\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
    }

    private void serve() {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                Thread.ofVirtual().start(() -> answer(socket));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void answer(Socket socket) {
        open.add(socket);
        try (socket) {
            String request = request(socket.getInputStream());
            requests.incrementAndGet();
            behaviour.answer(request, socket.getOutputStream());
        } catch (IOException | InterruptedException gone) {
            open.remove(socket);
        }
        open.remove(socket);
    }

    /** Head and body of a request that says how long its body is. */
    private static String request(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int one = in.read();
            if (one < 0) {
                throw new IOException("The caller hung up");
            }
            head.append((char) one);
        }
        int length = head.toString().lines().filter(line -> line.toLowerCase().startsWith("content-length:"))
                .mapToInt(line -> Integer.parseInt(line.split(":")[1].strip())).findFirst().orElse(0);
        return head + new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        try {
            server.close();
            for (Socket socket : open) {
                socket.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
