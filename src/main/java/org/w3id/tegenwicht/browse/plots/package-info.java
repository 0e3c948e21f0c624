/**
 * Forest and funnel plots for pages and reports, drawn on the server. Here is where everything stands, as plain numbers; templates draw it.
 *
 * <pre>{@code
 * Forest forest = new Forest(groups, overall, Scale.RATIO, words, new Sources(data, query, svg));   // log ratios in, ratios shown
 * model.addAttribute("plot", ForestPlot.of(forest, "effects"));                                    // the id: once on a page
 * }</pre>
 *
 * <p>On a page: {@code <figure th:replace="~{plots :: forest(${plot})}"></figure>}, or {@code funnel(plot)} for a {@link
 * org.w3id.tegenwicht.browse.plots.FunnelPlot}, made from an {@code evidence.Funnel} and a name for each of its findings. The words {@code
 * plot.*} among the messages and {@code plots.css} belong to them.
 *
 * <p>As a file: the templates {@code plots/forest.xml}, with a {@link org.w3id.tegenwicht.browse.plots.ForestSheet} named {@code sheet}, and
 * {@code plots/funnel.xml}, with {@code plot}, are whole SVG documents. Let the template engine process them by that name, with the language
 * as locale, and send the text as {@code image/svg+xml}.
 *
 * <p>Private rule: nothing here knows where findings come from, or computes more than positions.
 */
package org.w3id.tegenwicht.browse.plots;
