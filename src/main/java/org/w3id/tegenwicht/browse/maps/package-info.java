/**
 * Maps of figures per area, and how far areas lie apart, drawn on the server. Here is where everything stands, as plain numbers; the templates
 * in {@code browse/maps.html} draw it.
 *
 * <pre>{@code
 * Outlines outlines = Outlines.of(wktByArea);                       // once for each generation of the graph
 * AreaMap map = AreaMap.of("map-1", areas, outlines, measure);      // the id: once on a page
 * Optional<Spread> spread = Spread.of(areas, whole, measure);
 * }</pre>
 *
 * <p>Private rule: nothing here knows where figures come from; a comparison that says nothing is not made (see {@link
 * org.w3id.tegenwicht.browse.maps.Kind}).
 */
package org.w3id.tegenwicht.browse.maps;
