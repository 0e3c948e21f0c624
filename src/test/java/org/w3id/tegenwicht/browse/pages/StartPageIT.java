package org.w3id.tegenwicht.browse.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.options.AriaRole.HEADING;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
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

    @BeforeEach
    void openTheStartPage(Page page) {
        page.navigate("http://localhost:" + port + "/");
    }

    @Test
    void theStartPageHasItsStylesAndScripts(Page page) {
        assertThat(page.getByRole(HEADING).first()).hasText("What makes life unequal, and what helps?");
        assertThat(page.locator("html")).hasClass("has-script");
        assertThat(page.locator("h1")).hasCSS("font-family", Pattern.compile("^system-ui.*"));
        page.screenshot(new ScreenshotOptions().setPath(WithBrowser.screenshot("start")).setFullPage(true));
    }

    @Test
    void theStartPageIsAccessible(Page page) {
        assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
    }
}
