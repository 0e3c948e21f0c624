package org.w3id.tegenwicht.query;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds the names that somebody who wrote another name may have meant. */
final class Likeness {

    private static final int MOST = 3;

    private Likeness() { }

    /** At most three names that share a word with the one given or are few letters away from it, the nearest first. */
    static List<String> nearest(String given, Collection<String> names) {
        String asked = given.toLowerCase(Locale.ROOT);
        record Near(String name, int distance) { }
        return names.stream()
                .map(name -> new Near(name, distance(asked, name.toLowerCase(Locale.ROOT))))
                .filter(near -> near.distance() <= Math.max(2, asked.length() / 2))
                .sorted(Comparator.comparingInt(Near::distance).thenComparing(Near::name))
                .limit(MOST)
                .map(Near::name)
                .toList();
    }

    private static int distance(String asked, String name) {
        if (asked.length() >= 4 && (name.startsWith(asked) || name.contains("-" + asked) || name.endsWith(asked))) {
            return 1;
        }
        return edits(asked, name);
    }

    /** How many letters have to be added, left out or changed to make one text of the other (Levenshtein). */
    private static int edits(String one, String other) {
        if (Math.abs(one.length() - other.length()) > one.length() || one.length() > 200) {
            return Integer.MAX_VALUE;
        }
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }
}
