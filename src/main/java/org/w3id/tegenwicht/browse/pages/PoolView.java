package org.w3id.tegenwicht.browse.pages;

import java.util.List;
import org.w3id.tegenwicht.browse.plots.ForestPlot;
import org.w3id.tegenwicht.browse.plots.FunnelPlot;

/**
 * What findings of one kind say together, on a page.
 *
 * @param id tells it from others on the page
 * @param measure the effect measure
 * @param sentence what it means in plain words; null where a pooled effect would mean nothing
 * @param cautions what to know first
 * @param forest the picture of the findings, or of what parts of them say together
 * @param funnel effects by their precision; null for few findings and where it is not asked for
 * @param numbers the model and its numbers
 * @param grade what bears on the domains of GRADE
 */
record PoolView(String id, Link measure, String sentence, List<String> cautions, ForestPlot forest, FunnelPlot funnel, List<Fact> numbers, List<Fact> grade) { }
