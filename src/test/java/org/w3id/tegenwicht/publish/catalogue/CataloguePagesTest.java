package org.w3id.tegenwicht.publish.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3id.tegenwicht.graph.GraphSettings;
import org.w3id.tegenwicht.sparql.ServiceDescriptions;

/** A page says how to cite a source to a reader of either language. */
class CataloguePagesTest {

    private static final String BASE = "https://w3id.org/tegenwicht/";

    private final CataloguePages pages = new CataloguePages(new Describer(new GraphSettings(null, BASE, null), ServiceDescriptions.withoutExamples(), ""));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            one language, which is not the reader's | <s> dcterms:bibliographicCitation 'alleen Nederlands'@nl .                            | alleen Nederlands
            a choice                                | <s> dcterms:bibliographicCitation 'Nederlands'@nl, 'English'@en .                      | English
            no language                             | <s> dcterms:bibliographicCitation 'Taylor (2024)' .                                    | Taylor (2024)
            none of its own                         | <g> prov:wasDerivedFrom <s> ; dcterms:bibliographicCitation 'Hulp'@nl, 'Help'@en .     | Help
            """)
    void aSourceIsCitedAsTheReaderCanUse(String what, String turtle, String expected) {
        Model model = RDFParser.create().base(BASE + "id/dataset/").lang(Lang.TURTLE).fromString(
                "PREFIX dcterms: <http://purl.org/dc/terms/> PREFIX prov: <http://www.w3.org/ns/prov#> " + turtle).toModel();
        assertThat(pages.source("s", model, Locale.ENGLISH).getModel()).as(what).extractingByKey("citations").asString().isEqualTo("[" + expected + "]");
    }
}
