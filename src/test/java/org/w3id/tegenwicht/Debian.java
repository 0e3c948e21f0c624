package org.w3id.tegenwicht;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Installs programs that tests use, on Debian and as root only: elsewhere that is up to whoever runs the tests. */
public final class Debian {

    private static final int PATIENCE = 600;

    private Debian() { }

    /** Installs packages, without what they only recommend; false when this is no machine to do that on. */
    public static boolean install(String... packages) {
        if (!Files.exists(Path.of("/etc/debian_version")) || !"root".equals(System.getProperty("user.name"))) {
            return false;
        }
        System.out.println("Installing for the tests: " + String.join(" ", packages));
        List<String> install = new ArrayList<>(List.of("apt-get", "install", "-y", "-q", "--no-install-recommends"));
        install.addAll(List.of(packages));
        // The lists of packages that are here may do; bringing them up to date takes longer than installing something small.
        if (run(install).status() == 0) {
            return true;
        }
        run(List.of("apt-get", "update", "-q"));
        Command installed = run(install);
        if (installed.status() != 0) {
            throw new IllegalStateException(String.join(" ", install) + " failed: " + installed.complained());
        }
        return true;
    }

    private static Command run(List<String> command) {
        try (Turn turn = Turn.to("apt-get")) {
            return Command.run(Path.of("."), PATIENCE, command.toArray(String[]::new));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
