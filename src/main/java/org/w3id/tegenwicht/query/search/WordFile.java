package org.w3id.tegenwicht.query.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the files of words that come with the program: one entry a line, {@code #} starts a remark. */
final class WordFile {

    private WordFile() { }

    /** The lines of {@code search/<kind>-<language>.txt}. */
    static List<String> lines(String kind, Language language) {
        String name = "/search/" + kind + "-" + language.tag() + ".txt";
        try (InputStream file = WordFile.class.getResourceAsStream(name);
                BufferedReader reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return reader.lines().map(line -> line.replaceFirst("#.*", "").strip()).filter(line -> !line.isEmpty()).toList();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
