package org.w3id.tegenwicht.browse.plots;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;
import org.w3id.tegenwicht.browser.WithBrowser;
import org.w3id.tegenwicht.evidence.Estimate;

@ExtendWith(WithBrowser.class)
class PlotsIT {

    private static final int HEIGHT = 900;
    private static final String PLACES = """
            [...new Set([...document.querySelectorAll('.tw-forest svg')].map(strip => strip.getBoundingClientRect())
                .map(place => place.left.toFixed(1) + ' ' + place.width.toFixed(1)))].length""";

    @BeforeEach
    void openAPageWithBoth(Page page) {
        FunnelPlot funnel = FunnelPlotTests.drawn(new Estimate(0.3, 0.05), new Estimate(0.2, 0.2), new Estimate(0.5, 0.3));
        page.setContent("<!doctype html><html lang=en><head><title>Plots</title><style>" + styles() + "</style></head><body class=ams-body><main><h1>Plots</h1>"
                + Templates.fragment("forest", ForestPlot.of(Forests.rich(5, "en"), "forest"), "en") + Templates.fragment("funnel", funnel, "en")
                + "</main></body></html>");
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 360, 800, 1280})
    void stripsAndAxisStandBelowEachOtherAndNothingRunsOffThePage(int width, Page page) {
        page.setViewportSize(width, HEIGHT);
        assertThat(page.evaluate(PLACES)).isEqualTo(1);
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
        page.screenshot(new ScreenshotOptions().setPath(WithBrowser.screenshot("plots-" + width)).setFullPage(true));
    }

    @ParameterizedTest
    @ValueSource(ints = {600, 800})
    void onPaperToo(int width, Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        page.setViewportSize(width, HEIGHT);
        assertThat(page.evaluate(PLACES)).isEqualTo(1);
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void bothAreAccessible(int width, Page page) {
        page.setViewportSize(width, HEIGHT);
        page.evaluate("document.querySelectorAll('details').forEach(details => details.open = true)");
        assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
    }

    private static String styles() {
        try {
            return new ClassPathResource("static/assets/app.css").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
