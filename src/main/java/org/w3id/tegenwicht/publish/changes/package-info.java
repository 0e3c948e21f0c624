/**
 * What changed, to follow: a Linked Data Event Stream for programs, pages and Atom feeds for people. Private rule: a page that is full
 * never says anything else.
 */
package org.w3id.tegenwicht.publish.changes;
