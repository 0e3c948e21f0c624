package org.w3id.tegenwicht.query.search;

import java.util.List;
import java.util.stream.Stream;
import org.w3id.tegenwicht.query.Thing;

/** A thing with all texts by which it can be found. */
record Entry(Thing thing, List<Text> texts) {

    Entry {
        texts = List.copyOf(texts);
    }

    Stream<Text> texts(Language language) {
        return texts.stream().filter(text -> text.in(language));
    }
}
