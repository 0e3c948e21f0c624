package org.w3id.tegenwicht.federation;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.handler.MappedInterceptor;
import org.w3id.tegenwicht.query.QueryCatalogue;

/** Puts the federation in the way of requests for stored queries that need it. */
@Configuration(proxyBeanMethods = false)
class FederationConfiguration {

    @Bean
    MappedInterceptor federatedQueries(QueryCatalogue catalogue) {
        return new MappedInterceptor(new String[] {"/v1/queries/*", "/v1/queries/*/versions/*"}, new FederatedQueries(catalogue));
    }
}
