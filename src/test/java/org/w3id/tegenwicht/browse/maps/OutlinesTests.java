package org.w3id.tegenwicht.browse.maps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.coverage.CoverageValidator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.io.WKTReader;

class OutlinesTests {

    private static final Pattern WKT = Pattern.compile("<([^>]+)-geometry> a geo:Geometry ;[^\"]*\"(MULTIPOLYGON[^\"]+)\"");

    @Test
    void eastWestIsShrunkByTheCosineOfTheLatitude() {
        Projection projection = Projection.fitting(new Envelope(4.8, 5.0, 52.3, 52.44), 216, 1000, 8);
        Geometry corner = projection.apply(new GeometryFactory().createPoint(new Coordinate(5.0, 52.3)));
        assertThat(corner.getCoordinate().x).isCloseTo(208, within(1e-9));
        assertThat(corner.getCoordinate().y - 8).isCloseTo(200 * 0.14 / (0.2 * Math.cos(Math.toRadians(52.37))), within(1e-9));
    }

    @Test
    void northIsUp() {
        Map<String, Outlines.Outline> all = Outlines.of(Map.of("north", "POINT (4.9 52.5)", "south", "POINT (4.9 52.3)")).all();
        assertThat(all.get("north").y()).isLessThan(all.get("south").y());
    }

    @Test
    void neighboursKeepTheBorderTheyShare() throws Exception {
        Map<String, Geometry> drawn = new LinkedHashMap<>();
        for (Map.Entry<String, String> block : Areas.blocks(4).entrySet()) {
            drawn.put(block.getKey(), Projection.fitting(new Envelope(4.8, 4.86, 52.36, 52.38), Outlines.WIDTH, 420, 8).apply(new WKTReader().read(block.getValue())));
        }
        Map<String, Geometry> simple = Outlines.simplified(drawn);
        assertThat(CoverageValidator.isValid(simple.values().toArray(Geometry[]::new))).isTrue();
        assertThat(simple.get("a1").getNumPoints()).isLessThan(drawn.get("a1").getNumPoints() / 2);
        assertThat(simple.get("a1").intersection(simple.get("a2")).getLength()).isGreaterThan(100);
    }

    @Test
    void theDistrictsOfAmsterdamFitSideBySideAndStaySmall() throws Exception {
        Map<String, String> districts = districts();
        Outlines outlines = Outlines.of(districts);
        assertThat(districts).hasSize(99);
        assertThat(outlines.all()).hasSize(99);
        assertThat(outlines.dotted()).isFalse();
        assertThat(outlines.all().values().stream().mapToInt(outline -> outline.path().length()).sum()).isBetween(8_000, 25_000);
        assertThat(CoverageValidator.isValid(Outlines.simplified(drawn(districts)).values().toArray(Geometry[]::new))).isTrue();
    }

    @Test
    void anAreaWithAPointIsADotOnTopOfTheOthers() {
        Map<String, String> mixed = new LinkedHashMap<>(Map.of("dot", "<http://www.opengis.net/def/crs/OGC/1.3/CRS84> POINT (4.81 52.365)"));
        mixed.putAll(Areas.blocks(2));
        Outlines outlines = Outlines.of(mixed);
        assertThat(outlines.order()).last().isEqualTo("dot");
        assertThat(outlines.all().get("dot").dot()).isTrue();
        assertThat(outlines.all().get("dot").path()).contains("a5,5 0 1 0 10,0");
    }

    @Test
    void whatCannotBeReadIsLeftOff() {
        Map<String, String> bad = new LinkedHashMap<>(Map.of("bad", "MULTIPOLYGON (((4.8", "line", "LINESTRING (4 52, 5 52)", "empty", "POINT EMPTY"));
        assertThat(Outlines.of(bad).all()).isEmpty();
        bad.putAll(Areas.blocks(2));
        assertThat(Outlines.of(bad).order()).containsExactly("a0", "a1");
    }

    private static Map<String, Geometry> drawn(Map<String, String> wkt) throws Exception {
        Map<String, Geometry> drawn = new LinkedHashMap<>();
        for (Map.Entry<String, String> one : wkt.entrySet()) {
            drawn.put(one.getKey(), Projection.fitting(new Envelope(4.73, 5.07, 52.28, 52.43), Outlines.WIDTH, 420, 8).apply(new WKTReader().read(one.getValue())));
        }
        return drawn;
    }

    private static Map<String, String> districts() throws Exception {
        Map<String, String> districts = new LinkedHashMap<>();
        Matcher found = WKT.matcher(Files.readString(Path.of("data/describe/places-cbs-2022.ttl")));
        while (found.find()) {
            districts.put(found.group(1), found.group(2));
        }
        return districts;
    }
}
