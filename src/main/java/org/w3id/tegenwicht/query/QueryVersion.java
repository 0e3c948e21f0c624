package org.w3id.tegenwicht.query;

import java.time.Instant;

/**
 * A text that a stored query has, or once had.
 *
 * @param version its name, see {@link StoredQuery#version()}
 * @param since when a server with this home first had it; null when nothing is kept
 */
public record QueryVersion(String version, Instant since) { }
