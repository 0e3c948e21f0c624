package org.w3id.tegenwicht.browse.pages;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.w3id.tegenwicht.browse.Numbers;
import org.w3id.tegenwicht.query.Row;
import org.w3id.tegenwicht.query.Thing;

/** Makes the cards of lists from their rows. */
@Component
class Cards {

    private static final int LONG = 220;

    private final Links links;

    Cards(Links links) {
        this.links = links;
    }

    Card of(Row row, String language) {
        Thing thing = links.named(row.text("iri"), row.wording("label")); // findings have their name in the row only
        return new Card(links.to(thing, language), text(row, language), notes(row, language));
    }

    List<Card> of(List<Row> rows, String language) {
        return rows.stream().map(row -> of(row, language)).toList();
    }

    private static String text(Row row, String language) {
        for (String stem : List.of("definition", "description")) {
            if (row.columns().contains(stem + "Nl")) {
                return shortened(row.wording(stem).in(language));
            }
        }
        return row.columns().contains("title") ? shortened(row.text("title")) : null;
    }

    private static String shortened(String text) {
        if (text == null || text.length() <= LONG) {
            return text;
        }
        int space = text.lastIndexOf(' ', LONG);
        return text.substring(0, space < 0 ? LONG : space) + " …";
    }

    private static List<String> notes(Row row, String language) {
        List<String> notes = new ArrayList<>();
        for (String column : List.of("codeYear", "identifier", "notation")) {
            if (row.columns().contains(column) && row.cell(column).present()) {
                notes.add(row.text(column));
            }
        }
        if (row.columns().contains("estimate") && row.cell("estimate").number() != null) {
            notes.add(estimate(row, language));
        }
        return notes;
    }

    /** The number with its interval, such as {@code 0.31 [0.12; 0.50]}. */
    static String estimate(Row row, String language) {
        String estimate = Numbers.shown(row.cell("estimate").number(), language);
        BigDecimal low = row.number("ciLow");
        BigDecimal high = row.number("ciHigh");
        return low == null || high == null ? estimate
                : "%s [%s; %s]".formatted(estimate, Numbers.shown(low, language), Numbers.shown(high, language));
    }
}
