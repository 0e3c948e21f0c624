package org.w3id.tegenwicht.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import com.microsoft.playwright.Route;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives a test that asks for one a fresh {@link Page}: {@code @ExtendWith(WithBrowser.class)}. All tests share one
 * Chromium, started when first asked for. A page reaches this machine only; what asks another host gets nothing.
 */
public class WithBrowser implements ParameterResolver {

    private static final Namespace SPACE = Namespace.create(WithBrowser.class);
    private static final Pattern ELSEWHERE = Pattern.compile("^(https?|wss?)://(?!localhost[:/]).*");

    /** Where a test leaves its picture: {@code target/screenshots/<name>.png}. */
    public static Path screenshot(String name) {
        return Path.of("target", "screenshots", name + ".png");
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Page.class;
    }

    @Override
    public Page resolveParameter(ParameterContext parameter, ExtensionContext test) {
        Running running = test.getRoot().getStore(SPACE).computeIfAbsent(Running.class);
        return test.getStore(SPACE).computeIfAbsent("window", key -> new Window(running.browser), Window.class).page;
    }

    /** Chromium, until the last test is done. */
    static class Running implements AutoCloseable {

        private final Playwright playwright = Playwright.create(
                new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        private final Browser browser = playwright.chromium().launch(new LaunchOptions()
                .setExecutablePath(Chromium.find())
                .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                        "--disable-background-networking", "--disable-component-update", "--disable-sync")));

        @Override
        public void close() {
            playwright.close();
        }
    }

    /** One test's own window: no cookies, storage or cache of another test's. */
    private static class Window implements AutoCloseable {

        private final BrowserContext context;
        private final Page page;

        Window(Browser browser) {
            context = browser.newContext();
            context.route(ELSEWHERE, Route::abort);
            page = context.newPage();
        }

        @Override
        public void close() {
            context.close();
        }
    }
}
