package org.w3id.tegenwicht.publish.catalogue;

import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;

/**
 * Title and description of something in the catalogue, in both languages.
 *
 * @param title in Dutch
 * @param titleEn in English
 * @param description in Dutch
 * @param descriptionEn in English
 */
record Texts(String title, String titleEn, String description, String descriptionEn) {

    static final String RIGHTS_NL = "Onze eigen gegevens hebben de licentie CC BY 4.0. Delen die van anderen komen, hebben hun eigen licentie: die staat bij elk deel.";
    static final String RIGHTS_EN = "Our own data are under CC BY 4.0. Parts that come from others have their own licence, which stands with each part.";

    static final Texts CATALOGUE = new Texts("Datasets van Tegenwicht", "Data sets of Tegenwicht",
            "De kennisgraaf Tegenwicht en de delen waaruit hij bestaat.",
            "The knowledge graph Tegenwicht and the parts it is made of.");

    static final Texts WHOLE = new Texts("De gegevens van Tegenwicht", "The data of Tegenwicht",
            "Een kennisgraaf over ongelijkheid: waar die door ontstaat, wat ertegen helpt en welk bewijs er voor beide is. " + RIGHTS_NL,
            "A knowledge graph about inequality: what causes it, what helps against it, and the evidence for both. " + RIGHTS_EN);

    /** Writes them. */
    Resource of(Resource thing) {
        return thing.addProperty(DCTerms.title, title, "nl").addProperty(DCTerms.title, titleEn, "en")
                .addProperty(DCTerms.description, description, "nl").addProperty(DCTerms.description, descriptionEn, "en");
    }

    /**
     * The texts of one named graph.
     *
     * @param slug what it is called among our graphs
     * @param source the data set it was made from; null when it is our own work
     */
    static Resource ofGraph(Resource part, String slug, Source source) {
        return new Texts(
                title(source, Language.DUTCH) + ": " + PathWords.dutch(slug), title(source, Language.ENGLISH) + ": " + PathWords.english(slug),
                source == null ? "De gegevens van Tegenwicht in de benoemde graaf " + slug + "."
                        : "Wat Tegenwicht overnam uit deze dataset, in de benoemde graaf " + slug + ".",
                source == null ? "The data of Tegenwicht in the named graph " + slug + "."
                        : "What Tegenwicht took from this data set, in the named graph " + slug + ".").of(part);
    }

    private static String title(Source source, Language language) {
        return source == null ? "Tegenwicht" : source.title(language).orElse("Tegenwicht");
    }
}
