package org.w3id.tegenwicht.browse.json;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;
import org.w3id.tegenwicht.query.PageRequest;
import org.w3id.tegenwicht.query.Wording;
import org.w3id.tegenwicht.query.WrongParameterException;
import org.w3id.tegenwicht.query.search.Language;
import org.w3id.tegenwicht.query.search.Search;

/** Finds things by what people type, and suggests while they do. Described by {@link SearchInOpenApi}. */
@Hidden
@RestController
class SearchController {

    /** How many suggestions there are at most. */
    static final int SUGGESTIONS = 8;

    private final Search search;
    private final Fields fields;

    SearchController(Search search, Fields fields) {
        this.search = search;
        this.fields = fields;
    }

    @GetMapping("/v1/search")
    ResponseEntity<SearchAnswer> search(ServletWebRequest request) {
        Map<String, String> given = GivenParameters.of(request.getParameterMap(), List.of("q", "type", "pageSize"));
        String question = question(given);
        String type = type(given.get("type"));
        int size = PageRequest.of(null, given.get("pageSize")).pageSize();
        Language language = language(request);
        return answer().body(SearchAnswer.of(search.find(question, language, type, size), size, fields));
    }

    @GetMapping("/v1/suggestions")
    ResponseEntity<Suggestions> suggest(ServletWebRequest request) {
        String typed = question(GivenParameters.of(request.getParameterMap(), List.of("q")));
        Language language = language(request);
        return answer().body(Suggestions.of(search.suggest(typed, language, SUGGESTIONS), fields));
    }

    private static String question(Map<String, String> given) {
        String question = given.getOrDefault("q", "").strip();
        if (question.isEmpty() || question.length() > Search.LONGEST) {
            throw WrongParameterException.value("q", question, new Wording("wat u zoekt, in ten hoogste " + Search.LONGEST + " tekens",
                    "what you look for, in at most " + Search.LONGEST + " characters"));
        }
        return question;
    }

    private static String type(String type) {
        if (type == null || type.isBlank()) {
            return null;
        }
        if (!Search.TYPES.contains(type.strip())) {
            String types = String.join(", ", Search.TYPES);
            throw WrongParameterException.value("type", type, new Wording("een van " + types, "one of " + types));
        }
        return type.strip();
    }

    private static Language language(ServletWebRequest request) {
        return Language.of(CallerLanguage.of(request.getRequest()));
    }

    /** The order of an answer depends on the language. */
    private static ResponseEntity.BodyBuilder answer() {
        return ResponseEntity.ok().header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
    }
}
