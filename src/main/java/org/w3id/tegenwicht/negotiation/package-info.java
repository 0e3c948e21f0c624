/**
 * What a caller wants of the forms in which an answer can be had, and what a form cannot say. Private rule: it knows no form of ours.
 */
package org.w3id.tegenwicht.negotiation;
