package org.w3id.tegenwicht;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.util.UriComponentsBuilder;

/** Gives every page, also one that tells of a failure, what its frame needs: as {@code frame} among the attributes of the request. */
@Configuration(proxyBeanMethods = false)
class PageFrame implements WebMvcConfigurer, HandlerInterceptor {

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        String language = RequestContextUtils.getLocale(request).getLanguage();
        String other = language.equals("nl") ? "en" : "nl";
        request.setAttribute("frame", new Frame(language, other, address(request, other)));
        return true;
    }

    /** A page is kept for a minute, and differs by what was asked for. */
    @Override
    public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler, ModelAndView page) {
        if (page == null || page.getViewName() == null || page.getViewName().contains(":")) { // no page, or one that somebody else makes
            return;
        }
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        if (response.getHeader(HttpHeaders.CACHE_CONTROL) == null) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "public, max-age=60");
        }
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
    record Frame(String language, String otherLanguage, String otherAddress) {

        private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

        /** A moment as people in the Netherlands read it: their clock, to the minute. */
        public String time(Instant moment) {
            return DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.forLanguageTag(language)).withZone(ZONE).format(moment);
        }
    }
}
