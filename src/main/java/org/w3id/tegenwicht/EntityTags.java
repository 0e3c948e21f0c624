package org.w3id.tegenwicht;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;
import org.w3id.tegenwicht.negotiation.AskedPath;

/**
 * Gives pages, documents and answers of the API a strong entity tag made from their bytes, unless they have one, so that it lives through a restart and
 * changes with the data and with the program alike; and sends them compressed to whoever takes gzip, under a tag of its own (RFC 9110, section 8.8.3.3).
 * Tomcat compresses nothing that has a strong tag.
 */
@Component
class EntityTags extends OncePerRequestFilter {

    /** Answers that are written while they are made: these Tomcat compresses. */
    private static final List<String> OTHERS = List.of("/sparql", "/federated", "/data", "/dumps", "/assets", "/actuator");
    private static final int WORTH_COMPRESSING = 1024;
    private static final Set<Integer> TOLD = Set.of(HttpStatus.OK.value(), HttpStatus.GONE.value());

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = AskedPath.of(request);
        return !List.of("GET", "HEAD").contains(request.getMethod())
                || OTHERS.stream().anyMatch(other -> path.equals(other) || path.startsWith(other + "/"));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        boolean gzip = Gzip.isTaken(request);
        ContentCachingResponseWrapper held = new ContentCachingResponseWrapper(response);
        chain.doFilter(new UncodedRequest(request, gzip), held);
        if (response.isCommitted()) {
            return;
        }
        if (held.getStatus() == HttpStatus.NOT_MODIFIED.value()) {
            tag(response, Gzip.tagHeld(request, response.getHeader(HttpHeaders.ETAG)));
        } else if (TOLD.contains(held.getStatus()) && !isSecret(response)) {
            answer(request, response, held.getContentAsByteArray(), gzip);
        } else {
            held.copyBodyToResponse();
        }
    }

    private static boolean isSecret(HttpServletResponse response) {
        String kept = response.getHeader(HttpHeaders.CACHE_CONTROL);
        return kept != null && kept.contains("no-store");
    }

    private static void answer(HttpServletRequest request, HttpServletResponse response, byte[] body, boolean taken) throws IOException {
        boolean gzip = taken && body.length >= WORTH_COMPRESSING;
        String own = response.getHeader(HttpHeaders.ETAG);
        String tag = own == null ? "\"" + DigestUtils.sha256Hex(body).substring(0, 32) + "\"" : own;
        if (isKnown(request, response, gzip ? Gzip.tag(tag) : tag)) {
            return;
        }
        byte[] sent = gzip ? Gzip.compressed(body) : body;
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
        tag(response, tag);
        if (response.getStatus() == HttpStatus.OK.value() && "*".equals(request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatus(HttpStatus.NOT_MODIFIED.value()); // which Spring leaves to writes
            return true;
        }
        return new ServletWebRequest(request, response).checkNotModified(tag, lastModified(response));
    }

    private static void tag(HttpServletResponse response, String tag) {
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        response.setHeader(HttpHeaders.ETAG, tag);
    }

    /** When what is told last changed, as whoever made the answer says; -1 when nobody does. */
    private static long lastModified(HttpServletResponse response) {
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.LAST_MODIFIED, response.getHeader(HttpHeaders.LAST_MODIFIED));
        return headers.getLastModified();
    }
}
