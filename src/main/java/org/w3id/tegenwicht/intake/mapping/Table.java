package org.w3id.tegenwicht.intake.mapping;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTWriter;
import org.locationtech.jts.io.geojson.GeoJsonReader;

/**
 * A table of texts read from CSV (RFC 4180, first line the names, UTF-8) or from GeoJSON (properties, and {@code geometry} as WKT).
 *
 * @param columns names with every character that SPARQL does not allow in a variable replaced by an underscore
 * @param rows cells by column; empty cells and the cell {@code NA} are absent
 */
record Table(Set<String> columns, List<Map<String, String>> rows) {

    private static final Set<String> ABSENT = Set.of("", "NA");

    static Table read(Path file) throws IOException {
        String text = Files.readString(file);
        String content = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return file.toString().endsWith(".geojson") ? geoJson(content) : csv(content);
    }

    private static Table csv(String text) throws IOException {
        CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
        try (CSVParser parser = format.parse(new StringReader(text))) {
            List<String> names = parser.getHeaderNames().stream().map(Table::variable).toList();
            List<Map<String, String>> rows = new ArrayList<>();
            for (CSVRecord record : parser) {
                Map<String, String> row = new LinkedHashMap<>();
                for (int i = 0; i < names.size(); i++) {
                    put(row, names.get(i), record.get(i));
                }
                rows.add(row);
            }
            return new Table(new LinkedHashSet<>(names), rows);
        }
    }

    private static Table geoJson(String text) throws IOException {
        Set<String> columns = new LinkedHashSet<>();
        List<Map<String, String>> rows = new ArrayList<>();
        for (JsonValue feature : JSON.parse(text).get("features").getAsArray()) {
            JsonObject object = feature.getAsObject();
            Map<String, String> row = new LinkedHashMap<>();
            object.get("properties").getAsObject().forEach((name, value) -> put(row, variable(name), text(value)));
            put(row, "geometry", wkt(object.get("geometry").toString()));
            columns.addAll(row.keySet());
            rows.add(row);
        }
        return new Table(columns, rows);
    }

    private static String text(JsonValue value) {
        return value.isNull() ? "" : value.isString() ? value.getAsString().value() : value.toString();
    }

    private static String wkt(String geometry) throws IOException {
        try {
            return new WKTWriter().write(new GeoJsonReader().read(geometry));
        } catch (ParseException e) {
            throw new IOException("a geometry is not GeoJSON: " + e.getMessage(), e);
        }
    }

    private static void put(Map<String, String> row, String column, String cell) {
        String value = cell.strip();
        if (!ABSENT.contains(value)) {
            row.put(column, value);
        }
    }

    private static String variable(String name) {
        return name.strip().replaceAll("[^A-Za-z0-9_]", "_");
    }
}
