package org.w3id.tegenwicht.browse.maps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.w3id.tegenwicht.browse.maps.AreaMap.Shape;
import org.w3id.tegenwicht.browse.maps.AreaMap.Step;

class AreaMapTests {

    private static final Outlines OUTLINES = Outlines.of(Areas.blocks(6));

    @Test
    void eachAreaHasItsClassItsNameItsFigureAndItsPage() {
        AreaMap map = AreaMap.of("m", Areas.of(10.0, 50.0, 20.0, null, 30.0, 40.5), OUTLINES, Areas.SHARE);
        assertThat(map.shapes()).extracting(Shape::step).containsExactly(0, 4, 1, AreaMap.MISSING, 2, 3);
        assertThat(map.shapes().get(5)).extracting(Shape::name, Shape::href, Shape::value).containsExactly("Area 5", "/doc/place/a5", "40.5%");
        assertThat(map.shapes().get(3).value()).isNull();
    }

    @Test
    void theLegendHasRangesAndCounts() {
        AreaMap map = AreaMap.of("m", Areas.of(10.0, 50.0, 20.0, null, 30.0, 40.5), OUTLINES, Areas.SHARE);
        assertThat(map.legend()).startsWith(new Step(0, "10.0", "10.0", 1)).hasSize(5);
        assertThat(map.known()).isEqualTo(5);
        assertThat(map.missing()).isEqualTo(1);
    }

    @Test
    void wordsTellWhereItIsHighestAndLowest() {
        AreaMap map = AreaMap.of("m", Areas.of(10.0, 50.0, 20.0), OUTLINES, Areas.SHARE);
        assertThat(map.highest()).extracting(AreaMap.Extreme::name, AreaMap.Extreme::value).containsExactly("Area 1", "50.0%");
        assertThat(map.lowest()).extracting(AreaMap.Extreme::name, AreaMap.Extreme::value).containsExactly("Area 0", "10.0%");
    }

    @Test
    void anAreaWhereFewLiveIsNotNamedAsTheHighestOfAShare() {
        List<Area> areas = List.of(Areas.area(0, 99.0, 300), Areas.area(1, 40.0, 9000), Areas.area(2, 30.0, 9000));
        assertThat(AreaMap.of("m", areas, OUTLINES, Areas.SHARE).highest().name()).isEqualTo("Area 1");
        assertThat(AreaMap.of("m", areas, OUTLINES, new Measure(Kind.COUNT, null, 0, "en")).highest().name()).isEqualTo("Area 0");
    }

    @Test
    void anAreaWithoutOutlineIsNamedAsOffTheMap() {
        AreaMap map = AreaMap.of("m", List.of(Areas.area(0, 1.0, 5000), new Area("x", "Nowhere", "/x", 9.0, null)), OUTLINES, Areas.SHARE);
        assertThat(map.offMap()).containsExactly("Nowhere");
        assertThat(map.highest().label()).isNull();
        assertThat(map.shapes()).hasSize(1);
    }

    @Test
    void figuresAreWrittenForTheReader() {
        assertThat(Measure.of(Kind.SHARE, "procent", List.of(1.25, 3.0), "nl").text(45.5)).isEqualTo("45,50%");
        assertThat(Measure.of(Kind.AMOUNT, "Thousand euro", List.of(310.0), "en").text(1156)).isEqualTo("1156\u00a0thousand euro");
        assertThat(Measure.of(Kind.COUNT, null, List.of(), "nl").text(12345)).isEqualTo("12.345");
    }

    @Test
    void whatCannotBeDrawnIsRefused() {
        assertThatThrownBy(() -> AreaMap.of("no id", List.of(), OUTLINES, Areas.SHARE)).hasMessageContaining("no id");
        assertThatThrownBy(() -> Areas.area(0, Double.NaN, 1)).hasMessageContaining("Area 0");
    }

    /** Relative luminance as in WCAG 2.2: each colour is clearly darker than the one before, so the order stays in grey. */
    @Test
    void coloursKeepTheirOrderAndContrastInGrey() throws Exception {
        String css = Files.readString(Path.of("src/main/frontend/src/maps.css"));
        List<Double> light = IntStream.range(0, Classes.MOST).mapToObj(step -> luminance(colour(css, step))).toList();
        for (int step = 1; step < light.size(); step++) {
            assertThat((light.get(step - 1) + 0.05) / (light.get(step) + 0.05)).as("from %d to %d", step - 1, step).isBetween(1.6, 2.1);
        }
    }

    private static String colour(String css, int step) {
        Matcher found = Pattern.compile("\\.tw-area--" + step + " \\{\\s+fill: #([0-9a-f]{6})").matcher(css);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static double luminance(String hex) {
        List<Double> parts = Stream.of(0, 2, 4).map(at -> Integer.parseInt(hex.substring(at, at + 2), 16) / 255.0)
                .map(part -> part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4)).toList();
        return 0.2126 * parts.get(0) + 0.7152 * parts.get(1) + 0.0722 * parts.get(2);
    }
}
