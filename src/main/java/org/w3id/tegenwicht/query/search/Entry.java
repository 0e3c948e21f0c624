package org.w3id.tegenwicht.query.search;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.w3id.tegenwicht.query.Thing;

/** A thing with all texts by which it can be found, in an order that does not depend on how they were read. */
record Entry(Thing thing, List<Text> texts) {

    private static final Comparator<Text> ORDER = Comparator.comparing(Text::kind).thenComparing(Text::value)
            .thenComparing(Text::language, Comparator.nullsFirst(Comparator.naturalOrder()));

    Entry {
        texts = texts.stream().sorted(ORDER).toList();
    }

    Stream<Text> texts(Language language) {
        return texts.stream().filter(text -> text.in(language));
    }
}
