/**
 * The triple store: embedded TDB2 or a remote one, its generations and its named graphs. Private rule: nobody
 * else opens a transaction; a write transaction starts only for data already parsed and accepted.
 */
package org.w3id.tegenwicht.graph;
