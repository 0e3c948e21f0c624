package org.w3id.tegenwicht.query.items;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3id.tegenwicht.evidence.Interval;

class DirectionTest {

    private static final String SCHEME = "https://w3id.org/tegenwicht/id/direction/";

    @ParameterizedTest
    @CsvSource({"0.1,0.5,higher-is-better,FAVOURABLE", "0.1,0.5,lower-is-better,UNFAVOURABLE", "-0.5,-0.1,higher-is-better,UNFAVOURABLE",
        "-0.5,-0.1,lower-is-better,FAVOURABLE", "-0.1,0.5,higher-is-better,UNCLEAR", "0,0.5,higher-is-better,UNCLEAR", "-0.5,0,lower-is-better,UNCLEAR"})
    void isClearWhenTheIntervalExcludesNoEffect(double low, double high, String good, Direction direction) {
        assertThat(Direction.of(new Interval(low, high, 0.95), SCHEME + good)).isEqualTo(direction);
    }

    @Test
    void isUnclearWithoutIntervalOrGoodSide() {
        assertThat(Direction.of(null, SCHEME + "higher-is-better")).isEqualTo(Direction.UNCLEAR);
        assertThat(Direction.of(new Interval(1, 2, 0.95), null)).isEqualTo(Direction.UNCLEAR);
    }

    @Test
    void readsThatOfALine() {
        assertThat(Direction.of(SCHEME + "disputing")).isEqualTo(Direction.DISPUTING);
    }
}
