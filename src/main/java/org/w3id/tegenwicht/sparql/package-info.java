/**
 * The SPARQL endpoint on the handlers of Fuseki, and its limits. Private rule: an answer is
 * complete or an error, and no request makes the server fetch what its caller chose.
 */
package org.w3id.tegenwicht.sparql;
