package org.w3id.tegenwicht.sparql;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Consumer;

/**
 * Holds an answer back until it is complete, so that what goes wrong on the way can still be said with a status. What grows too large
 * to hold is sent as it comes; when that breaks off, the connection has to be cut ({@link Connection#cut}).
 */
final class HeldAnswer extends OutputStream {

    private final HttpServletResponse response;
    private final Consumer<HttpServletResponse> head;
    private final long limit;
    private final Deadline deadline;
    private ByteArrayOutputStream held = new ByteArrayOutputStream(8192);

    /**
     * @param head writes status and headers, just before the first byte goes out
     * @param limit how many bytes to hold
     */
    HeldAnswer(HttpServletResponse response, Consumer<HttpServletResponse> head, long limit, Deadline deadline) {
        this.response = response;
        this.head = head;
        this.limit = limit;
        this.deadline = deadline;
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        deadline.check();
        if (held != null && held.size() + count > limit) {
            letGo();
        }
        if (held == null) {
            response.getOutputStream().write(bytes, from, count);
        } else {
            held.write(bytes, from, count);
        }
    }

    /** Sends what was held. Without this call nothing of a short answer ever leaves. */
    void complete() throws IOException {
        if (held == null) {
            response.getOutputStream().flush();
        } else {
            response.setContentLengthLong(held.size());
            letGo();
        }
    }

    private void letGo() throws IOException {
        head.accept(response);
        held.writeTo(response.getOutputStream());
        held = null;
    }
}
