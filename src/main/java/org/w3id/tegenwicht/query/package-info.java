/**
 * The stored queries: header, catalogue, runner. Private rule: what leaves this package are plain records, never
 * a type of Jena.
 */
package org.w3id.tegenwicht.query;
