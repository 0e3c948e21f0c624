/**
 * A stored query by its name over HTTP, with typed parameters and paging. Private rule: it knows how to ask and
 * how to write down the answer, not what the question means.
 */
package org.w3id.tegenwicht.answers;
