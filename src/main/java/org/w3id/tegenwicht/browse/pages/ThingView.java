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
 * @param levels what it got on evidence ladders
 * @param synthesis what the findings about it say together; null when there are none
 * @param evidence what speaks for and against it
 * @param observations its figures
 * @param maps its figures on the map; null when they cannot be
 * @param sections what belongs to it
 * @param mentions what else points at it
 * @param sources where what is said comes from
 */
record ThingView(
        String iri,
        String type,
        String slug,
        Link name,
        Link lead,
        List<String> synonyms,
        List<Fact> facts,
        List<AssessmentView> levels,
        SynthesisView synthesis,
        List<EvidenceView> evidence,
        List<ObservationView> observations,
        IndicatorMapView maps,
        List<Section> sections,
        List<Fact> mentions,
        List<Link> sources) {
}
