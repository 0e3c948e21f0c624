package org.w3id.tegenwicht.query.synthesis;

import java.util.Arrays;
import java.util.List;
import org.w3id.tegenwicht.query.Row;
import org.w3id.tegenwicht.query.Wording;
import org.w3id.tegenwicht.query.WrongParameterException;

/** What findings can be split by. */
public enum Facet {
    OUTCOME("outcome"), GROUND("ground"), COUNTRY("country"), GROUP("group"), DESIGN("design"), INTERVENTION("intervention"),
    MECHANISM("exposure"), DATASET("dataset"), TIME_POINT("timePoint");

    private final String column;

    Facet(String column) {
        this.column = column;
    }

    /** The name that callers use. */
    public String word() {
        return this == MECHANISM ? "mechanism" : column;
    }

    /** The names of all. */
    public static List<String> words() {
        return Arrays.stream(values()).map(Facet::word).toList();
    }

    /**
     * The facet of this name.
     *
     * @throws WrongParameterException when there is none
     */
    public static Facet of(String parameter, String word) {
        String names = String.join(", ", words());
        return Arrays.stream(values()).filter(facet -> facet.word().equals(word)).findFirst()
                .orElseThrow(() -> WrongParameterException.value(parameter, word, new Wording("een van: " + names, "one of: " + names)));
    }

    /** The facet that splits findings of this kind: what an intervention is to some effects, a mechanism is to those of an exposure. */
    public Facet on(Pool.Kind kind) {
        return this == INTERVENTION && kind.exposure() ? MECHANISM : this;
    }

    /** The IRIs that a finding has for it. */
    public List<String> values(Row row) {
        return row.cell(column).present() ? row.cell(column).items().isEmpty() ? List.of(row.text(column)) : row.list(column) : List.of();
    }
}
