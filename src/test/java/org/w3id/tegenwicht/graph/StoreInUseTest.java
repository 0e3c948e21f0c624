package org.w3id.tegenwicht.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.w3id.tegenwicht.graph.journal.Recorder;

/** Who starts a second server on one folder is told what is wrong, and what to do. */
class StoreInUseTest {

    @TempDir
    private Path folder;

    @Test
    void aStoreThatAnotherProcessHasSaysSo() throws Exception {
        Process other = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "-cp", System.getProperty("java.class.path"),
                Holder.class.getName(), folder.toString()).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try {
            assertThat(other.inputReader().lines().anyMatch("open"::equals)).isTrue();
            Throwable fault = catchThrowable(() -> EmbeddedStore.onDisk(folder, GraphStoreContract.NAMES, Recorder.NONE));
            FailureAnalysis analysis = new StoreInUseAnalyzer().analyze(new BeanCreationException("graphStore", "wrapped", fault));
            assertThat(analysis.getDescription()).startsWith("Another Tegenwicht is running on the folder " + folder).contains("held by process " + other.pid());
            assertThat(analysis.getAction()).contains("tegenwicht.home");
        } finally {
            other.getOutputStream().close();
            other.waitFor();
        }
    }

    /** Opens a store and holds it until its input ends. */
    static final class Holder {

        public static void main(String[] folder) throws Exception {
            EmbeddedStore.onDisk(Path.of(folder[0]), GraphStoreContract.NAMES, Recorder.NONE);
            System.out.println("open");
            System.in.read();
            System.exit(0);
        }
    }
}
