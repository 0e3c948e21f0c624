package org.w3id.tegenwicht.browse.citations;

import static org.assertj.core.api.Assertions.assertThat;

import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.helper.json.JsonLexer;
import de.undercouch.citeproc.helper.json.JsonParser;
import de.undercouch.citeproc.ris.RISParser;
import de.undercouch.citeproc.ris.RISReference;
import java.io.IOException;
import java.io.StringReader;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.LaTeXParser;
import org.jbibtex.LaTeXPrinter;
import org.jbibtex.Value;
import org.junit.jupiter.api.Test;
import org.w3id.tegenwicht.graph.ShippedGraph;
import org.w3id.tegenwicht.query.Fixture;

/** What we write is read back by parsers of others: citeproc-java for RIS and CSL-JSON, jbibtex for BibTeX. */
class CitationFormatsTests {

    private static final Reference TRICKY = new Reference("tricky-2020", "https://w3id.org/tegenwicht/id/study/tricky-2020",
            new Authors(List.of(new Name("de Bruïn–Đặng", "Ä. Ö.", null, false), new Name("Fryer", "R. G.", "Jr.", false), Name.literal("Ministerie van Onderwijs, Cultuur en Wetenschap")), true),
            "50% of {all} debts & $100 fees: a_b #1 ~ x^2 \\ \"Straße\"", "en", "2020", "10.1000/a_b%28c", "https://example.org/a_b?c={d}&e=50%25#f", "Line one\nline two & more");
    private static final List<Reference> SHIPPED = new References(Fixture.runner(ShippedGraph.store())).all();

    @Test
    void trickyCharactersSurviveRis() throws IOException {
        RISReference read = new RISParser().parse(new StringReader(Ris.of(List.of(TRICKY)))).getReferences().getFirst();
        assertThat(read.getTitle()).isEqualTo(TRICKY.title());
        assertThat(read.getAuthors()).containsExactly("de Bruïn–Đặng, Ä. Ö.", "Fryer, R. G., Jr.", "Ministerie van Onderwijs Cultuur en Wetenschap", "et al.");
        assertThat(read.getDOI()).isEqualTo(TRICKY.doi());
        assertThat(read.getURL()).isEqualTo(TRICKY.url());
        assertThat(read.getNotes()).containsExactly("Line one line two & more");
    }

    @Test
    void trickyCharactersSurviveBibTeX() throws Exception {
        BibTeXEntry read = entries(List.of(TRICKY)).get(new Key("tricky-2020"));
        assertThat(printed(read.getField(BibTeXEntry.KEY_TITLE))).isEqualTo(TRICKY.title());
        assertThat(read.getField(BibTeXEntry.KEY_AUTHOR).toUserString())
                .isEqualTo("de Bruïn–Đặng, Ä. Ö. and Fryer, Jr., R. G. and {Ministerie van Onderwijs, Cultuur en Wetenschap} and others");
        assertThat(read.getField(BibTeXEntry.KEY_DOI).toUserString()).isEqualTo(TRICKY.doi());
        assertThat(read.getField(BibTeXEntry.KEY_URL).toUserString()).isEqualTo("https://example.org/a_b?c=%7Bd%7D&e=50%25#f");
    }

    @Test
    void trickyCharactersSurviveCslJson() throws IOException {
        CSLItemData read = items(List.of(TRICKY)).getFirst();
        assertThat(read.getTitle()).isEqualTo(TRICKY.title());
        assertThat(read.getAuthor()[0].getFamily()).isEqualTo("de Bruïn–Đặng");
        assertThat(read.getAuthor()[1].getSuffix()).isEqualTo("Jr.");
        assertThat(read.getAuthor()[2].getLiteral()).isEqualTo("Ministerie van Onderwijs, Cultuur en Wetenschap");
        assertThat(read.getIssued().getDateParts()[0]).containsExactly(2020);
    }

    @Test
    void everyShippedStudySurvivesRis() throws IOException {
        List<RISReference> read = new RISParser().parse(new StringReader(Ris.of(SHIPPED))).getReferences();
        assertThat(read).extracting(RISReference::getAccessionNumber).containsExactlyElementsOf(SHIPPED.stream().map(Reference::iri).toList());
        assertThat(read).extracting(RISReference::getDOI).containsExactlyElementsOf(SHIPPED.stream().map(Reference::doi).toList());
        assertThat(read).extracting(RISReference::getYear).containsExactlyElementsOf(SHIPPED.stream().map(Reference::year).toList());
        assertThat(read).allSatisfy(reference -> assertThat(reference.getAuthors()).isNotEmpty());
    }

    @Test
    void everyShippedStudySurvivesBibTeX() throws Exception {
        Map<Key, BibTeXEntry> read = entries(SHIPPED);
        assertThat(read.keySet()).extracting(Key::getValue).containsExactlyInAnyOrderElementsOf(SHIPPED.stream().map(Reference::slug).toList());
        for (Reference reference : SHIPPED) {
            BibTeXEntry entry = read.get(new Key(reference.slug()));
            assertThat(entry.getField(BibTeXEntry.KEY_YEAR).toUserString()).isEqualTo(reference.year());
            assertThat(entry.getField(BibTeXEntry.KEY_AUTHOR).toUserString().split(" and (?![^{]*})")).as(reference.slug())
                    .hasSize(reference.authors().names().size() + (reference.authors().others() ? 1 : 0));
            if (reference.title() != null) {
                assertThat(printed(entry.getField(BibTeXEntry.KEY_TITLE))).as(reference.slug()).isEqualTo(lexed(set(reference.title())));
            }
        }
    }

    @Test
    void everyShippedStudySurvivesCslJson() throws IOException {
        List<CSLItemData> read = items(SHIPPED);
        assertThat(read).extracting(CSLItemData::getId).containsExactlyElementsOf(SHIPPED.stream().map(Reference::slug).toList());
        assertThat(read).extracting(CSLItemData::getTitle).containsExactlyElementsOf(SHIPPED.stream().map(Reference::title).toList());
        assertThat(read).allSatisfy(item -> assertThat(Arrays.stream(item.getAuthor())).allMatch(name -> name.getFamily() != null || name.getLiteral() != null));
    }

    @Test
    void thereAreAllStudiesAndMostAuthorsAreTakenApart() {
        assertThat(SHIPPED).hasSizeGreaterThan(1200).allSatisfy(reference -> assertThat(reference.authors().names()).as(reference.slug()).isNotEmpty());
        Map<Boolean, Long> names = SHIPPED.stream().flatMap(reference -> reference.authors().names().stream())
                .collect(Collectors.partitioningBy(Name::whole, Collectors.counting()));
        assertThat(names.get(true)).isLessThan(names.get(false) / 10);
    }

    private static Map<Key, BibTeXEntry> entries(List<Reference> references) throws Exception {
        return new BibTeXParser().parse(new StringReader(BibTeX.of(references))).getEntries();
    }

    /** The text that LaTeX would set, without the braces that keep capitals. */
    private static String printed(Value value) throws Exception {
        String set = new LaTeXPrinter().print(new LaTeXParser().parse(new StringReader(lexed(value.toUserString()))));
        return Objects.requireNonNull(set).replaceFirst("^\\{(.*)}$", "$1");
    }

    /** The points that TeX makes of others. */
    private static String set(String title) {
        return title.replaceAll("\\s+", " ").strip().replace('\'', '’').replace("--", "–");
    }

    /** The reader of LaTeX knows Latin letters and points only. */
    private static String lexed(String text) {
        return text.replaceAll("[^\\x00-\\u017F\\u2013\\u2014\\u2018-\\u201D\\u2026]", "?");
    }

    @SuppressWarnings("unchecked")
    private static List<CSLItemData> items(List<Reference> references) throws IOException {
        return new JsonParser(new JsonLexer(new StringReader(CslJson.of(references)))).parseArray().stream()
                .map(item -> CSLItemData.fromJson((Map<String, Object>) item)).toList();
    }
}
