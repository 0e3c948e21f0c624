package org.w3id.tegenwicht;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.LocaleResolver;

/**
 * The language of a page: what the address says ({@code ?lang=en}), else what the browser prefers, else Dutch. Nothing is remembered:
 * the same address shows everybody the same language.
 */
final class AskedLanguage implements LocaleResolver {

    static final String PARAMETER = "lang";

    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final List<Locale> SPOKEN = List.of(DUTCH, Locale.ENGLISH);

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        Locale asked = inAddress(request);
        return asked == null ? preferred(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)) : asked;
    }

    /** The language that the address asks for; null when it asks for none of ours. */
    static Locale inAddress(HttpServletRequest request) {
        String query = request.getQueryString();
        String asked = query == null || !query.contains(PARAMETER + "=") ? null : request.getParameter(PARAMETER);
        return SPOKEN.stream().filter(locale -> locale.getLanguage().equals(asked)).findFirst().orElse(null);
    }

    private static Locale preferred(String header) {
        try {
            Locale best = header == null ? null : Locale.lookup(Locale.LanguageRange.parse(header), SPOKEN);
            return best == null ? DUTCH : best;
        } catch (IllegalArgumentException malformed) {
            return DUTCH;
        }
    }

    @Override
    public void setLocale(HttpServletRequest request, HttpServletResponse response, Locale locale) {
        throw new UnsupportedOperationException("The language stands in the address");
    }
}
