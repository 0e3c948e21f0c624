package org.w3id.tegenwicht;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * A program of this machine that has ended.
 *
 * @param status 0 when it is content
 * @param printed what it wrote
 * @param complained what it wrote to where programs write their complaints
 */
public record Command(int status, String printed, String complained) {

    /** Runs a program in a folder and waits for its end; longer than this many seconds is a fault. */
    public static Command run(Path folder, int seconds, String... command) throws IOException, InterruptedException {
        Path target = Files.createDirectories(Path.of("target"));
        Path out = Files.createTempFile(target, "command", ".out");
        Path err = Files.createTempFile(target, "command", ".err");
        try {
            ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectOutput(out.toFile()).redirectError(err.toFile());
            builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
            Process process = builder.start();
            process.getOutputStream().close();
            boolean ended = process.waitFor(seconds, TimeUnit.SECONDS);
            if (!ended) {
                process.destroyForcibly();
            }
            assertThat(ended).as("%s within %d s: %s", String.join(" ", command), seconds, Files.readString(err)).isTrue();
            return new Command(process.exitValue(), Files.readString(out), Files.readString(err));
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }

    /** All that it wrote. */
    public String said() {
        return printed + complained;
    }
}
