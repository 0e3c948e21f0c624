package org.w3id.tegenwicht.browse.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.w3id.tegenwicht.browser.WithBrowser;

/** Real users do what they came for, from start to finish, on a phone and at a desk; a picture of each step is kept. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ExtendWith(WithBrowser.class)
class TasksIT {

    private static final int PATIENCE = 60_000;

    @LocalServerPort
    private int port;

    /** Where they do it. */
    enum Screen {
        PHONE(360, 740), DESK(1280, 900);

        private final int width;
        private final int height;

        Screen(int width, int height) {
            this.width = width;
            this.height = height;
        }
    }

    /** A youth worker in Nieuw-West: young people with debts. What helps, and how sure is that? */
    @ParameterizedTest
    @EnumSource
    void aYouthWorkerFindsWhatHelpsAgainstDebts(Screen screen, Page page) {
        at(page, screen, "/");
        ask(page, "schulden jongeren");
        shot(page, screen, "debts-1-found");
        page.locator(".tw-card__name a").first().click();
        assertThat(page.locator("h1")).containsText(Pattern.compile("[Ss]chulden"));
        assertThat(page.locator("#remedies")).isVisible();
        shot(page, screen, "debts-2-problem");
        page.locator("section[aria-labelledby=remedies] .tw-card__name a").first().click();
        assertThat(page.locator("#evidence")).isVisible();
        assertThat(page.locator("#trust")).isVisible();
        shot(page, screen, "debts-3-intervention");
    }

    /** A school leader in Zuidoost: a child that falls behind in reading. Does it also work outside the United States? */
    @ParameterizedTest
    @EnumSource
    void aSchoolLeaderSeesHowMuchExtraLessonsHelpAndForWhom(Screen screen, Page page) {
        at(page, screen, "/");
        ask(page, "kind loopt achter met lezen");
        page.locator(".tw-card__name a").first().click();
        assertThat(page.locator("h1")).hasText("Achterstand in lezen");
        page.locator("section[aria-labelledby=remedies]").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Les in kleine groepjes").setExact(true)).click();
        assertThat(page.locator(".tw-pool").first()).containsText("maanden vooruitgang");
        shot(page, screen, "reading-1-intervention");
        page.getByRole(AriaRole.LINK, linked("Past dit bij mijn mensen?")).click();
        page.waitForLoadState(); // the choice is sent by the script of the page
        page.locator("#filter-country").selectOption("se");
        assertThat(page).hasURL(Pattern.compile("country=se"));
        assertThat(page.locator("p.ams-paragraph[role=status]")).containsText(Pattern.compile("\\d+ van de \\d+ onderzoeken"));
        shot(page, screen, "reading-2-fit");
    }

    /** Somebody who writes application after application. */
    @ParameterizedTest
    @EnumSource
    void aJobSeekerUnderstandsWhyNobodyAnswers(Screen screen, Page page) {
        at(page, screen, "/");
        ask(page, "geen reactie op sollicitatie");
        page.locator(".tw-card__name a").first().click();
        assertThat(page.locator("h1")).containsText(Pattern.compile("sollic|werk|baan", Pattern.CASE_INSENSITIVE));
        page.getByRole(AriaRole.LINK, linked("Discriminatie bij sollicitaties")).first().click();
        assertThat(page.locator(".tw-pool").first()).containsText("Van elke 100 aanvragen");
        shot(page, screen, "applications-1-cause");
    }

    /** A policy officer looks for what nobody has studied. */
    @ParameterizedTest
    @EnumSource
    void aPolicyOfficerFindsGapsAndOpensACell(Screen screen, Page page) {
        at(page, screen, "/evidence-map?rows=problem&columns=intervention-type&domain=housing&lang=nl");
        shot(page, screen, "map-1");
        page.locator("table td a").first().click();
        assertThat(page.locator("h1")).isVisible();
        assertThat(page.locator("main")).containsText("Onderzoeken");
        shot(page, screen, "map-2-cell");
        page.getByRole(AriaRole.LINK, linked("Terug naar de bewijskaart")).first().click();
        assertThat(page.locator("h1")).hasText("Bewijskaart");
    }

    /** A researcher pools by country, leaves a study out, and takes the numbers to R. */
    @ParameterizedTest
    @EnumSource
    void aResearcherPoolsLeavesOutAndTakesTheNumbersAway(Screen screen, Page page) {
        at(page, screen, "/synthesis?lang=en");
        page.locator("#filter-ground").selectOption("gender");
        page.locator("#filter-mechanism").selectOption("rental-discrimination");
        page.locator("#by").selectOption("country");
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Pool").setExact(true)).click();
        assertThat(page.locator(".tw-pool").first()).containsText("43 findings");
        shot(page, screen, "pool-1");
        page.locator("#exclude").fill("rental-baldini-federici-2011");
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Pool").setExact(true)).click();
        assertThat(page.locator("main")).containsText("Left out on request");
        shot(page, screen, "pool-2-without");
        String data = page.getByRole(AriaRole.LINK, linked("table for R (metafor)")).getAttribute("href");
        assertThat(page.request().get("http://localhost:" + port + data).text()).startsWith("pool,slab,yi,vi,cluster");
    }

    /** A reader of English reads why to trust a page and how to cite it. */
    @ParameterizedTest
    @EnumSource
    void anEnglishReaderSwitchesLanguageAndCites(Screen screen, Page page) {
        at(page, screen, "/");
        page.locator(".tw-language").click();
        assertThat(page.locator("html")).hasAttribute("lang", "en"); // else the question is typed on the page that goes away
        ask(page, "discrimination when renting a house");
        page.locator(".tw-card__name a").first().click();
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        assertThat(page.locator("#trust")).hasText("Where this comes from");
        assertThat(page.locator("section[aria-labelledby=trust]")).containsText(Pattern.compile("Tegenwicht \\(\\d{4}\\)\\. .+https://w3id.org/tegenwicht/id/"));
        shot(page, screen, "cite");
    }

    /** Somebody without a mouse: the name appears while typing, the arrow chooses it, Enter opens its page. */
    @ParameterizedTest
    @EnumSource
    void aReaderWithoutAMouseChoosesASuggestion(Screen screen, Page page) {
        at(page, screen, "/");
        page.locator("#q").focus();
        page.keyboard().type("eenzaa");
        assertThat(page.locator(".autocomplete__option").first()).containsText("Eenzaamheid");
        shot(page, screen, "suggestions");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        page.waitForURL("**/doc/**");
        assertThat(page.locator("h1")).containsText(Pattern.compile("eenza", Pattern.CASE_INSENSITIVE));
    }

    /** A lecturer follows a chain of causes, and reads which link is the weakest. */
    @ParameterizedTest
    @EnumSource
    void aLecturerFollowsAChainFromSchoolAdviceToUnemployment(Screen screen, Page page) {
        at(page, screen, "/");
        page.getByRole(AriaRole.LINK, linked("Oorzaak en gevolg")).click();
        page.locator("#pathways-from").fill("schooladvies");
        page.locator("#pathways-to").fill("werkloosheid");
        page.locator("#pathways-to").press("Enter");
        assertThat(page.locator("#pathways-found")).containsText("Ongelijk schooladvies");
        assertThat(page.locator("main")).containsText("zwakste schakel");
        shot(page, screen, "pathway-1");
        page.locator("main table a").getByText("Een te laag schooladvies leidt tot een lager onderwijsniveau").first().click();
        assertThat(page.locator("#evidence")).isVisible();
    }

    /** A parenting adviser sets two programmes side by side, and keeps what she wants to discuss. */
    @ParameterizedTest
    @EnumSource
    void anAdviserComparesAndKeepsAList(Screen screen, Page page) {
        at(page, screen, "/doc/intervention/triple-p?lang=nl");
        page.getByRole(AriaRole.LINK, linked("Vergelijk met andere")).click();
        page.locator("#compare-2").fill("Pittige Jaren (Incredible Years)");
        page.locator("#compare-2").press("Enter");
        assertThat(page.locator("table")).containsText("Erkenningsniveaus");
        shot(page, screen, "compare-1");
        page.getByRole(AriaRole.LINK, linked("Zet deze op een lijst, om te printen of te delen")).click();
        assertThat(page.locator("main")).containsText("Triple P");
        shot(page, screen, "compare-2-list");
        assertThat(page.request().get("http://localhost:" + port + "/cite?intervention=triple-p&format=ris").text()).startsWith("TY  - ");
    }

    /** An alderman's adviser looks how poverty is spread over the city, and goes on to what helps. */
    @ParameterizedTest
    @EnumSource
    void anAdviserSeesHowPovertyIsSpreadAndWhatHelps(Screen screen, Page page) {
        at(page, screen, "/describe?indicator=cbs-low-income&lang=nl");
        assertThat(page.locator("main")).containsText("Amsterdam");
        shot(page, screen, "map-of-incomes");
        page.getByRole(AriaRole.LINK, linked("Armoede")).first().click();
        assertThat(page.locator("h1")).hasText("Armoede");
        assertThat(page.locator("#remedies")).isVisible();
    }

    /** The first question after a start waits for the index; a loaded machine for more. */
    @BeforeAll
    static void bePatient() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    }

    private void at(Page page, Screen screen, String path) {
        page.setDefaultTimeout(PATIENCE);
        page.setViewportSize(screen.width, screen.height);
        page.setExtraHTTPHeaders(Map.of("Accept-Language", "nl"));
        page.navigate("http://localhost:" + port + path);
    }

    /** Types a question on the start page and sends it with Enter, as people do. */
    private static void ask(Page page, String question) {
        page.waitForLoadState(); // the field is made anew by the script of the page
        page.locator("#q").fill(question);
        page.locator("#q").press("Enter");
        page.waitForURL("**/search?**q=" + question.substring(0, question.indexOf(' ')) + "**");
    }

    private static GetByRoleOptions linked(String text) {
        return new GetByRoleOptions().setName(text);
    }

    private static void shot(Page page, Screen screen, String name) {
        page.screenshot(new ScreenshotOptions().setPath(WithBrowser.screenshot("task-" + name + "-" + screen.name().toLowerCase(Locale.ROOT))).setFullPage(true));
    }
}
