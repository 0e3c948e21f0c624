package org.w3id.tegenwicht;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.tomcat.util.http.parser.AcceptEncoding;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Gives pages and documents a strong entity tag made from their bytes, unless they have one, so that it lives through a restart and changes
 * with the data and with the program alike; and sends them compressed to whoever takes gzip, under a tag of its own (RFC 9110, section 8.8.3.3). Tomcat
 * compresses nothing that has a strong tag.
 */
@Component
class EntityTags extends OncePerRequestFilter {

    /** Answers that are written while they are made, or that have weak tags: these Tomcat compresses. */
    private static final List<String> OTHERS = List.of("/sparql", "/federated", "/data", "/dumps", "/v1", "/assets", "/actuator");
    private static final int WORTH_COMPRESSING = 1024;
    private static final Set<Integer> TOLD = Set.of(HttpStatus.OK.value(), HttpStatus.GONE.value());

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return !List.of("GET", "HEAD").contains(request.getMethod())
                || OTHERS.stream().anyMatch(other -> path.equals(other) || path.startsWith(other + "/"));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        ContentCachingResponseWrapper held = new ContentCachingResponseWrapper(response);
        chain.doFilter(new Unconditional(request), held);
        if (response.isCommitted()) {
            return;
        }
        if (TOLD.contains(held.getStatus()) && !isSecret(response)) {
            answer(request, response, held.getContentAsByteArray());
        } else {
            held.copyBodyToResponse();
        }
    }

    private static boolean isSecret(HttpServletResponse response) {
        String kept = response.getHeader(HttpHeaders.CACHE_CONTROL);
        return kept != null && kept.contains("no-store");
    }

    private static void answer(HttpServletRequest request, HttpServletResponse response, byte[] body) throws IOException {
        boolean gzip = body.length >= WORTH_COMPRESSING && takesGzip(request);
        String own = response.getHeader(HttpHeaders.ETAG);
        String tag = own == null ? "\"" + DigestUtils.sha256Hex(body).substring(0, 32) + "\"" : own;
        if (isKnown(request, response, gzip ? tag.substring(0, tag.length() - 1) + "-gzip\"" : tag)) {
            return;
        }
        byte[] sent = gzip ? compressed(body) : body;
        if (gzip) {
            response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        response.setContentLength(sent.length);
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(sent);
        }
    }

    /** Whether who asks holds this answer already; then the response says so. */
    private static boolean isKnown(HttpServletRequest request, HttpServletResponse response, String tag) {
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        response.setHeader(HttpHeaders.ETAG, tag);
        if (response.getStatus() == HttpStatus.OK.value() && "*".equals(request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatus(HttpStatus.NOT_MODIFIED.value()); // which Spring leaves to writes
            return true;
        }
        return new ServletWebRequest(request, response).checkNotModified(tag, lastModified(response));
    }

    /** When what is told last changed, as whoever made the answer says; -1 when nobody does. */
    private static long lastModified(HttpServletResponse response) {
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.LAST_MODIFIED, response.getHeader(HttpHeaders.LAST_MODIFIED));
        return headers.getLastModified();
    }

    /** Whether gzip has a quality above 0: by its name, else by the asterisk. */
    private static boolean takesGzip(HttpServletRequest request) throws IOException {
        String accepted = String.join(",", Collections.list(request.getHeaders(HttpHeaders.ACCEPT_ENCODING)));
        List<AcceptEncoding> codings = AcceptEncoding.parse(new StringReader(accepted));
        return Stream.of("gzip", "*").flatMap(name -> codings.stream().filter(coding -> coding.getEncoding().equalsIgnoreCase(name)))
                .findFirst().map(coding -> coding.getQuality() > 0).orElse(false);
    }

    private static byte[] compressed(byte[] body) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(body);
        }
        return out.toByteArray();
    }

    /** The request as whoever makes the answer sees it: whether the answer is known is decided here, by its tag. */
    private static final class Unconditional extends HttpServletRequestWrapper {

        private static final List<String> CONDITIONS = List.of("if-none-match", "if-modified-since");

        private Unconditional(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getHeader(String name) {
            return CONDITIONS.contains(name.toLowerCase(Locale.ROOT)) ? null : super.getHeader(name);
        }

        @Override
        public Enumeration<String> getHeaders(String name) {
            return CONDITIONS.contains(name.toLowerCase(Locale.ROOT)) ? Collections.emptyEnumeration() : super.getHeaders(name);
        }

        @Override
        public long getDateHeader(String name) {
            return CONDITIONS.contains(name.toLowerCase(Locale.ROOT)) ? -1 : super.getDateHeader(name);
        }
    }
}
