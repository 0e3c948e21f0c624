package org.w3id.tegenwicht.sparql;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks at the text of a query before any parser does: how deep its brackets go and how long its lists are. One pass, no recursion,
 * so that nobody can exhaust it. Brackets inside strings, IRIs and comments do not count.
 */
final class TextLimits {

    private static final Pattern IRI = Pattern.compile("<[^<>\"{}|^`\\\\\\x00-\\x20]*+>");

    private final int maxNesting;
    private final int maxValues;

    TextLimits(int maxNesting, int maxValues) {
        this.maxNesting = maxNesting;
        this.maxValues = maxValues;
    }

    /** Refuses a text that goes beyond a limit. */
    void check(String text) {
        char[] opened = new char[maxNesting + 1];
        int[] commas = new int[maxNesting + 1];
        int depth = 0;
        Matcher iri = IRI.matcher(text);
        for (int at = 0; at < text.length(); at++) {
            switch (text.charAt(at)) {
                case '{', '(', '[' -> {
                    if (++depth > maxNesting) {
                        throw tooDeep();
                    }
                    opened[depth] = text.charAt(at);
                    commas[depth] = 0;
                }
                case '}', ')', ']' -> depth = Math.max(0, depth - 1);
                case ',' -> {
                    if (opened[depth] == '(' && ++commas[depth] >= maxValues) {
                        throw tooMany(maxValues);
                    }
                }
                case '"', '\'' -> at = endOfString(text, at);
                case '#' -> at = endOfLine(text, at);
                case '\\' -> at++;
                case '<' -> at = iri.region(at, text.length()).lookingAt() ? iri.end() - 1 : at;
                default -> { }
            }
        }
    }

    static Failure tooMany(int limit) {
        return Failure.badRequest(FailureKind.TOO_MANY_VALUES,
                "A list in this query has more than %,d values. Ask for them in parts.".formatted(limit)).with("limit", limit);
    }

    private Failure tooDeep() {
        return Failure.badRequest(FailureKind.TOO_DEEP, "The brackets in this query go more than %d deep. Write it flatter."
                .formatted(maxNesting)).with("limit", maxNesting);
    }

    private static int endOfString(String text, int start) {
        String quote = text.substring(start, start + 1);
        String end = text.startsWith(quote.repeat(3), start) ? quote.repeat(3) : quote;
        for (int at = start + end.length(); at < text.length(); at++) {
            if (text.charAt(at) == '\\') {
                at++;
            } else if (text.startsWith(end, at)) {
                return at + end.length() - 1;
            }
        }
        return text.length();
    }

    private static int endOfLine(String text, int start) {
        int at = start;
        while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
        return at;
    }
}
