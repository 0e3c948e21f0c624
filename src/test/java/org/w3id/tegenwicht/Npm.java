package org.w3id.tegenwicht;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Tools from npm that tests use, installed as the build of the pages installs what it needs. */
public final class Npm {

    private static final boolean WINDOWS = File.separatorChar == '\\';

    private Npm() { }

    /** Installs what {@code src/test/NAME} asks for into {@code target/NAME}, once for each state of its lock file, and says where that is. */
    public static Path install(String name) throws IOException, InterruptedException {
        Path tool = Path.of("target", name);
        try (Turn turn = Turn.to("install-" + name)) {
            install(Path.of("src/test", name), tool);
        }
        return tool;
    }

    private static void install(Path ours, Path tool) throws IOException, InterruptedException {
        Path lock = tool.resolve("package-lock.json");
        if (Files.exists(tool.resolve("node_modules/.package-lock.json")) && Files.exists(lock) && Files.mismatch(lock, ours.resolve("package-lock.json")) == -1) {
            return;
        }
        Files.createDirectories(tool);
        for (String file : List.of("package.json", ".npmrc", "package-lock.json")) {
            Files.write(tool.resolve(file), Files.readAllBytes(ours.resolve(file)));
        }
        Command installed = Command.run(tool, 300, WINDOWS ? "npm.cmd" : "npm", "ci", "--ignore-scripts", "--prefer-offline", "--no-audit", "--no-fund", "--loglevel=error");
        assertThat(installed.status()).as(installed.said()).isZero();
    }

    /** The program of this name that a tool brought. */
    public static String program(Path tool, String name) {
        return tool.resolve("node_modules/.bin/" + (WINDOWS ? name + ".cmd" : name)).toAbsolutePath().toString();
    }
}
