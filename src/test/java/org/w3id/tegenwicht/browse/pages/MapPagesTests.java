package org.w3id.tegenwicht.browse.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.DispatcherType;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;
import org.w3c.dom.Document;
import org.w3id.tegenwicht.graph.GraphStore;
import org.w3id.tegenwicht.graph.MemoryStore;
import org.xml.sax.InputSource;

/** The pages with maps, on a city of twelve districts and its two neighbours. */
@SpringBootTest
@ActiveProfiles("empty")
@AutoConfigureMockMvc
class MapPagesTests {

    private static final String GRAPH = "/query/maps.ttl";
    private static final Pattern SVG = Pattern.compile("<svg.*?</svg>", Pattern.DOTALL);

    @Autowired
    private MockMvc mvc;

    @Autowired
    private GraphStore store;

    @Autowired
    private IndicatorMaps maps;

    @BeforeEach
    void fill() {
        MemoryStore.fill(store, GRAPH);
    }

    @AfterEach
    void clear() {
        MemoryStore.clear(store, GRAPH);
    }

    @Test
    void thePageBeginsWithAnIndicatorThatShowsAProblem() throws Exception {
        assertThat(page("/describe?lang=nl")).contains("Hoge huur: wijken in Stad, 2022", "Hoge huur: gemeenten in De streek, 2022", "/doc/problem/dear-homes",
                "Wie veel huur betaalt.", "Verzonnen");
    }

    @Test
    void wordsSayWhatTheMapShows() throws Exception {
        assertThat(page("/describe?indicator=rent&lang=nl")).contains("Het hoogst: Markt (50,5%). Het laagst: Zand (5,5%).",
                "wijken met minder dan 1.000 inwoners niet mee (1 op deze kaart)", "Een rondje staat midden in een gebied");
        assertThat(page("/describe?indicator=rent&lang=en")).contains("Highest: Markt (50.5%). Lowest: Zand (5.5%).", "Stad as a whole: 31.0%.");
    }

    @Test
    void theHighestFifthIsHeldAgainstTheLowestInWords() throws Exception {
        assertThat(page("/describe?indicator=rent&lang=nl")).contains("In de 2 wijken waar dit het hoogst is, is het gemiddeld 53,0%.", "gemiddeld 8,0%.",
                "Dat scheelt 45,0 procentpunten.", "Het is daar 6,6 keer zo hoog.", "Alle wijken tellen hierin even zwaar");
    }

    @Test
    void numbersOfPeopleAreShownButNotCompared() throws Exception {
        assertThat(page("/describe?indicator=cbs-population&lang=en")).contains("So a difference says nothing about inequality.")
                .doesNotContain("times as high", "percentage points", "Stad as a whole");
    }

    @Test
    void eachAreaLeadsToItsPageFromTheMapAndFromTheTable() throws Exception {
        String page = page("/describe?indicator=rent&lang=en");
        for (int at = 0; at < 12; at++) {
            assertThat(page.split("href=\"/doc/place/d" + at + "[\"?]", -1)).hasSize(3);
        }
        assertThat(page).contains("Hof &lt;b&gt;: 55.5%", "Eiland: no figure").doesNotContain("<b>");
    }

    @Test
    void theTableIsSortedByFigureOrByName() throws Exception {
        assertThat(page("/describe?indicator=rent&lang=en")).contains("aria-sort=\"descending\"").doesNotContain("<details class=\"tw-details\" open");
        String byName = page("/describe?indicator=rent&sort=name&lang=en");
        assertThat(byName).contains("aria-sort=\"ascending\"", "open=\"open\"");
        assertThat(byName.substring(byName.indexOf("<tbody>"))).containsSubsequence("Bos", "Brug", "Dijk", "Eiland", "Zand");
    }

    @Test
    void theIndicatorsPageHasItsMapsAndNoSecondTable() throws Exception {
        assertThat(thing("/page/indicator/rent")).contains("id=\"figures\"", "High rent: districts in Stad, 2022", "All 12 districts in Stad in a table")
                .doesNotContain("id=\"observations\"");
        assertThat(thing("/page/place/d1")).contains("id=\"observations\"").doesNotContain("id=\"figures\"");
    }

    @Test
    void anIndicatorWithoutFiguresHasNoMap() {
        assertThat(maps.of("unseen", "nl")).isEmpty();
        assertThat(maps.of("nothing-like-it", "nl")).isEmpty();
        assertThat(maps.ofProblem("dear-homes", "nl")).extracting(IndicatorMapView::slug).containsExactly("rent");
    }

    @Test
    void theFiguresCanBeHadAsCsv() throws Exception {
        mvc.perform(get("/v1/queries/indicator-values?indicator=rent&format=csv")).andExpect(status().isOk())
                .andExpect(content().string(containsString("place,name,year,value,unit,source"))).andExpect(content().string(containsString(",Markt,2022,50.5,")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void picturesAreWellFormedAndSpeakTheLanguageOfThePage(String language) throws Exception {
        String page = page("/describe?indicator=rent&lang=" + language);
        assertThat(page).contains("<html lang=\"" + language + "\"").doesNotContain("??");
        List<Document> pictures = pictures(page);
        assertThat(pictures).hasSizeGreaterThan(8).allMatch(picture -> picture.getDocumentElement().getTagName().equals("svg"));
        assertThat(pictures.getFirst().getElementsByTagName("title").getLength()).isEqualTo(12);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/describe?indicator=unseen", "/describe?indicator=rentt", "/describe?sort=colour", "/describe?colour=red", "/describe?sort=name&sort=value"})
    void whatCannotBeIsToldOnAPage(String path) throws Exception {
        mvc.perform(get(path).accept("text/html")).andExpect(status().isBadRequest()).andExpect(content().string(containsString("<main")));
    }

    private String page(String path) throws Exception {
        return mvc.perform(get(path).accept("text/html")).andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
    }

    /** A page that its address in {@code /doc} forwards to. */
    private String thing(String path) throws Exception {
        return mvc.perform(get(path + "?lang=en").with(request -> {
            request.setDispatcherType(DispatcherType.FORWARD);
            return request;
        })).andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
    }

    private static List<Document> pictures(String page) throws Exception {
        List<Document> pictures = new ArrayList<>();
        Matcher found = SVG.matcher(page);
        while (found.find()) {
            pictures.add(DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(found.group()))));
        }
        return pictures;
    }
}
