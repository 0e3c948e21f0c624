package org.w3id.tegenwicht.publish;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.w3id.tegenwicht.negotiation.Accept;

/**
 * From the start page a program finds all that describes us: data set, licence, API, list of documents, how to cite. Who would rather have RDF is sent to what
 * says in RDF what there is.
 */
@Configuration(proxyBeanMethods = false)
class StartPageLinks implements WebMvcConfigurer, HandlerInterceptor {

    /** A page goes first: it is what there is at this address. */
    private static final List<MediaType> FORMS = Stream.concat(Stream.of(MediaType.TEXT_HTML), RdfFormat.mediaTypes().stream()).toList();

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        String root = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
        List<DocumentLinks.Link> links = List.of(
                new DocumentLinks.Link("describedby", root + "/dataset", null),
                new DocumentLinks.Link("describedby", root + "/.well-known/void", "text/turtle"),
                new DocumentLinks.Link("describedby", root + "/CITATION.cff", "application/yaml"),
                new DocumentLinks.Link("describedby", root + "/codemeta.json", "application/ld+json"),
                new DocumentLinks.Link("license", Licences.CC_BY.getURI(), null),
                new DocumentLinks.Link("service-desc", root + "/v1/openapi.json", "application/json"),
                new DocumentLinks.Link("service-doc", root + "/sparql", null),
                new DocumentLinks.Link("sitemap", root + "/sitemap.xml", "application/xml"));
        response.setHeader(HttpHeaders.LINK, DocumentLinks.header(links));
        if (prefersRdf(request)) {
            response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader(HttpHeaders.LOCATION, root + "/dataset");
            return false;
        }
        return true;
    }

    private static boolean prefersRdf(HttpServletRequest request) {
        return Accept.of(request.getHeader(HttpHeaders.ACCEPT))
                .best(FORMS, form -> form.equals(MediaType.TEXT_HTML) ? List.of(form, MediaType.APPLICATION_XHTML_XML) : List.of(form))
                .filter(wanted -> !wanted.form().equals(MediaType.TEXT_HTML)).isPresent();
    }
}
