/**
 * The JSON API for programs under {@code /v1}: collections, things, errors, and their description in OpenAPI. Private rule: which
 * collections, filters and fields there are follows from the stored queries, and is written down nowhere else.
 */
package org.w3id.tegenwicht.browse.json;
