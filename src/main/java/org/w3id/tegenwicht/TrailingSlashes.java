package org.w3id.tegenwicht;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.UrlHandlerFilter;

/**
 * Sends a page with a slash too many to the one without (308). Not under {@code /v1}, whose addresses have no slash at their end (Dutch API Design
 * Rules), nor where what stands behind is a name that may end in one, as in {@code /data} and {@code /graph/…}.
 */
@Configuration(proxyBeanMethods = false)
class TrailingSlashes {

    private static final String PAGE = "/{page:(?!(?:v1|data|dumps|assets|actuator)$).+}/";

    @Bean
    FilterRegistrationBean<UrlHandlerFilter> trailingSlashFilter() {
        FilterRegistrationBean<UrlHandlerFilter> filter = new FilterRegistrationBean<>(UrlHandlerFilter
                .trailingSlashHandler(PAGE, "/.well-known/void/", "/dataset/*/", "/ontology/*/", "/id/*/*/", "/doc/*/*/")
                .redirect(HttpStatus.PERMANENT_REDIRECT).build());
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 1); // after what opens answers to scripts
        return filter;
    }
}
