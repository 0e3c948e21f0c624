package org.w3id.tegenwicht;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.util.UriComponentsBuilder;

/** What the frame around every page needs: its language, and the address of the same page in the other one. */
@ControllerAdvice
class PageFrame {

    @ModelAttribute("frame")
    Frame frame(HttpServletRequest request, Locale locale) {
        String language = locale.getLanguage();
        String other = language.equals("nl") ? "en" : "nl";
        return new Frame(language, other, address(request, other));
    }

    /** The address that the reader sees, also when another one answers for it. */
    private static String address(HttpServletRequest request, String language) {
        Object forwarded = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String path = String.valueOf(forwarded != null ? forwarded : failed != null ? failed : request.getRequestURI());
        return UriComponentsBuilder.fromPath(path).query(request.getQueryString())
                .replaceQueryParam(AskedLanguage.PARAMETER, language).build().toUriString();
    }

    /**
     * The frame of one page.
     *
     * @param language of the page: {@code nl} or {@code en}
     * @param otherLanguage the language that the switch leads to
     * @param otherAddress where the same page is in that language
     */
    record Frame(String language, String otherLanguage, String otherAddress) { }
}
