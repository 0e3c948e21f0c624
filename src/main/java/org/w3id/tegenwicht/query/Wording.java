package org.w3id.tegenwicht.query;

/** The same text in Dutch and in English; either may be missing. */
public record Wording(String nl, String en) {

    /** The text in the language asked for ({@code nl}, {@code en}), else in the other one, else null. */
    public String in(String language) {
        String wanted = "nl".equals(language) ? nl : en;
        String other = "nl".equals(language) ? en : nl;
        return wanted != null ? wanted : other;
    }

    /** Whether both languages are there. */
    public boolean complete() {
        return nl != null && !nl.isBlank() && en != null && !en.isBlank();
    }
}
