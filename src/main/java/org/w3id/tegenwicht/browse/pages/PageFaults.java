package org.w3id.tegenwicht.browse.pages;

import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import org.w3id.tegenwicht.graph.StoreUnavailableException;
import org.w3id.tegenwicht.query.SlowQueryException;
import org.w3id.tegenwicht.query.WrongParameterException;

/** Tells a reader on a page why there is nothing to see, and what to do. */
@ControllerAdvice(basePackageClasses = PageFaults.class)
class PageFaults {

    @ExceptionHandler
    ModelAndView unknown(UnknownPageException unknown) {
        return page(HttpStatus.NOT_FOUND, null, unknown.suggestions());
    }

    @ExceptionHandler
    ModelAndView wrong(WrongParameterException wrong, Locale locale) {
        return page(HttpStatus.BAD_REQUEST, wrong.detail().in(locale.getLanguage()), List.of());
    }

    @ExceptionHandler({SlowQueryException.class, StoreUnavailableException.class})
    ModelAndView busy() {
        return page(HttpStatus.SERVICE_UNAVAILABLE, null, List.of());
    }

    private static ModelAndView page(HttpStatus status, String detail, List<Link> suggestions) {
        ModelAndView page = new ModelAndView("failure", status);
        page.addObject("status", status.value());
        page.addObject("detail", detail);
        page.addObject("suggestions", suggestions);
        return page;
    }
}
