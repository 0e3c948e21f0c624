package org.w3id.tegenwicht.browse.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.w3id.tegenwicht.query.Cell;
import org.w3id.tegenwicht.query.Row;
import org.w3id.tegenwicht.query.Thing;
import org.w3id.tegenwicht.query.Things;
import org.w3id.tegenwicht.query.Wording;

/**
 * Makes the fields of a JSON object from a row. {@code iri} brings {@code id} and {@code type} along, {@code labelNl} and {@code labelEn}
 * become one {@code label}, and an IRI of ours becomes a reference with its label. What is not known is left out.
 */
@Component
class Fields {

    private static final String DUTCH = "Nl";
    private static final String ENGLISH = "En";

    private final Things things;

    Fields(Things things) {
        this.things = things;
    }

    /** The fields of one row, in the order of its columns. */
    Map<String, Object> of(Row row) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (String column : row.columns()) {
            if (column.equals("iri")) {
                things.reference(row.text(column)).ifPresent(thing -> fields.putAll(identity(thing)));
            } else if (row.columns().contains(stem(column) + DUTCH) && row.columns().contains(stem(column) + ENGLISH)) {
                putUnlessEmpty(fields, stem(column), both(row, stem(column)));
            } else if (row.cell(column).kind() != Cell.Kind.NOTHING) {
                fields.put(column, value(row.cell(column)));
            }
        }
        return fields;
    }

    /** A thing of ours as {@code iri}, {@code id}, {@code type} and {@code label}; anything else as its IRI. */
    Object reference(String iri) {
        return things.reference(iri).<Object>map(thing -> named(thing.iri(), thing.type(), thing.slug(), thing.label())).orElse(iri);
    }

    /** A thing whose name is known already, as {@code iri}, {@code id}, {@code type} and {@code label}. */
    Map<String, Object> named(String iri, String type, String slug, Wording label) {
        Map<String, Object> fields = identity(new Thing(iri, type, slug, label));
        putUnlessEmpty(fields, "label", wording(label));
        return fields;
    }

    /** A thing of ours with a name from elsewhere, for things of which no names are kept. */
    Map<String, Object> named(String iri, Wording label) {
        Thing thing = things.reference(iri).orElseThrow(() -> new IllegalArgumentException("Not one of our things: " + iri));
        return named(iri, thing.type(), thing.slug(), label);
    }

    private Object value(Cell cell) {
        return switch (cell.kind()) {
            case IRI -> reference(cell.value());
            case LIST -> cell.items().stream().map(item -> item.startsWith("http") ? reference(item) : item).toList();
            default -> cell.plain();
        };
    }

    private static Map<String, Object> identity(Thing thing) {
        Map<String, Object> identity = new LinkedHashMap<>();
        identity.put("iri", thing.iri());
        identity.put("id", thing.slug());
        identity.put("type", thing.type());
        return identity;
    }

    private static Map<String, Object> both(Row row, String stem) {
        Map<String, Object> both = new LinkedHashMap<>();
        putUnlessEmpty(both, "nl", row.cell(stem + DUTCH).plain());
        putUnlessEmpty(both, "en", row.cell(stem + ENGLISH).plain());
        return both;
    }

    private static Map<String, Object> wording(Wording wording) {
        Map<String, Object> both = new LinkedHashMap<>();
        putUnlessEmpty(both, "nl", wording.nl());
        putUnlessEmpty(both, "en", wording.en());
        return both;
    }

    private static void putUnlessEmpty(Map<String, Object> fields, String name, Object value) {
        boolean empty = value == null || value instanceof Map<?, ?> map && map.isEmpty() || value instanceof List<?> list && list.isEmpty();
        if (!empty) {
            fields.put(name, value);
        }
    }

    private static String stem(String column) {
        return column.endsWith(DUTCH) || column.endsWith(ENGLISH) ? column.substring(0, column.length() - 2) : column;
    }
}
