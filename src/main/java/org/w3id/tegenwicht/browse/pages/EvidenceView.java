package org.w3id.tegenwicht.browse.pages;

import java.util.List;

/**
 * One evidence line on the page of what it bears on.
 *
 * @param line its name, leading to its page
 * @param text what was found, where and among whom; may be null
 * @param direction whether it supports, disputes or leaves open
 * @param outcome what was measured; null for evidence on a claim
 * @param items the studies and findings it rests on
 */
record EvidenceView(Link line, String text, Link direction, Link outcome, List<Link> items) { }
