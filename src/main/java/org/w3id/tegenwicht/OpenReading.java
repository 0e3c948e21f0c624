package org.w3id.tegenwicht;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.HEAD;
import static org.springframework.http.HttpMethod.OPTIONS;
import static org.springframework.http.HttpMethod.POST;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.CorsUtils;
import org.springframework.web.filter.CorsFilter;
import org.w3id.tegenwicht.negotiation.AskedPath;

/**
 * Scripts on any site may read (CORS), and see the headers that answers are followed by; none but our own may write. First of all filters,
 * so that answers of every status are open, also a refusal.
 */
@Configuration(proxyBeanMethods = false)
class OpenReading {

    /** Where a query may be sent with POST: it reads too. */
    private static final List<String> QUERIES = List.of("/sparql", "/federated/sparql");

    @Bean
    FilterRegistrationBean<CorsFilter> openReadingFilter() {
        FilterRegistrationBean<CorsFilter> filter = new FilterRegistrationBean<>(new CorsFilter(OpenReading::rules));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return filter;
    }

    /** The rules for a request: none for one that writes, and rules that allow nothing for the question whether it may be sent. */
    private static CorsConfiguration rules(HttpServletRequest request) {
        boolean asks = CorsUtils.isPreFlightRequest(request);
        String method = asks ? request.getHeader(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD) : request.getMethod();
        boolean queries = POST.matches(method) && QUERIES.contains(AskedPath.of(request));
        return GET.matches(method) || HEAD.matches(method) || OPTIONS.matches(method) || queries ? reading(queries)
                : asks ? new CorsConfiguration() : null;
    }

    private static CorsConfiguration reading(boolean queries) {
        CorsConfiguration rules = new CorsConfiguration();
        rules.setAllowedOrigins(List.of(CorsConfiguration.ALL));
        rules.setAllowedMethods(queries ? List.of(GET.name(), HEAD.name(), POST.name()) : List.of(GET.name(), HEAD.name(), OPTIONS.name()));
        rules.setAllowedHeaders(List.of(CorsConfiguration.ALL));
        rules.setExposedHeaders(List.of("ETag", "Link", "Location", "Content-Location", "Retry-After", "API-Version", "Last-Modified", "Content-Length",
                "Allow", "Query-Version", "Tegenwicht-Generation"));
        rules.setMaxAge(Duration.ofDays(1));
        return rules;
    }
}
