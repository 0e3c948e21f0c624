package org.w3id.tegenwicht.query.synthesis;

import org.w3id.tegenwicht.query.Wording;

/**
 * What a reader has to know before a pooled effect is used.
 *
 * @param code the name that programs meet
 * @param text the same in words
 */
public record Caution(String code, Wording text) { }
