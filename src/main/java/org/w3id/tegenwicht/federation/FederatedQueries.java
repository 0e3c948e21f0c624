package org.w3id.tegenwicht.federation;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.w3id.tegenwicht.query.QueryCatalogue;
import org.w3id.tegenwicht.query.StoredQuery;

/**
 * A stored query of {@code queries/federated/} is answered here: our graph alone would leave its answer empty. Whoever asks for it by name is sent to the federation,
 * with the query and the wanted format.
 */
final class FederatedQueries implements HandlerInterceptor {

    private final QueryCatalogue catalogue;

    FederatedQueries(QueryCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getRequestURI().endsWith(".rq") || "text".equals(request.getParameter("format"))) {
            return true;
        }
        Optional<StoredQuery> asked = asked(request).filter(query -> query.folder() == StoredQuery.Folder.FEDERATED);
        asked.ifPresent(query -> sendOn(query, request.getParameter("format"), response));
        return asked.isEmpty();
    }

    /** The query that the address names, in the version that it names. */
    private Optional<StoredQuery> asked(HttpServletRequest request) {
        Map<?, ?> parts = (Map<?, ?>) request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        String name = parts == null ? "" : String.valueOf(parts.get("name"));
        if (!catalogue.has(name)) {
            return Optional.empty();
        }
        return Optional.of(parts.containsKey("version") ? catalogue.get(name, String.valueOf(parts.get("version"))) : catalogue.get(name));
    }

    private static void sendOn(StoredQuery query, String format, HttpServletResponse response) {
        ServletUriComponentsBuilder address = ServletUriComponentsBuilder.fromCurrentContextPath();
        address.path("/federated/sparql").queryParam("query", "{query}");
        if (format != null) {
            address.queryParam("format", "{format}");
        }
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader(HttpHeaders.LOCATION, address.encode().buildAndExpand(query.text(), format).toUriString());
    }
}
