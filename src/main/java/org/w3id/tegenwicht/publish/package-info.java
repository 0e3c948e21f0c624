/**
 * Our IRIs, content negotiation, VoID, DCAT, dumps and the change feed. Private rule: every IRI we ever gave out
 * is answered, if only to say that it was withdrawn and why.
 */
package org.w3id.tegenwicht.publish;
