package org.w3id.tegenwicht.browse.maps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3id.tegenwicht.browse.maps.Spread.Comparison;
import org.w3id.tegenwicht.browse.maps.Spread.Dot;
import org.w3id.tegenwicht.browse.maps.Spread.Point;

class SpreadTests {

    /** 10, 20 ... 100: the lowest fifth is 10 and 20, the highest 90 and 100. */
    private static final Double[] TENS = IntStream.rangeClosed(1, 10).mapToObj(ten -> ten * 10.0).toArray(Double[]::new);

    @Test
    void quartilesAreThoseOfR() {
        Spread spread = Spread.of(Areas.of(TENS), null, Areas.SHARE).orElseThrow();
        assertThat(spread.middle()).extracting(Point::value).containsExactly("10.0%", "32.5%", "55.0%", "77.5%", "100.0%");
        assertThat(spread.middle().get(2).x()).isCloseTo(180, within(0.01));
    }

    @Test
    void theHighestFifthIsHeldAgainstTheLowest() {
        assertThat(Spread.of(Areas.of(TENS), null, Areas.SHARE).orElseThrow().fifths()).isEqualTo(new Comparison(2, "95.0%", "15.0%", "80.0", "6.3"));
    }

    @ParameterizedTest
    @CsvSource({"SHARE,true", "AMOUNT,true", "SCORE,false"})
    void timesAsHighIsOnlySaidWhereZeroIsNothing(Kind kind, boolean ratio) {
        Comparison fifths = Spread.of(Areas.of(TENS), null, new Measure(kind, null, 0, "nl")).orElseThrow().fifths();
        assertThat(fifths.ratio() != null).isEqualTo(ratio);
    }

    @Test
    void numbersOfPeopleAreNotComparedNorHeldAgainstTheWhole() {
        Spread spread = Spread.of(Areas.of(TENS), 550.0, new Measure(Kind.COUNT, "persons", 0, "en")).orElseThrow();
        assertThat(spread.fifths()).isNull();
        assertThat(spread.whole()).isNull();
        assertThat(spread.axis().range().high()).isEqualTo(100);
    }

    @Test
    void aSmallLowestFigureMakesNoRatio() {
        Double[] values = TENS.clone();
        values[0] = 0.1;
        values[1] = 0.2;
        Comparison fifths = Spread.of(Areas.of(values), null, Areas.SHARE).orElseThrow().fifths();
        assertThat(fifths.ratio()).isNull();
        assertThat(fifths.difference()).isEqualTo("94.9");
    }

    @Test
    void fewAreasHaveNoFifths() {
        assertThat(Spread.of(Areas.of(1.0, 2.0, 3.0), null, Areas.SHARE).orElseThrow().fifths()).isNull();
    }

    @Test
    void nothingLiesApartWhenAllAreEqual() {
        assertThat(Spread.of(Areas.of(4.0, 4.0, null), 5.0, Areas.SHARE)).isEmpty();
        assertThat(Spread.of(Areas.of(4.0), null, Areas.SHARE)).isEmpty();
    }

    @Test
    void equalFiguresStandAboveEachOtherAndTheWholeIsInSight() {
        Spread spread = Spread.of(Areas.of(10.0, 10.0, 20.0), 30.0, Areas.SHARE).orElseThrow();
        assertThat(spread.dots()).extracting(Dot::x).containsExactly(16.0, 16.0, 180.0);
        assertThat(spread.dots().get(0).y() - spread.dots().get(1).y()).isEqualTo(2 * Spread.RADIUS);
        assertThat(spread.whole()).isEqualTo(new Point(344, "30.0%"));
    }

    @Test
    void areasWhereFewLiveAreMarkedAndCounted() {
        Spread spread = Spread.of(List.of(Areas.area(0, 1.0, 999), Areas.area(1, 2.0, 1000), Areas.area(2, 3.0, 1001)), null, Areas.SHARE).orElseThrow();
        assertThat(spread.dots()).extracting(Dot::small).containsExactly(true, false, false);
        assertThat(spread.passedOver()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"percent,SHARE", "thousand-euro,AMOUNT", "per-thousand-inhabitants,AMOUNT", "score-1-10,SCORE", "index,SCORE", "persons,COUNT", "square-kilometre,COUNT"})
    void theUnitTellsWhatFiguresAre(String unit, Kind kind) {
        assertThat(Kind.of(unit)).isEqualTo(kind);
    }
}
