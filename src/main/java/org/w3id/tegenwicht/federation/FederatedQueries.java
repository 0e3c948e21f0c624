package org.w3id.tegenwicht.federation;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.HandlerInterceptor;
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
        String name = request.getRequestURI().substring(request.getRequestURI().lastIndexOf('/') + 1);
        if (!catalogue.has(name) || catalogue.get(name).folder() != StoredQuery.Folder.FEDERATED || "text".equals(request.getParameter("format"))) {
            return true;
        }
        ServletUriComponentsBuilder address = ServletUriComponentsBuilder.fromCurrentContextPath();
        address.path("/federated/sparql").queryParam("query", "{query}");
        String format = request.getParameter("format");
        if (format != null) {
            address.queryParam("format", "{format}");
        }
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader(HttpHeaders.LOCATION, address.encode().buildAndExpand(catalogue.get(name).text(), format).toUriString());
        return false;
    }
}
