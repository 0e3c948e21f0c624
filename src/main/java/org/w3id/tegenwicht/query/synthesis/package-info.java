/**
 * Pools the findings that a filter selects: what is pooled, what is left out and why, how sure the result is, and what that means in plain
 * words. Private rule: nothing is pooled across effect measures, across what is favourable, or across effects of interventions and of
 * exposures; and what is left out is always named.
 */
package org.w3id.tegenwicht.query.synthesis;
