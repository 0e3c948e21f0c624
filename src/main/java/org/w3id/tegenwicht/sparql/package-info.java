/**
 * The SPARQL endpoint on the handlers of Fuseki, its limits and our aggregates. Private rule: an answer is
 * complete or an error, and no request makes the server fetch what its caller chose.
 */
package org.w3id.tegenwicht.sparql;
