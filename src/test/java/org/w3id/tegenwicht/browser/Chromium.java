package org.w3id.tegenwicht.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.w3id.tegenwicht.Debian;

/** Finds the system's Chromium; on Debian, as root, installs it when it is not there. */
class Chromium {

    private static final List<Path> PLACES = List.of(Path.of("/usr/bin/chromium"),
            Path.of("/usr/bin/chromium-browser"), Path.of("/usr/bin/google-chrome"),
            Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"));

    private static final String ADVICE = "The browser tests need Chromium. Install it (Debian: apt install chromium) "
            + "or say where it is with the environment variable CHROMIUM.";

    private Chromium() {
    }

    static Path find() {
        return installed().or(() -> Debian.install("chromium") ? installed() : Optional.empty()).orElseThrow(() -> new IllegalStateException(ADVICE));
    }

    private static Optional<Path> installed() {
        return Optional.ofNullable(System.getenv("CHROMIUM")).map(Path::of)
                .or(() -> PLACES.stream().filter(Files::isExecutable).findFirst());
    }
}
