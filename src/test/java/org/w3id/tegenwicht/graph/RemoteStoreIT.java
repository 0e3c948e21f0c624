package org.w3id.tegenwicht.graph;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store in another server process keeps the promises of {@link GraphStore}, whatever that server takes for the default graph. */
class RemoteStoreIT {

    private static GraphSettings.Remote settings(FusekiProcess fuseki, String user, String password) {
        return new GraphSettings.Remote(fuseki.address("query"), fuseki.address("update"), fuseki.address("data"), user, password,
                Duration.ofSeconds(5), Duration.ofSeconds(30), Duration.ofMinutes(5));
    }

    /** TDB2 on disk, whose default graph is the union. The process is started anew where the store has to be. */
    @Nested
    class OnDiskWithUnion extends RemoteStoreContract {

        @TempDir
        private static Path folder;
        private static FusekiProcess fuseki;

        @BeforeAll
        static void start() throws Exception {
            fuseki = new FusekiProcess(folder, ":dataset a tdb2:DatasetTDB2 ; tdb2:location \"tdb2\" ; tdb2:unionDefaultGraph true .");
        }

        @AfterAll
        static void stop() throws Exception {
            fuseki.close();
        }

        @Test
        void takesManyGraphsAtOnce() {
            takesManyGraphsInOneCommit();
        }

        @Override
        GraphSettings.Remote server() {
            return settings(fuseki, null, null);
        }

        @Override
        void endAbandonedPath() throws Exception {
            fuseki.restart();
        }

        @Override
        GraphStore reopened() throws Exception {
            fuseki.restart();
            return super.reopened();
        }
    }

    /** Jena's store in memory, whose default graph is one of its own, behind a digest password. */
    @Nested
    class InMemoryWithoutUnion extends RemoteStoreContract {

        @TempDir
        private static Path folder;
        private static FusekiProcess fuseki;

        @BeforeAll
        static void start() throws Exception {
            Files.writeString(folder.resolve("passwords"), "editor: of the graph\n");
            fuseki = new FusekiProcess(folder, """
                    :dataset a ja:MemoryDataset .
                    :server a fuseki:Server ; fuseki:passwd "passwords" ; fuseki:auth "digest" ; fuseki:allowedUsers "editor" .
                    """);
        }

        @AfterAll
        static void stop() throws Exception {
            fuseki.close();
        }

        @Override
        GraphSettings.Remote server() {
            return settings(fuseki, "editor", "of the graph");
        }

        @Override
        void endAbandonedPath() throws Exception {
            fuseki.restart();
        }
    }
}
