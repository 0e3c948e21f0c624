package org.w3id.tegenwicht.browse.pages;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.w3id.tegenwicht.query.Parameter;
import org.w3id.tegenwicht.query.StoredQuery;
import org.w3id.tegenwicht.query.Thing;
import org.w3id.tegenwicht.query.Things;

/** The choices above a list: one for each parameter of its query that takes a thing of a type with a list short enough to choose from. */
@Component
class Filters {

    private static final int LONGEST = 150;

    private final Things things;
    private final Links links;

    Filters(Things things, Links links) {
        this.things = things;
        this.links = links;
    }

    /** A filter that was chosen is always there, so that it can be seen and undone. */
    List<Filter> of(StoredQuery query, Map<String, String> chosen, String language) {
        List<Filter> filters = new ArrayList<>();
        for (Parameter parameter : query.parameters()) {
            filter(parameter, chosen.get(parameter.name()), language).ifPresent(filters::add);
        }
        return filters;
    }

    private Optional<Filter> filter(Parameter parameter, String value, String language) {
        List<Thing> all = parameter.things().stream().flatMap(type -> things.ofType(type).stream()).toList();
        boolean several = parameter.things().size() > 1;
        if (all.isEmpty() && value == null || all.size() > LONGEST && value == null) {
            return Optional.empty();
        }
        Collator alphabet = Collator.getInstance(Locale.forLanguageTag(language));
        List<Filter.Option> options = all.stream().filter(thing -> all.size() <= LONGEST || value(thing, several).equals(value))
                .map(thing -> new Filter.Option(value(thing, several), links.to(thing, language).label()))
                .sorted(Comparator.comparing(Filter.Option::label, alphabet)).toList();
        return Optional.of(new Filter(parameter.name(), value, withOwn(options, value)));
    }

    /** What was chosen stays chosen, even where the list does not have it. */
    private static List<Filter.Option> withOwn(List<Filter.Option> options, String value) {
        if (value == null || options.stream().anyMatch(option -> option.value().equals(value))) {
            return options;
        }
        List<Filter.Option> more = new ArrayList<>(options);
        more.add(new Filter.Option(value, value));
        return more;
    }

    private static String value(Thing thing, boolean several) {
        return several ? thing.type() + "/" + thing.slug() : thing.slug();
    }
}
