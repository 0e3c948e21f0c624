package org.w3id.tegenwicht;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import org.apache.tomcat.util.http.parser.AcceptEncoding;
import org.springframework.http.HttpHeaders;

/** The one coding that we compress with: who takes it, and how the tag of what is compressed differs from that of what is not. */
final class Gzip {

    private static final String MARK = "-gzip\"";

    private Gzip() { }

    /** Whether gzip has a quality above 0: by its name, else by the asterisk. Tomcat leaves out what has none. */
    static boolean isTaken(HttpServletRequest request) throws IOException {
        String accepted = String.join(",", Collections.list(request.getHeaders(HttpHeaders.ACCEPT_ENCODING)));
        List<AcceptEncoding> codings = AcceptEncoding.parse(new StringReader(accepted));
        String named = accepted.toLowerCase(Locale.ROOT).contains("gzip") ? "gzip" : "*";
        return codings.stream().anyMatch(coding -> coding.getEncoding().equalsIgnoreCase(named) && coding.getQuality() > 0);
    }

    /** The tag of the same, compressed. */
    static String tag(String tag) {
        return tag.substring(0, tag.length() - 1) + MARK;
    }

    /** Tags in a condition, each as it is before anything is compressed. */
    static String uncoded(String tags) {
        return tags.replace(MARK, "\"");
    }

    /** Which of the two, this tag or that of the same compressed, a request has that holds one of them. */
    static String tagHeld(HttpServletRequest request, String tag) {
        return Collections.list(request.getHeaders(HttpHeaders.IF_NONE_MATCH)).stream().anyMatch(tags -> tags.contains(tag)) ? tag : tag(tag);
    }

    static byte[] compressed(byte[] body) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(body);
        }
        return out.toByteArray();
    }
}
