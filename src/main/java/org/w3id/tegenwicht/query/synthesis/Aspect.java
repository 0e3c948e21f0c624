package org.w3id.tegenwicht.query.synthesis;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.w3id.tegenwicht.query.Row;

/** What may make the people and places of a finding resemble those somebody has in mind. */
public enum Aspect {
    /** A characteristic of the people, such as a low income. */
    CHARACTERISTIC("characteristic", "characteristic"),
    /** Their stage of life. */
    STAGE("stage", "lifeStage"),
    /** The country. */
    COUNTRY("country", "country");

    private final String word;
    private final String column;

    Aspect(String word, String column) {
        this.word = word;
        this.column = column;
    }

    /** The name that callers use. */
    public String word() {
        return word;
    }

    /** The type in the IRIs of its values. */
    public String type() {
        return this == COUNTRY ? "place" : word;
    }

    /** The aspect of this name. */
    public static Optional<Aspect> of(String word) {
        return Arrays.stream(values()).filter(aspect -> aspect.word.equals(word)).findFirst();
    }

    /** The IRIs that a finding has for it; empty when its source does not tell. */
    List<String> values(Row row) {
        return row.list(column);
    }
}
