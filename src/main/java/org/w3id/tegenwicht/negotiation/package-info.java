/**
 * What a caller wants of the forms in which an answer can be had. Private rule: it knows no form of ours.
 */
package org.w3id.tegenwicht.negotiation;
