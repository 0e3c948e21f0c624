/**
 * The graph as files to take away, whole and by named graph, each of one generation. Private rule: a file that has an address is complete and
 * never changes.
 */
package org.w3id.tegenwicht.publish.dumps;
