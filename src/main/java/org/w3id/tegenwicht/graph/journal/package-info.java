/**
 * What happened to each thing, generation by generation, in files that only grow. Private rule: what was published is never written again.
 */
package org.w3id.tegenwicht.graph.journal;
