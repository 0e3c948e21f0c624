package org.w3id.tegenwicht;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Tells who may not write why: nobody may (403), or whoever knows the editor's name and password (401); and whoever sends something to an
 * address that can only be read that it can only be read (405).
 */
class WriteRefusal implements AuthenticationEntryPoint, AccessDeniedHandler {

    private static final List<String> READING = List.of("GET", "HEAD", "OPTIONS");

    private static final String PROBLEM = "{\"type\":\"about:blank\",\"title\":\"%s\",\"status\":%d,\"detail\":\"%s\",\"instance\":\"%s\"}";

    private final EditorSettings editor;
    private final RequestMatcher takesChanges;
    private final RequestMatcher sentByAnotherSite;

    WriteRefusal(EditorSettings editor, RequestMatcher takesChanges, RequestMatcher sentByAnotherSite) {
        this.editor = editor;
        this.takesChanges = takesChanges;
        this.sentByAnotherSite = sentByAnotherSite;
    }

    /** Someone who is known may not do this: what is left then is a request that another site sent, or one to an address without an editor. */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException cause) throws IOException {
        if (takesChanges.matches(request)) {
            refuseSite(request, response);
        } else {
            refuseMethod(request, response);
        }
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
            throws IOException {
        if (!READING.contains(request.getMethod()) && !takesChanges.matches(request)) {
            refuseMethod(request, response);
        } else if (sentByAnotherSite.matches(request)) {
            refuseSite(request, response);
        } else if (editor.configured()) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Tegenwicht\", charset=\"UTF-8\"");
            write(request, response, HttpStatus.UNAUTHORIZED, "Changing the graph needs the name and password of its editor.");
        } else {
            write(request, response, HttpStatus.FORBIDDEN, "This server takes no changes: it has no editor. "
                    + "Set tegenwicht.editor.name and tegenwicht.editor.password to have one.");
        }
    }

    private static void refuseSite(HttpServletRequest request, HttpServletResponse response) throws IOException {
        write(request, response, HttpStatus.FORBIDDEN, "Another site sent this change. Send it from a page of this server, or without a browser. "
                + "If it was a page of this server, then tegenwicht.url has to say where the world finds it.");
    }

    private static void refuseMethod(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.ALLOW, String.join(", ", READING));
        write(request, response, HttpStatus.METHOD_NOT_ALLOWED, "This address can only be read: send GET.");
    }

    private static void write(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String detail) throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        String problem = PROBLEM.formatted(status.getReasonPhrase(), status.value(), detail, request.getRequestURI().replaceAll("[\"\\\\]", ""));
        response.getOutputStream().write(problem.getBytes(StandardCharsets.UTF_8));
    }
}
