package org.w3id.tegenwicht.publish;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.w3id.tegenwicht.sparql.meta.MetaTerms;
import org.w3id.tegenwicht.sparql.meta.Term;

/** The aggregates and functions that our SPARQL endpoint adds, as one document: their IRIs are hash IRIs in {@code /meta}. */
@Controller
class MetaController {

    private final MetaDescription meta;
    private final Documents documents;

    MetaController(MetaDescription meta, Documents documents) {
        this.meta = meta;
        this.documents = documents;
    }

    /**
     * An aggregate or function as a page shows it.
     *
     * @param call how a query calls it
     * @param text what it takes and gives
     */
    public record View(String name, String call, String label, String text) {

        private static View of(Term term, String language) {
            boolean dutch = language.equals("nl");
            return new View(term.name(), term.signature(), dutch ? term.label().nl() : term.label().en(), dutch ? term.comment().nl() : term.comment().en());
        }
    }

    @GetMapping("/meta")
    Object meta(@RequestHeader(name = HttpHeaders.ACCEPT, required = false) String accept, @RequestParam(required = false) String format,
            HttpServletRequest request, HttpServletResponse response) {
        return answer(Representation.asked(format, accept), request, response);
    }

    @GetMapping("/meta.{suffix}")
    Object file(@PathVariable String suffix, HttpServletRequest request, HttpServletResponse response) {
        return answer(Representation.file(suffix), request, response);
    }

    private Object answer(Representation asked, HttpServletRequest request, HttpServletResponse response) {
        String address = ServletUriComponentsBuilder.fromCurrentContextPath().path("/meta").toUriString();
        return documents.answer(meta.of(address), address, asked, () -> page(RequestContextUtils.getLocale(request).getLanguage()), request, response);
    }

    private static ModelAndView page(String language) {
        return new ModelAndView("publish/meta", Map.of("aggregates", views(MetaTerms.aggregates(), language),
                "functions", views(MetaTerms.functions(), language)));
    }

    private static List<View> views(List<Term> terms, String language) {
        return terms.stream().map(term -> View.of(term, language)).toList();
    }
}
