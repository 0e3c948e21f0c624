package org.w3id.tegenwicht.query.search;

/**
 * Why a thing was found, in one line.
 *
 * @param text the name of it, or the sentence about it, that is most like the question
 * @param language of the text, or null when it holds in all
 * @param kind what the text is to the thing
 */
public record Match(String text, Language language, TextKind kind) { }
