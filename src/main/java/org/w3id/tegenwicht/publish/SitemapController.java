package org.w3id.tegenwicht.publish;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Tells search engines which documents there are: {@code /sitemap.xml} is a list of lists, one for each type of thing and one of pages. */
@Controller
class SitemapController {

    private static final List<String> PAGES = List.of("", "problems", "mechanisms", "claims", "interventions", "studies", "findings", "groups", "domains",
            "stages", "places", "indicators", "pathways", "evidence-map", "contradictions", "describe", "sparql", "ontology", "meta", "errors");

    private final DescribedThings things;
    private final LastChanges changes;

    SitemapController(DescribedThings things, LastChanges changes) {
        this.things = things;
        this.changes = changes;
    }

    @GetMapping("/sitemap.xml")
    ResponseEntity<byte[]> index(HttpServletResponse response) {
        Map<String, Instant> sitemaps = new TreeMap<>();
        things.types().forEach((type, modified) -> sitemaps.put(address("/sitemap/" + type + ".xml"), modified));
        sitemaps.put(address("/sitemap/pages.xml"), changes.ofAll());
        return xml(Sitemap.ofSitemaps(sitemaps), response);
    }

    @GetMapping("/sitemap/{type}.xml")
    ResponseEntity<byte[]> list(@PathVariable String type, HttpServletResponse response) {
        Map<String, Instant> documents = new TreeMap<>();
        if (type.equals("pages")) {
            PAGES.forEach(page -> documents.put(address("/" + page), changes.ofAll()));
        } else {
            things.ofType(type).forEach((slug, modified) -> documents.put(address("/doc/" + type + "/" + slug), modified));
        }
        if (documents.isEmpty()) {
            throw new UnknownThingException("list of things", type);
        }
        return xml(Sitemap.ofDocuments(documents), response);
    }

    @GetMapping("/robots.txt")
    ResponseEntity<String> robots() {
        return ResponseEntity.ok().contentType(MediaType.TEXT_PLAIN).cacheControl(Documents.shortly())
                .body("User-agent: *\nAllow: /\n\nSitemap: %s\n".formatted(address("/sitemap.xml")));
    }

    private ResponseEntity<byte[]> xml(byte[] sitemap, HttpServletResponse response) {
        response.setDateHeader(HttpHeaders.LAST_MODIFIED, changes.ofAll().toEpochMilli());
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_XML).cacheControl(Documents.shortly()).body(sitemap);
    }

    private static String address(String path) {
        return ServletUriComponentsBuilder.fromCurrentContextPath().path(path).toUriString();
    }
}
