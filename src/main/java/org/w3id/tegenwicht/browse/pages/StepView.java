package org.w3id.tegenwicht.browse.pages;

import java.util.List;

/**
 * A link of a chain, as a row of a table and a card on a phone.
 *
 * @param id where it stands on the page; letters, digits and hyphens
 * @param number in its chain, from 1
 * @param claim what is claimed, leading to its evidence
 * @param cause where it starts
 * @param effect where it leads
 * @param domains the life domains of cause and effect
 * @param does what the cause does ({@code pathways.does.*} among the messages)
 * @param strength how well it is supported ({@code pathways.strength.*})
 * @param weakest whether no link of the chain is weaker
 * @param lines where its evidence lines point
 * @param studies how many primary studies support it
 * @param reviews how many reviews do
 * @param bestDesign the strongest design among them; null when there is none
 * @param levels given on ladders of evidence, as published
 * @param mechanisms it goes through
 * @param interventions that act on it
 */
record StepView(String id, int number, Link claim, Link cause, Link effect, List<Link> domains, String does, String strength, boolean weakest,
        List<DirectionMark> lines, int studies, int reviews, Link bestDesign, List<LevelView> levels, List<Link> mechanisms, List<Link> interventions) { }
