package org.w3id.tegenwicht.sparql;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.w3id.tegenwicht.sparql.ExampleQueries.Example;

/** The editor for people, at the address where programs find the endpoint. It also shows them why a query failed. */
@Controller
class EditorController {

    private static final String START = """
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX tw: <https://w3id.org/tegenwicht/ontology#>

            SELECT ?problem ?label
            WHERE {
              ?problem a tw:Problem ; skos:prefLabel ?label .
              FILTER (lang(?label) = "%s")
            }
            ORDER BY ?label
            LIMIT 100
            """;

    /** The parameter that names a stored query to begin with; all others are its arguments. */
    static final String STORED = "stored";

    private final ObjectProvider<ExampleQueries> examples;

    EditorController(ObjectProvider<ExampleQueries> examples) {
        this.examples = examples;
    }

    @GetMapping("/sparql")
    String editor(@RequestParam Map<String, String> parameters, Model model, Locale locale) {
        Map<String, String> arguments = new HashMap<>(parameters);
        arguments.remove("lang");
        String stored = arguments.remove(STORED);
        return page(model, locale, stored == null ? START.formatted(language(locale)) : stored(stored, arguments), null);
    }

    private String stored(String name, Map<String, String> arguments) {
        return examples.stream().flatMap(source -> source.example(name, arguments).stream()).map(Example::text).findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** Only reached from inside, when a request of a browser failed. */
    @RequestMapping(FailureWriter.PAGE)
    String failure(HttpServletRequest request, Model model, Locale locale) {
        if (!(request.getAttribute(FailureWriter.FAILURE) instanceof Failure failure)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        String query = QueryRequest.readable(request, "query");
        return page(model, locale, query == null ? START.formatted(language(locale)) : query, FailureView.of(failure));
    }

    private String page(Model model, Locale locale, String query, FailureView failure) {
        List<Example> shown = examples.stream().flatMap(source -> source.examples().stream()).toList();
        model.addAttribute("query", query);
        model.addAttribute("failure", failure);
        model.addAttribute("examples", shown);
        model.addAttribute("language", language(locale));
        return "sparql/editor";
    }

    private static String language(Locale locale) {
        return locale.getLanguage().equals("en") ? "en" : "nl";
    }

    /**
     * A failure as the page shows it.
     *
     * @param kind the key of its title among the messages
     */
    record FailureView(int status, String kind, String detail) {

        static FailureView of(Failure failure) {
            return new FailureView(failure.status().value(), failure.kind().word(), failure.getMessage());
        }
    }
}
