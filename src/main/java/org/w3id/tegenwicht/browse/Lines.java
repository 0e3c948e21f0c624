package org.w3id.tegenwicht.browse;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines for a picture, where nobody can measure letters. */
public final class Lines {

    private Lines() { }

    /** Between words, when a line would get longer than so many letters; a longer word has a line to itself. Nothing is cut. */
    public static List<String> broken(String text, int letters) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > letters) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return List.copyOf(lines);
    }
}
