package org.w3id.tegenwicht.sparql;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;

/** Text from outside is UTF-8, each byte of it: what is not would be stored as another text than was sent. */
final class Utf8 {

    private static final int CHUNK = 8192;

    private Utf8() {
    }

    /** Refuses a media type that names another charset. It is the header itself: to Spring every request is UTF-8. */
    static void checkCharset(String contentType) {
        String charset = contentType == null ? null : MediaType.parseMediaType(contentType).getParameter("charset");
        if (charset != null && !charset.replace("\"", "").equalsIgnoreCase("utf-8")) {
            throw Failure.unsupportedCharset(contentType);
        }
    }

    /** The bytes as text. */
    static String text(byte[] bytes) {
        check(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** Refuses bytes that are no UTF-8, and says where. */
    static void check(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(CHUNK);
        CoderResult result = decoder.decode(in, out, true);
        while (result.isOverflow()) {
            result = decoder.decode(in, out.clear(), true);
        }
        if (result.isError()) {
            throw broken(bytes, in.position());
        }
    }

    private static Failure broken(byte[] bytes, int at) {
        String before = new String(bytes, 0, at, StandardCharsets.UTF_8);
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        int column = at == 0 ? 1 : before.length() - before.lastIndexOf('\n');
        return Failure.badRequest(FailureKind.ENCODING, "Line %d, column %d: the byte %02X here is not UTF-8. Write the text as UTF-8 and send it again."
                .formatted(line, column, bytes[at])).with("line", line).with("column", column);
    }
}
