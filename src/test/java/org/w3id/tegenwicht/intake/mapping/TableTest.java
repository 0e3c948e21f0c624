package org.w3id.tegenwicht.intake.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableTest {

    @TempDir
    private Path folder;

    @Test
    void everyColumnIsAVariable() throws IOException {
        Table table = csv("ci.lo,sample size,Label_1\n1,2,3\n");
        assertThat(table.columns()).containsExactly("ci_lo", "sample_size", "Label_1");
        assertThat(table.rows()).containsExactly(Map.of("ci_lo", "1", "sample_size", "2", "Label_1", "3"));
    }

    @Test
    void emptyCellsAndNaAreAbsentButZeroIsNot() throws IOException {
        assertThat(csv("a,b,c,d,e\n,NA,  ,0,NAP\n").rows()).containsExactly(Map.of("d", "0", "e", "NAP"));
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstName() throws IOException {
        assertThat(csv("\uFEFFTHEMA,b\nWonen,2\n").rows().getFirst()).containsEntry("THEMA", "Wonen");
    }

    @Test
    void aQuotedCellMayHoldLinesCommasAndQuotes() throws IOException {
        Table table = csv("a,b\r\n\"first line\nsecond, \"\"quoted\"\" line\",2\r\n3,4\r\n");
        assertThat(table.rows()).hasSize(2);
        assertThat(table.rows().getFirst()).containsEntry("a", "first line\nsecond, \"quoted\" line").containsEntry("b", "2");
    }

    @Test
    void geoJsonGivesPropertiesAndTheGeometryAsWkt() throws IOException {
        Table table = geoJson("""
                {"type": "FeatureCollection", "features": [
                  {"type": "Feature", "properties": {"code": "WK036300", "area": 0.4, "dwelling value": null},
                   "geometry": {"type": "Polygon", "coordinates": [[[4.9, 52.3], [4.91, 52.3], [4.91, 52.31], [4.9, 52.3]]]}}]}""");
        assertThat(table.rows()).hasSize(1);
        assertThat(table.rows().getFirst()).containsEntry("code", "WK036300").containsEntry("area", "0.4")
                .containsEntry("geometry", "POLYGON ((4.9 52.3, 4.91 52.3, 4.91 52.31, 4.9 52.3))")
                .doesNotContainKey("dwelling_value");
    }

    @Test
    void aGeometryThatIsNoneIsAnError() {
        assertThatThrownBy(() -> geoJson("{\"features\": [{\"properties\": {}, \"geometry\": {\"type\": \"Blob\"}}]}"))
                .isInstanceOf(IOException.class).hasMessageContaining("geometry");
    }

    private Table csv(String text) throws IOException {
        return Table.read(Files.writeString(folder.resolve("table.csv"), text));
    }

    private Table geoJson(String text) throws IOException {
        return Table.read(Files.writeString(folder.resolve("table.geojson"), text));
    }
}
