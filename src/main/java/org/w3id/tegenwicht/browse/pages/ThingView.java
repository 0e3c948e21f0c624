package org.w3id.tegenwicht.browse.pages;

import java.util.List;

/**
 * The page about one thing.
 *
 * @param iri its canonical IRI
 * @param type what it is, such as {@code problem}
 * @param slug the last part of its IRI
 * @param name what it is called
 * @param lead what it is, in a paragraph; may be null
 * @param synonyms other words that people use for it
 * @param facts what is known of it
 * @param weighed the evidence about it
 * @param observations its figures
 * @param maps its figures on maps: those of an indicator, or of the indicators that show a problem
 * @param sections what belongs to it
 * @param mentions what else points at it
 * @param trust where it comes from, and how to cite it
 */
record ThingView(
        String iri,
        String type,
        String slug,
        Link name,
        Link lead,
        List<String> synonyms,
        List<Fact> facts,
        Weighed weighed,
        List<ObservationView> observations,
        List<IndicatorMapView> maps,
        List<Section> sections,
        List<Fact> mentions,
        TrustView trust) {

    /** Its name, leading to this page. */
    public Link self() {
        return new Link("/doc/" + type + "/" + slug, name.label(), name.language());
    }
}
