package org.w3id.tegenwicht.publish;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.w3id.tegenwicht.sparql.FailureKind;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** What our errors mean, as one document: the types that they name are hash IRIs in {@code /errors}. */
@Controller
class ErrorsController {

    private final ProblemTypes types;
    private final Documents documents;

    ErrorsController(ProblemTypes types, Documents documents) {
        this.types = types;
        this.documents = documents;
    }

    @GetMapping("/errors")
    Object errors(@RequestHeader(name = HttpHeaders.ACCEPT, required = false) String accept, @RequestParam(required = false) String format,
            HttpServletRequest request, HttpServletResponse response) {
        return answer(Representation.asked(format, accept), request, response);
    }

    @GetMapping("/errors.{suffix}")
    Object file(@PathVariable String suffix, HttpServletRequest request, HttpServletResponse response) {
        return answer(Representation.file(suffix), request, response);
    }

    private Object answer(Representation asked, HttpServletRequest request, HttpServletResponse response) {
        String address = ServletUriComponentsBuilder.fromCurrentContextPath().path("/errors").toUriString();
        return documents.answer(types.described(address), address, asked, () -> new ModelAndView("publish/errors").addObject("types", FailureKind.values()),
                request, response);
    }
}
