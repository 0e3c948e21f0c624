package org.w3id.tegenwicht.clients;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The code that a page of documentation shows. */
final class Snippets {

    private static final Pattern BLOCK = Pattern.compile("```(\\w+)\n(.*?)\n```", Pattern.DOTALL);
    private static final String PRINTED = "text";

    private Snippets() { }

    /**
     * One piece of code.
     *
     * @param language as the page marks it: {@code sh}, {@code python}
     * @param code as it stands there
     * @param prints what the page says that it prints; nothing when the page does not say
     */
    record Snippet(String language, String code, String prints) {

        @Override
        public String toString() {
            return language + ": " + code.lines().findFirst().orElse("");
        }
    }

    /** All code of a page, in order. What it prints stands in the next block. */
    static List<Snippet> in(Path page) throws IOException {
        List<Snippet> snippets = new ArrayList<>();
        Matcher blocks = BLOCK.matcher(Files.readString(page));
        while (blocks.find()) {
            if (!blocks.group(1).equals(PRINTED)) {
                snippets.add(new Snippet(blocks.group(1), blocks.group(2), ""));
            } else {
                Snippet last = snippets.removeLast();
                snippets.add(new Snippet(last.language(), last.code(), blocks.group(2)));
            }
        }
        return snippets;
    }
}
