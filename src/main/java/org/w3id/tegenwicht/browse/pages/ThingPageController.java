package org.w3id.tegenwicht.browse.pages;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.w3id.tegenwicht.browse.ThingCollection;
import org.w3id.tegenwicht.query.Things;

/** The page about one thing. Its public address is {@code /doc/{type}/{slug}}, which hands over to here when a page is asked for. */
@Controller
class ThingPageController {

    private final ThingPages pages;
    private final Things things;
    private final Links links;

    ThingPageController(ThingPages pages, Things things, Links links) {
        this.pages = pages;
        this.things = things;
        this.links = links;
    }

    @GetMapping("/page/{type}/{slug}")
    String page(@PathVariable String type, @PathVariable String slug, HttpServletRequest request, Model model, Locale locale) {
        if (request.getDispatcherType() == DispatcherType.REQUEST) {
            return "redirect:/doc/" + type + "/" + slug;
        }
        String language = locale.getLanguage();
        ThingView view = pages.of(type, slug, language).orElseThrow(() -> new UnknownPageException(type, slug, suggestions(type, slug, language)));
        model.addAttribute("thing", view);
        ThingCollection.ofType(type).ifPresent(collection -> {
            model.addAttribute("collection", collection.path());
            model.addAttribute("collectionTitle", collection.title().in(language));
        });
        return "browse/thing";
    }

    private List<Link> suggestions(String type, String slug, String language) {
        return things.nearest(List.of(type), slug).stream().map(near -> links.to(things.iri(type, near), language)).toList();
    }
}
