package org.w3id.tegenwicht;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/** Tells who may not write why: nobody may (403), or whoever knows the editor's name and password (401). */
class WriteRefusal implements AuthenticationEntryPoint {

    private static final String PROBLEM = "{\"type\":\"about:blank\",\"title\":\"%s\",\"status\":%d,\"detail\":\"%s\"}";

    private final EditorSettings editor;

    WriteRefusal(EditorSettings editor) {
        this.editor = editor;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
            throws IOException {
        if (editor.configured()) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Tegenwicht\", charset=\"UTF-8\"");
            write(response, HttpStatus.UNAUTHORIZED, "Changing the graph needs the name and password of its editor.");
        } else {
            write(response, HttpStatus.FORBIDDEN, "This server takes no changes: it has no editor. "
                    + "Set tegenwicht.editor.name and tegenwicht.editor.password to have one.");
        }
    }

    private static void write(HttpServletResponse response, HttpStatus status, String detail) throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        String problem = PROBLEM.formatted(status.getReasonPhrase(), status.value(), detail);
        response.getOutputStream().write(problem.getBytes(StandardCharsets.UTF_8));
    }
}
