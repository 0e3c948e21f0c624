package org.w3id.tegenwicht.federation;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import org.w3id.tegenwicht.negotiation.Accept;
import org.w3id.tegenwicht.query.WrongParameterException;

/** How the members are doing: a page for people at {@code /federated}, the same as data at {@code /v1/federation/members}. */
@Controller
class MembersController {

    private static final List<String> PARAMETERS = List.of("lang");

    private final MemberViews views;

    MembersController(MemberViews views) {
        this.views = views;
    }

    /**
     * All members.
     *
     * @param total how many there are
     * @param items our own graph first
     */
    record MemberList(int total, List<MemberView> items) {
    }

    @Operation(operationId = "federationMembers", tags = "federation", summary = "The members of the federation, and how each has been doing since the start of this server")
    @GetMapping("/v1/federation/members")
    @ResponseBody
    ResponseEntity<MemberList> list(Locale locale, HttpServletRequest request) throws HttpMediaTypeNotAcceptableException {
        check(request);
        List<MemberView> members = views.all(locale.getLanguage());
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).cacheControl(CacheControl.noStore()).body(new MemberList(members.size(), members));
    }

    private static void check(HttpServletRequest request) throws HttpMediaTypeNotAcceptableException {
        for (String name : request.getParameterMap().keySet()) {
            if (!PARAMETERS.contains(name)) {
                throw WrongParameterException.unknown(name, PARAMETERS);
            }
        }
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        List<MediaType> offered = List.of(MediaType.APPLICATION_JSON);
        Accept.of(accept).best(offered, List::of).orElseThrow(() -> new HttpMediaTypeNotAcceptableException(offered));
    }

    @GetMapping("/federated")
    String page(Model model, Locale locale, HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        model.addAttribute("members", views.all(locale.getLanguage()));
        return "federation/members";
    }

    /** The IRI of a member leads to its place on the page. */
    @GetMapping("/federated/{name}")
    String member(@PathVariable String name) {
        views.refuseUnknown(name);
        return "redirect:/federated#" + name;
    }
}
