package org.w3id.tegenwicht.browse.citations;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes CSL-JSON, the format of citeproc and Zotero. The kind of publication is not known, so the type is {@code document}. */
final class CslJson {

    private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private CslJson() { }

    static String of(List<Reference> references) {
        return JSON.writeValueAsString(references.stream().map(CslJson::item).toList()) + "\n";
    }

    private static Map<String, Object> item(Reference reference) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("id", reference.slug());
        item.put("type", "document");
        item.put("author", authors(reference.authors()));
        item.put("title", reference.title());
        item.put("issued", reference.year() == null ? null : Map.of("date-parts", List.of(List.of(Integer.valueOf(reference.year())))));
        item.put("language", reference.language());
        item.put("DOI", reference.doi());
        item.put("URL", reference.url());
        item.put("note", reference.citation());
        item.put("source", "Tegenwicht");
        item.values().removeIf(Objects::isNull);
        return item;
    }

    private static List<Map<String, String>> authors(Authors authors) {
        List<Map<String, String>> names = new ArrayList<>(authors.names().stream().map(CslJson::name).toList());
        if (authors.others()) {
            names.add(Map.of("literal", "et al."));
        }
        return names;
    }

    private static Map<String, String> name(Name name) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(name.whole() ? "literal" : "family", name.family());
        parts.put("given", name.given());
        parts.put("suffix", name.suffix());
        parts.values().removeIf(Objects::isNull);
        return parts;
    }
}
