package org.w3id.tegenwicht.negotiation;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.springframework.web.util.UriUtils;

/** Which path a request is about. */
public final class AskedPath {

    private AskedPath() {
    }

    /** The path below the root of the program, without percent signs: a filter has to compare what the handler is chosen by. */
    public static String of(HttpServletRequest request) {
        return UriUtils.decode(request.getRequestURI().substring(request.getContextPath().length()), StandardCharsets.UTF_8);
    }
}
