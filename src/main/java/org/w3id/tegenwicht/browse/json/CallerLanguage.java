package org.w3id.tegenwicht.browse.json;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpHeaders;

/** The language, {@code nl} or {@code en}, that a caller prefers; English when the request does not say. */
final class CallerLanguage {

    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.forLanguageTag("nl"));

    private CallerLanguage() { }

    static String of(HttpServletRequest request) {
        String wanted = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        if (wanted == null) {
            return "en";
        }
        try {
            Locale best = Locale.lookup(Locale.LanguageRange.parse(wanted), LANGUAGES);
            return best == null ? "en" : best.getLanguage();
        } catch (IllegalArgumentException malformed) {
            return "en";
        }
    }
}
