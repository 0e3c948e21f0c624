package org.w3id.tegenwicht.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.w3id.tegenwicht.graph.Stamp;

class AnswerTagTest {

    private static final Instant TIME = Instant.parse("2026-01-31T12:00:00.123Z");

    @Test
    void isAnotherForEachStateAndStoreAndBeginsWithTheGeneration() {
        assertThat(tag(new Stamp(10, TIME))).isEqualTo(tag(new Stamp(10, TIME))).startsWith("W/\"10-20260131T120000123Z-");
        assertThat(tag(new Stamp(10, TIME.plusMillis(1)))).as("another store, or one that was restored").isNotEqualTo(tag(new Stamp(10, TIME)));
        assertThat(tag(new Stamp(11, TIME))).isNotEqualTo(tag(new Stamp(10, TIME)));
    }

    private static String tag(Stamp stamp) {
        return AnswerTag.of(stamp, new ReadQuery(null, true), "ASK {}", AskedGraphs.NONE, AnswerFormat.TRIPLES.getFirst()).value();
    }
}
