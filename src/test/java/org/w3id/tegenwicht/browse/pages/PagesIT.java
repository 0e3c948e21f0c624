package org.w3id.tegenwicht.browse.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Response;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.w3id.tegenwicht.browse.ThingCollection;
import org.w3id.tegenwicht.browser.WithBrowser;

/** Every list and every kind of thing has a page in both languages, accessible to all, on a desk and on a phone. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ExtendWith(WithBrowser.class)
class PagesIT {

    /** A small phone, and a desk of 1280 pixels zoomed in to 400% (WCAG 1.4.10). */
    private static final int WIDTH_AT_400_PERCENT = 320;

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @EnumSource(ThingCollection.class)
    void eachListLeadsToItsThingsInBothLanguages(ThingCollection collection, Page page) {
        for (String language : List.of("nl", "en")) {
            reads(page, "/" + collection.path() + "?pageSize=12&lang=" + language, language, 200);
            assertThat(page.locator(".tw-card").count()).as(collection.path()).isPositive();
            picture(page, "list-" + collection.path() + "-" + language);
            page.locator(".tw-card__name a").first().click();
            assertThat(page.url()).contains("/doc/" + collection.type() + "/").contains("lang=" + language);
            isSound(page, language);
            picture(page, "thing-" + collection.type() + "-" + language);
        }
    }

    static Stream<Arguments> otherPages() {
        return Stream.of(
                Arguments.of("/search?q=schulden+jongeren", 200), Arguments.of("/search", 200), Arguments.of("/search?q=xyzzyxyzzy", 200),
                Arguments.of("/doc/organization/university-of-amsterdam", 200), Arguments.of("/doc/scheme/life-domains", 200),
                Arguments.of("/doc/outcome/work", 200), Arguments.of("/doc/dataset/verhaeghe2026-rental-discrimination", 200),
                Arguments.of("/doc/evidence-line/administrative-burden-raises-non-take-up-dutch-survey", 200),
                Arguments.of("/doc/design/meta-analysis", 200), Arguments.of("/sparql", 200), Arguments.of("/ontology", 200),
                Arguments.of("/evidence-map", 200), Arguments.of("/evidence-map?rows=ground&columns=country&empty=show", 200),
                Arguments.of("/evidence-map/cell?rows=problem&row=homelessness&columns=intervention-type&column=housing-first", 200),
                Arguments.of("/evidence-map?rows=problem&columns=problem", 400), Arguments.of("/contradictions", 200),
                Arguments.of("/synthesis", 200), Arguments.of("/synthesis?ground=gender&by=country", 200), Arguments.of("/synthesis?colour=red", 400),
                Arguments.of("/synthesis?dataset=paluck2019-contact-hypothesis&model=two-level", 200),
                Arguments.of("/fit?intervention=small-group-instruction&characteristic=low-income", 200), Arguments.of("/fit", 400),
                Arguments.of("/doc/intervention/small-group-instruction", 200), Arguments.of("/doc/problem/low-reading-achievement", 200),
                Arguments.of("/doc/mechanism/rental-discrimination", 200), Arguments.of("/doc/ground/gender", 200),
                Arguments.of("/doc/place/wk036300-2022", 200), Arguments.of("/describe", 200),
                Arguments.of("/describe?indicator=cbs-population&sort=name", 200), Arguments.of("/doc/indicator/cbs-low-income", 200),
                Arguments.of("/describe?indicator=nothing", 400),
                Arguments.of("/pathways", 200), Arguments.of("/pathways?from=problem/child-poverty&to=problem/loneliness", 200),
                Arguments.of("/pathways?to=problem/poor-mental-health", 200), Arguments.of("/pathways?from=school+advice&to=unemployment", 200),
                Arguments.of("/pathways?from=problem/loneliness&to=problem/child-poverty", 200), Arguments.of("/pathways?from=xyzzyxyzzy", 400),
                Arguments.of("/compare", 200), Arguments.of("/compare?interventions=triple-p,multisystemic-therapy,pittige-jaren", 200),
                Arguments.of("/compare?interventions=tripel-p,pittige-jaren", 400), Arguments.of("/shortlist", 200),
                Arguments.of("/shortlist?items=intervention/triple-p,problem/problematic-debt,study/van-der-leij-2014", 200), Arguments.of("/shortlist?items=nothing", 400),
                Arguments.of("/dataset", 200), Arguments.of("/dataset/taylor-care-leavers", 200), Arguments.of("/.well-known/void", 200), Arguments.of("/dumps/", 200),
                Arguments.of("/changes", 200), Arguments.of("/changes?generation=1", 200), Arguments.of("/federated", 200), Arguments.of("/meta", 200), Arguments.of("/errors", 200),
                Arguments.of("/graphs/data/act/interventions", 200),
                Arguments.of("/doc/evidence-line/early-school-leaving-raises-youth-unemployment-literature", 410),
                Arguments.of("/doc/problem/homelesness", 404), Arguments.of("/nothing-here", 404), Arguments.of("/problems?domain=nowhere", 400));
    }

    @ParameterizedTest
    @MethodSource("otherPages")
    void eachOtherPageIsSoundInBothLanguages(String path, int status, Page page) {
        for (String language : List.of("nl", "en")) {
            reads(page, path + (path.contains("?") ? "&" : "?") + "lang=" + language, language, status);
        }
        picture(page, "page" + path.replaceAll("[^a-z]+", "-"));
    }

    @Test
    void aReaderSwitchesLanguageAndKeepsIt(Page page) {
        reads(page, "/doc/problem/homelessness", "nl", 200, "nl");
        page.locator(".tw-language").click();
        isSound(page, "en");
        page.locator(".tw-kind a").click();
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo("en");
        reads(page, "/", "en", 200, "en-GB,en;q=0.9,nl;q=0.5");
        reads(page, "/", "nl", 200, "fr");
    }

    @Test
    void listsAreNarrowedWithoutAndWithScripts(Page page) {
        page.navigate(address("/interventions?lang=nl"));
        String all = page.locator(".tw-total").textContent();
        page.waitForLoadState(); // the choice is sent by the script of the page
        page.locator("#filter-domain").selectOption("work");
        page.waitForURL("**domain=work**");
        assertThat(page.locator(".tw-total").textContent()).isNotEqualTo(all);
        assertThat(page.locator("#filter-domain").inputValue()).isEqualTo("work");
    }

    @Test
    void nothingIsWiderThanAPhone(Page page) {
        page.setViewportSize(WIDTH_AT_400_PERCENT, 740);
        for (String path : List.of("/", "/problems", "/doc/problem/homelessness", "/doc/place/wk036300-2022", "/search?q=huur", "/findings", "/evidence-map", "/contradictions", "/describe",
                "/pathways", "/pathways?from=child-poverty&to=loneliness", "/pathways?to=poor-mental-health",
                "/doc/mechanism/rental-discrimination", "/synthesis?dataset=paluck2019-contact-hypothesis", "/fit?intervention=small-group-instruction&country=se",
                "/sparql", "/dataset", "/dataset/taylor-care-leavers", "/.well-known/void", "/dumps/", "/changes", "/federated", "/meta", "/errors", "/compare?interventions=triple-p,pittige-jaren", "/shortlist?items=intervention/triple-p,study/van-der-leij-2014")) {
            page.navigate(address(path));
            assertThat(page.evaluate("document.documentElement.scrollWidth")).as(path).isEqualTo(WIDTH_AT_400_PERCENT);
            picture(page, "phone" + path.replaceAll("[^a-z]+", "-"));
        }
    }

    /** On a slow phone every kilobyte is waiting: what a page and all that it needs weigh, as sent, also what is kept from a page before. */
    @Test
    void noPageIsHeavy(Page page) {
        for (String path : List.of("/", "/problems", "/doc/problem/low-reading-achievement", "/doc/problem/problematic-debt", "/doc/intervention/small-group-instruction",
                "/doc/mechanism/hiring-discrimination", "/search?q=school", "/evidence-map", "/contradictions", "/synthesis?mechanism=rental-discrimination&by=country",
                "/fit?intervention=small-group-instruction&country=us", "/interventions?pageSize=100")) {
            page.navigate(address(path));
            Object sent = page.evaluate("performance.getEntries().reduce((sum, entry) => sum + (entry.encodedBodySize || 0), 0)");
            assertThat(((Number) sent).intValue()).as("bytes of " + path).isPositive().isLessThan(300_000);
        }
    }

    private void reads(Page page, String path, String language, int status) {
        reads(page, path, language, status, "nl");
    }

    private void reads(Page page, String path, String language, int status, String accepted) {
        page.setExtraHTTPHeaders(java.util.Map.of("Accept-Language", accepted));
        Response response = page.navigate(address(path));
        assertThat(response.status()).as(path).isEqualTo(status);
        isSound(page, language);
    }

    /** In the language, without a message that is missing or a field without a name, and with nothing that axe-core objects to. */
    private static void isSound(Page page, String language) {
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language);
        assertThat(page.locator("body").textContent()).as(page.url()).doesNotContain("??");
        assertThat(page.locator(".tw-facts dt").allTextContents()).as(page.url()).noneMatch(name -> name.strip().matches("[a-z]+([A-Z][a-z]*)*"));
        assertThat(axe(page).exclude(".yasqe").exclude(".yasr").analyze().getViolations()).as(page.url()).isEmpty();
    }

    /** Our pages have no frames, and what passes need not be told: half the time for the same findings. */
    private static AxeBuilder axe(Page page) {
        AxeRunOptions violations = new AxeRunOptions();
        violations.setResultTypes(List.of("violations"));
        return new AxeBuilder(page).options(violations).setLegacyMode(true);
    }

    private static void picture(Page page, String name) {
        page.screenshot(new ScreenshotOptions().setPath(WithBrowser.screenshot(name)).setFullPage(true));
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
