package org.w3id.tegenwicht.negotiation;

import org.springframework.http.MediaType;

/**
 * A form that a caller wants, and the one of its media types that the caller knows it by.
 *
 * @param form the form
 * @param type what the answer should say it is
 */
public record Choice<T>(T form, MediaType type) {
}
