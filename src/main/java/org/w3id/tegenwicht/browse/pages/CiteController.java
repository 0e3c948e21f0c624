package org.w3id.tegenwicht.browse.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.w3id.tegenwicht.browse.citations.CitationFormat;
import org.w3id.tegenwicht.browse.citations.Reference;
import org.w3id.tegenwicht.browse.citations.References;
import org.w3id.tegenwicht.query.WrongParameterException;

/** References as a file for a reference manager: to studies by name, and to those behind other things. Several names have commas between them. */
@Controller
class CiteController {

    private static final String STUDIES = "studies";
    private static final String FORMAT = "format";

    private final References references;

    CiteController(References references) {
        this.references = references;
    }

    @GetMapping("/cite")
    ResponseEntity<String> cite(HttpServletRequest request) {
        Map<String, List<String>> asked = asked(request);
        CitationFormat format = format(request.getParameter(FORMAT));
        List<String> studies = asked.getOrDefault(STUDIES, List.of());
        Map<String, List<String>> behind = new LinkedHashMap<>(asked);
        behind.remove(STUDIES);
        List<Reference> found = references.of(studies, behind);
        List<String> names = asked.values().stream().flatMap(List::stream).toList();
        return ResponseEntity.ok().contentType(new MediaType(MediaType.parseMediaType(format.mediaType()), StandardCharsets.UTF_8))
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic())
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(fileName(names, format)).build().toString())
                .body(format.write(found));
    }

    private static Map<String, List<String>> asked(HttpServletRequest request) {
        List<String> allowed = new ArrayList<>(List.of(STUDIES));
        allowed.addAll(References.BEHIND);
        Map<String, List<String>> asked = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> {
            if (values.length > 1) {
                throw WrongParameterException.repeated(name);
            }
            if (allowed.contains(name)) {
                List<String> slugs = Arrays.stream(values[0].split(",")).map(String::strip).filter(slug -> !slug.isEmpty()).toList();
                if (!slugs.isEmpty()) {
                    asked.put(name, slugs);
                }
            } else if (!name.equals(FORMAT) && !name.equals("lang")) {
                throw WrongParameterException.unknown(name, allowed);
            }
        });
        if (asked.isEmpty()) {
            throw WrongParameterException.needed(allowed);
        }
        return asked;
    }

    private static CitationFormat format(String word) {
        return word == null || word.isBlank() ? CitationFormat.RIS
                : CitationFormat.of(word).orElseThrow(() -> WrongParameterException.choice(FORMAT, word, CitationFormat.words()));
    }

    private static String fileName(List<String> names, CitationFormat format) {
        String about = names.size() == 1 ? names.getFirst().replaceAll("^.*/", "").replaceAll("[^A-Za-z0-9._-]", "") : "references";
        return "tegenwicht-" + about + "." + format.extension();
    }
}
