package org.w3id.tegenwicht.browse;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The start page: where a reader begins from a problem. */
@Controller
class StartController {

    @GetMapping("/")
    String start() {
        return "browse/start";
    }
}
