package org.w3id.tegenwicht.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

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
        return installed().or(Chromium::install).orElseThrow(() -> new IllegalStateException(ADVICE));
    }

    private static Optional<Path> installed() {
        return Optional.ofNullable(System.getenv("CHROMIUM")).map(Path::of)
                .or(() -> PLACES.stream().filter(Files::isExecutable).findFirst());
    }

    private static Optional<Path> install() {
        if (!Files.exists(Path.of("/etc/debian_version")) || !"root".equals(System.getProperty("user.name"))) {
            return Optional.empty();
        }
        System.out.println("No Chromium here: installing Debian's for the browser tests.");
        run("apt-get", "update", "-q");
        run("apt-get", "install", "-y", "-q", "--no-install-recommends", "chromium");
        return installed();
    }

    private static void run(String... command) {
        try {
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true)
                    .redirectOutput(Files.createDirectories(Path.of("target")).resolve("chromium-install.log").toFile());
            builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
            Process process = builder.start();
            if (!process.waitFor(10, TimeUnit.MINUTES) || process.exitValue() != 0) {
                process.destroy();
                throw new IllegalStateException(String.join(" ", command) + " failed. " + ADVICE);
            }
        } catch (IOException e) {
            throw new IllegalStateException(ADVICE, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(ADVICE, e);
        }
    }
}
