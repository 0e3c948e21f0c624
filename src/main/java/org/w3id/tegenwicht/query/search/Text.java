package org.w3id.tegenwicht.query.search;

/** A text about a thing; without a language it holds in both. */
record Text(TextKind kind, Language language, String value) {

    boolean in(Language wanted) {
        return language == null || language == wanted;
    }
}
