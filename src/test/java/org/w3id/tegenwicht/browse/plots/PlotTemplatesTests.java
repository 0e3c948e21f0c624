package org.w3id.tegenwicht.browse.plots;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.w3id.tegenwicht.evidence.Estimate;
import org.xml.sax.InputSource;

class PlotTemplatesTests {

    private static final FunnelPlot FUNNEL = FunnelPlotTests.drawn(new Estimate(0.3, 0.05), new Estimate(0.2, 0.2), new Estimate(0.5, 0.3));

    @ParameterizedTest
    @CsvSource({"nl, Uitkomst, '0,82 (0,78 tot 0,86)', nieuw onderzoek: 0&#44;55, Gewicht",
        "en, Finding, 0.82 (0.78 to 0.86), new study: 0.55, Weight"})
    void theTableHasTheNumbersOfThePictureInTheLanguageOfThePage(String language, String finding, String together, String expected, String weight) {
        String page = forest(Forests.rich(3, language));
        assertThat(page).contains(">" + finding + "</th>", together, expected.replace("&#44;", ","), ">" + weight + "</th>").doesNotContain("??");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void everyWordOfThePicturesIsThereInBothLanguages(String language) {
        assertThat(forest(Forests.rich(3, language))).doesNotContain("??plot");
        assertThat(forest(Forests.rich(40, language))).doesNotContain("??plot");
        assertThat(Templates.fragment("funnel", FUNNEL, language)).doesNotContain("??plot");
        assertThat(sheet(3, language)).doesNotContain("??plot");
    }

    @Test
    void eachRowOfTheTableHasItsStripAndTheRolesOfATable() throws Exception {
        Document page = parsed(forest(Forests.rich(3, "en")));
        assertThat(count(page, "svg")).isEqualTo(2 * 3 + 2 + 1 + 1);
        assertThat(count(page, "polygon")).isEqualTo(3);
        assertThat(count(page, "rect")).isEqualTo(2 * 3);
        assertThat(count(page, "tr")).isEqualTo(1 + 2 * (1 + 3 + 1) + 1 + 1);
        assertThat(forest(Forests.rich(3, "en"))).contains("role=\"rowheader\"", "aria-labelledby=\"plot-title\"", "aria-describedby=\"plot-text\"");
    }

    @Test
    void tooManyFindingsStandInATableOfTheirOwnAndAreNotDrawn() throws Exception {
        Document page = parsed(forest(Forests.rich(31, "en")));
        assertThat(count(page, "rect")).isZero();
        assertThat(count(page, "polygon")).isEqualTo(3);
        assertThat(forest(Forests.rich(31, "en"))).contains("All 62 findings", "Gender &lt;script&gt;&amp;&quot; 30");
    }

    @Test
    void thePictureLeadsToItsDataItsQueryAndItsFile() {
        assertThat(forest(Forests.rich(3, "en"))).contains("href=\"/v1/findings\"", "href=\"/v1/queries/q\"", "href=\"/forest.svg\"", "href=\"/doc/finding/2\"");
        assertThat(forest(Forests.of(Scale.LINEAR, null, Forests.finding(0.1, 0.1)))).doesNotContain("href");
    }

    @Test
    void whatIsLeftOutIsAnOpenSquareAndSaysSo() {
        assertThat(forest(Forests.rich(3, "en"))).contains("left out of the total", "tw-mark__square--open", "stroke-dasharray=\"3 3\"");
        assertThat(forest(Forests.of(Scale.LINEAR, null, Forests.finding(0.1, 0.1)))).doesNotContain("left out of the total", "square--open");
    }

    @Test
    void aNoteThatReadsAsNoIsStillShown() {
        assertThat(forest(Forests.rich(3, "en"))).contains("class=\"tw-forest__note\">no</span>");
    }

    @Test
    void textsCannotBecomeMarkup() {
        assertThat(forest(Forests.rich(3, "en"))).contains("Gender &lt;script&gt;&amp;&quot; 0").doesNotContain("<script>", "<a room>");
        assertThat(sheet(3, "en")).contains("Gender &lt;script&gt;&amp;&quot; 0").doesNotContain("<script>", "<a room>");
        assertThat(Templates.fragment("funnel", FUNNEL, "en")).contains("finding &lt;script&gt;&amp;&quot; 0.3").doesNotContain("<script>");
    }

    @Test
    void theForestPlotAsAFileIsOneWellFormedPictureWithItsWords() throws Exception {
        Document file = parsed(sheet(3, "en"));
        assertThat(file.getDocumentElement().getNamespaceURI()).isEqualTo("http://www.w3.org/2000/svg");
        assertThat(file.getDocumentElement().getAttribute("viewBox")).startsWith("0 0 960 ");
        assertThat(text(file, "title")).isEqualTo("Renting <a room> & \"more\"");
        assertThat(text(file, "desc")).contains("6 findings.", "Together: 0.82 (risk ratio; 95% interval from 0.78 to 0.86)", "between 0.55 and 1.22");
        assertThat(texts(file, "text")).contains("0.82 (0.78 to 0.86)", "new study: 0.55 to 1.22", "12.3%", "Gender together", "Weight");
    }

    @Test
    void theFunnelPlotAsAFileIsTheOneOnThePage() throws Exception {
        String file = Templates.file("plots/funnel.xml", "plot", FUNNEL, "en");
        assertThat(count(parsed(file), "circle")).isEqualTo(3);
        assertThat(text(parsed(file), "desc")).startsWith("3 findings.").contains("0 of them fall outside the funnel");
        assertThat(Templates.fragment("funnel", FUNNEL, "en")).contains(file.strip());
    }

    private static String forest(Forest forest) {
        return Templates.fragment("forest", ForestPlot.of(forest, "plot"), forest.words().language());
    }

    private static String sheet(int findings, String language) {
        ForestPlot plot = ForestPlot.of(Forests.rich(findings, language), "plot");
        return Templates.file("plots/forest.xml", "sheet", ForestSheet.of(plot), language);
    }

    private static Document parsed(String markup) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(markup)));
    }

    private static int count(Document document, String name) {
        return document.getElementsByTagName(name).getLength();
    }

    private static String text(Document document, String name) {
        return texts(document, name).getFirst();
    }

    private static List<String> texts(Document document, String name) {
        NodeList nodes = document.getElementsByTagName(name);
        return IntStream.range(0, nodes.getLength()).mapToObj(at -> nodes.item(at).getTextContent().strip()).toList();
    }
}
