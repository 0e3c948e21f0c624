/**
 * Chains of causal claims: how a problem comes about and what follows, how well each link is supported, and how problems pile up. Private rule:
 * a claim that is disputed more than it is supported, or that says there is no effect, is shown but never part of a chain.
 */
package org.w3id.tegenwicht.query.pathways;
