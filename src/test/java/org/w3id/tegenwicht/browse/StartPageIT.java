package org.w3id.tegenwicht.browse;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.w3id.tegenwicht.browser.WithBrowser;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ExtendWith(WithBrowser.class)
class StartPageIT {

    @LocalServerPort
    private int port;

    @Test
    void theStartPageOpensWithItsStylesAndScripts(Page page) {
        page.navigate("http://localhost:" + port + "/");

        assertThat(page.getByRole(com.microsoft.playwright.options.AriaRole.HEADING).first()).hasText("Tegenwicht");
        assertThat(page.locator("html")).hasClass("has-script");
        assertThat(page.locator("h1")).hasCSS("font-family", java.util.regex.Pattern.compile("^system-ui.*"));
        page.screenshot(new ScreenshotOptions().setPath(WithBrowser.screenshot("start")).setFullPage(true));
    }

    @Test
    void theStartPageIsAccessible(Page page) {
        page.navigate("http://localhost:" + port + "/");

        assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
    }
}
