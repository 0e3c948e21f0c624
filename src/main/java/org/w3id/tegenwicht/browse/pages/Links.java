package org.w3id.tegenwicht.browse.pages;

import java.util.List;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.w3id.tegenwicht.query.Thing;
import org.w3id.tegenwicht.query.Things;
import org.w3id.tegenwicht.query.Wording;

/** Turns IRIs into links that people can read and follow. */
@Component
class Links {

    private static final int LONG = 60;
    private static final Pattern ADDRESS = Pattern.compile("https?://|mailto:", Pattern.CASE_INSENSITIVE);

    private final Things things;

    Links(Things things) {
        this.things = things;
    }

    /** To the page of a thing of ours, with its name; to an address on the web or for mail as it is; anything else is only shown: following it could run a script. */
    Link to(String iri, String language) {
        return things.reference(iri).map(thing -> to(thing, language)).orElseGet(() -> outside(iri));
    }

    Link to(Thing thing, String language) {
        String href = "/doc/" + thing.type() + "/" + thing.slug();
        String label = thing.label().in(language);
        if (label == null) {
            return new Link(href, thing.slug().replace('-', ' '), null);
        }
        boolean other = ("nl".equals(language) ? thing.label().nl() : thing.label().en()) == null;
        return new Link(href, label, !other ? null : "nl".equals(language) ? "en" : "nl");
    }

    /** A thing of ours with a name from elsewhere, for things of which no names are kept. */
    Thing named(String iri, Wording label) {
        return things.thing(iri).orElseGet(() -> things.reference(iri)
                .map(thing -> new Thing(thing.iri(), thing.type(), thing.slug(), label))
                .orElseThrow(() -> new IllegalArgumentException("Not one of our things: " + iri)));
    }

    List<Link> to(List<String> iris, String language) {
        return iris.stream().map(iri -> to(iri, language)).toList();
    }

    /** Whether a reader can safely follow it. */
    static boolean isAddress(String iri) {
        return ADDRESS.matcher(iri).lookingAt();
    }

    private static Link outside(String iri) {
        String shown = iri.replaceFirst("^https?://(www\\.)?", "").replaceFirst("/$", "");
        return new Link(isAddress(iri) ? iri : null, shown.length() > LONG ? shown.substring(0, LONG) + "…" : shown, null);
    }
}
