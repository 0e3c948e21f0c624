/**
 * Our IRIs and the documents about them, in every form by content negotiation. Private rule: every IRI we ever gave out
 * is answered.
 */
package org.w3id.tegenwicht.publish;
