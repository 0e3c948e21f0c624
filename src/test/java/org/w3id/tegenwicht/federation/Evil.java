package org.w3id.tegenwicht.federation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.w3id.tegenwicht.federation.OddMember.Behaviour;

/** What members do that should not, each with the word that we have for it. */
enum Evil {

    NEVER_ANSWERS(Reason.TIMEOUT, (request, out) -> Thread.sleep(60_000)),
    TRICKLES(Reason.TIMEOUT, (request, out) -> {
        OddMember.head(out, "200 OK", "Content-Type: " + Exchange.ROWS);
        while (true) {
            out.write(' ');
            out.flush();
            Thread.sleep(20);
        }
    }),
    TRICKLES_ITS_HEAD(Reason.TIMEOUT, (request, out) -> {
        out.write("HTTP/1.1 200 OK\r\nX-Slow: ".getBytes(StandardCharsets.ISO_8859_1));
        while (true) {
            out.write('x');
            out.flush();
            Thread.sleep(20);
        }
    }),
    SENDS_ROWS_WITHOUT_END(Reason.TOO_LARGE, OddMember.yesAndThen((request, out) -> {
        OddMember.head(out, "200 OK", "Content-Type: " + Exchange.ROWS);
        out.write("{\"head\":{\"vars\":[\"x\"]},\"results\":{\"bindings\":[".getBytes(StandardCharsets.UTF_8));
        byte[] row = "{\"x\":{\"type\":\"literal\",\"value\":\"more\"}},".repeat(100).getBytes(StandardCharsets.UTF_8);
        while (true) {
            out.write(row);
        }
    })),
    SENDS_TOO_MANY_ROWS(Reason.TOO_MANY_ROWS, OddMember.yesAndThen(OddMember.sends("200 OK", Exchange.ROWS,
            "{\"head\":{\"vars\":[\"x\"]},\"results\":{\"bindings\":[" + "{\"x\":{\"type\":\"literal\",\"value\":\"1\"}},".repeat(500)
                    + "{\"x\":{\"type\":\"literal\",\"value\":\"1\"}}]}}"))),
    SENDS_A_PAGE(Reason.WRONG_FORM, OddMember.sends("200 OK", "text/html", "<html>all is well</html>")),
    SENDS_A_PAGE_AS_JSON(Reason.UNREADABLE, OddMember.sends("200 OK", Exchange.ROWS, "<html>all is well</html>")),
    SENDS_OTHER_JSON(Reason.UNREADABLE, OddMember.sends("200 OK", Exchange.ROWS, "{\"error\":\"no\"}")),
    SENDS_NOTHING(Reason.UNREADABLE, OddMember.sends("200 OK", Exchange.ROWS, "")),
    STOPS_HALFWAY(Reason.UNREADABLE, OddMember.yesAndThen(OddMember.sends("200 OK", Exchange.ROWS,
            "{\"head\":{\"vars\":[\"x\"]},\"results\":{\"bindings\":[{\"x\":{\"type\":\"literal\",\"value\":\"1\"}}]"))),
    BREAKS_OFF(Reason.BROKEN_OFF, (request, out) -> {
        OddMember.head(out, "200 OK", "Content-Length: 5000\r\nContent-Type: " + Exchange.ROWS);
        out.write("{\"head\":".getBytes(StandardCharsets.UTF_8));
    }),
    SPEAKS_NO_HTTP(Reason.BROKEN_OFF, (request, out) -> out.write("Hello there\r\n".getBytes(StandardCharsets.UTF_8))),
    NESTS_DEEP(Reason.UNREADABLE, OddMember.sends("200 OK", Exchange.ROWS, "{\"head\":" + "[".repeat(100_000) + "]".repeat(100_000) + ",\"boolean\":true}")),
    READS_A_FILE(Reason.WRONG_FORM, OddMember.sends("200 OK", "application/sparql-results+xml",
            "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><sparql xmlns=\"http://www.w3.org/2005/sparql-results#\"><head/>"
                    + "<boolean>&e;</boolean></sparql>")),
    LEADS_INSIDE(Reason.REDIRECTED, (request, out) -> OddMember.head(out, "307 Temporary Redirect",
            "Content-Length: 0\r\nLocation: http://169.254.169.254/latest/meta-data")),
    IS_BROKEN(Reason.FAILED, OddMember.sends("500 Internal Server Error", "text/plain", "secret stack trace")),
    IS_BUSY(Reason.FAILED, OddMember.sends("429 Too Many Requests", "text/plain", "")),
    WANTS_A_PASSWORD(Reason.REFUSED, (request, out) -> OddMember.head(out, "401 Unauthorized", "Content-Length: 0\r\nWWW-Authenticate: Basic realm=\"x\"")),
    FORBIDS(Reason.REFUSED, OddMember.sends("403 Forbidden", "text/plain", "")),
    SENDS_HUGE_HEADERS(Reason.BROKEN_OFF, (request, out) -> OddMember.head(out, "200 OK", "X-Huge: " + "x".repeat(600_000))),
    SENDS_A_GZIP_BOMB(Reason.WRONG_FORM, (request, out) -> {
        OddMember.head(out, "200 OK", "Content-Encoding: gzip\r\nContent-Type: " + Exchange.ROWS);
        out.write(packed());
    });

    /** Sent as it comes: whoever unpacked it would have much. */
    private static byte[] packed() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(packed)) {
            zip.write(new byte[1_000_000]);
        }
        return packed.toByteArray();
    }

    final Reason reason;
    final Behaviour behaviour;

    Evil(Reason reason, Behaviour behaviour) {
        this.reason = reason;
        this.behaviour = behaviour;
    }
}
