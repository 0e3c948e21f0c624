package org.w3id.tegenwicht.browse.pages;

import java.util.List;

/**
 * One evidence line on the page of what it bears on.
 *
 * @param line its name, leading to its page
 * @param direction whether it supports, disputes or leaves open
 * @param outcome what was measured; null for evidence on a claim
 * @param items the studies and findings it rests on
 */
record EvidenceView(Link line, Link direction, Link outcome, List<Link> items) { }
