package org.w3id.tegenwicht.publish.changes;

import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.w3id.tegenwicht.query.Thing;
import org.w3id.tegenwicht.query.Things;

/** What people call a thing that changed. */
@Component
class Named {

    private final Things things;
    private final MessageSource messages;

    Named(Things things, MessageSource messages) {
        this.things = things;
        this.messages = messages;
    }

    /**
     * The name of a thing.
     *
     * @param type what it is, in words; nothing for what is not one of our things
     * @param label its label as the graph has it now, else its slug
     * @param href where its page is; null for what is not one of our things
     */
    record Name(String type, String label, String href) { }

    Name of(String iri, String language) {
        return of(iri, null, language);
    }

    /** The name of a thing of which the graph may know no label any more. */
    Name of(String iri, String lastLabel, String language) {
        Optional<Thing> thing = things.reference(iri);
        if (thing.isEmpty()) {
            return new Name("", iri, null);
        }
        String label = thing.get().label().in(language);
        return new Name(type(thing.get().type(), language), label != null ? label : lastLabel != null ? lastLabel : thing.get().slug(),
                "/doc/" + thing.get().type() + "/" + thing.get().slug());
    }

    private String type(String type, String language) {
        Locale locale = Locale.forLanguageTag(language);
        String word = messages.getMessage("type." + type, null, "", locale);
        return word.isEmpty() ? messages.getMessage("kind." + type, null, type, locale) : word;
    }
}
