package org.w3id.tegenwicht.publish;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * The named graphs: the IRI of one answers 303 with the address of the document that tells how large it is, when it last changed, which
 * data sets it belongs to and where its statements are.
 */
@Controller
class GraphController {

    private final Graphs graphs;
    private final Documents documents;

    GraphController(Graphs graphs, Documents documents) {
        this.graphs = graphs;
        this.documents = documents;
    }

    /** All graphs are told of in the catalogue. */
    @GetMapping({"/graph", "/graphs"})
    ResponseEntity<Void> all(HttpServletRequest request) {
        return SeeOther.to(ServletUriComponentsBuilder.fromCurrentContextPath().path("/dataset").build().toUri(), request);
    }

    @GetMapping("/graph/{*name}")
    ResponseEntity<Void> graph(@PathVariable String name, HttpServletRequest request) {
        return SeeOther.to(ServletUriComponentsBuilder.fromCurrentContextPath().path("/graphs" + name).encode().build().toUri(), request);
    }

    @GetMapping("/graphs/{*name}")
    Object document(@PathVariable String name, @RequestHeader(name = HttpHeaders.ACCEPT, required = false) String accept,
            @RequestParam(required = false) String format, HttpServletRequest request, HttpServletResponse response) {
        int dot = name.lastIndexOf('.');
        Optional<Representation> file = Representation.ofSuffix(name.substring(dot + 1));
        return answer(file.isPresent() ? name.substring(0, dot) : name, file.orElseGet(() -> Representation.asked(format, accept)), request, response);
    }

    private static ModelAndView page(Description graph, HttpServletRequest request) {
        return new ModelAndView("publish/graph", "graph", GraphView.of(graph, RequestContextUtils.getLocale(request).getLanguage()));
    }

    private Object answer(String name, Representation asked, HttpServletRequest request, HttpServletResponse response) {
        String root = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
        String address = root + "/graphs" + name;
        Description graph = graphs.of(name.substring(1), address, root).orElseThrow(() -> new UnknownThingException("graph", name.substring(1)));
        return documents.answer(graph, address, asked, () -> page(graph, request), request, response);
    }
}
