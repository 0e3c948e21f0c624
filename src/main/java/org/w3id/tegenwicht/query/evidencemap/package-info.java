/**
 * How much evidence there is, and which way it points, for every pair of values of two facets. Private rule: primary studies and reviews
 * are never added, and neither are the ladders of evidence.
 */
package org.w3id.tegenwicht.query.evidencemap;
