package org.w3id.tegenwicht.publish.dumps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.zip.GZIPInputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;
import org.w3id.tegenwicht.graph.Change;
import org.w3id.tegenwicht.graph.GraphNames;
import org.w3id.tegenwicht.graph.GraphSettings;
import org.w3id.tegenwicht.graph.GraphStore;
import org.w3id.tegenwicht.graph.MemoryStore;
import org.w3id.tegenwicht.graph.Stamp;
import tools.jackson.databind.json.JsonMapper;

/** Dumps are of one state of the store, complete, and gone only when nobody needs them. */
class DumpsTest {

    private static final GraphNames NAMES = new GraphNames("https://w3id.org/tegenwicht/");

    @TempDir
    private Path home;

    private final GraphStore store = MemoryStore.empty();

    /** The writer keeps two graphs at the same size, so a dump that saw half a write would differ. */
    @Test
    void aDumpThatIsMadeWhileOthersWriteIsOfOneGeneration() throws Exception {
        write(1);
        Dumps dumps = dumps();
        AtomicBoolean stop = new AtomicBoolean();
        Thread writer = Thread.ofPlatform().start(() -> {
            for (int size = 2; !stop.get(); size++) {
                write(size % 200 + 1);
            }
        });
        try {
            for (int round = 0; round < 8; round++) {
                Dump dump = dumps.newest();
                for (String suffix : new String[] {"nq", "trig", "jsonld"}) {
                    byte[] file = Files.readAllBytes(dumps.file(dump, "all." + suffix + ".gz"));
                    Map<String, Long> sizes = DumpsIT.sizes(DumpsIT.loaded(file, suffix));
                    assertThat(sizes.get(NAMES.named("one").getURI())).isEqualTo(sizes.get(NAMES.named("other").getURI()));
                }
            }
        } finally {
            stop.set(true);
            writer.join();
        }
    }

    @Test
    void theSameGenerationIsDumpedOnceAndFoundAgainAfterARestart() throws Exception {
        write(3);
        Dump made = dumps().newest();
        Path file = home.resolve("dumps/" + store.stamp() + "/all.nq.gz");
        var time = Files.getLastModifiedTime(file);
        assertThat(dumps().newest()).isEqualTo(made);
        assertThat(Files.getLastModifiedTime(file)).isEqualTo(time);
    }

    @Test
    void theSameGraphGivesTheSameBytes() throws Exception {
        write(50);
        Dump once = dumps().newest();
        FileSystemUtils.deleteRecursively(home.resolve("dumps"));
        assertThat(dumps().newest()).isEqualTo(once);
    }

    @Test
    void aDumpOfAnotherStoreAtTheSameGenerationIsNotTakenForOurs() throws Exception {
        write(3);
        Dump other = dumps().newest();
        Thread.sleep(2); // a stamp has the millisecond
        GraphStore fresh = MemoryStore.empty();
        fresh.commit(Change.replace(NAMES.named("one"), numbers(7)));
        Dump ours = new Dumps(fresh, settings(home), new JsonMapper()).newest();
        assertThat(ours.generation()).isEqualTo(other.generation());
        assertThat(ours.stamp()).isNotEqualTo(other.stamp());
        assertThat(ours.files()).isNotEqualTo(other.files());
    }

    @Test
    void aListThatWasHalfWrittenIsNotBelieved() throws Exception {
        write(3);
        Dump made = dumps().newest();
        Path index = home.resolve("dumps/" + store.stamp() + "/index.json");
        for (String broken : new String[] {Files.readString(index).substring(0, 50), "", "{}", "null"}) {
            Files.writeString(index, broken);
            assertThat(dumps().newest()).as(broken).isEqualTo(made);
        }
    }

    @Test
    void whoWasToldOfADumpFindsItAfterTheNextWrites() {
        Dumps dumps = dumps();
        write(1);
        Dump first = dumps.newest();
        write(2);
        dumps.newest();
        write(3);
        dumps.newest();
        assertThat(dumps.of(first.stamp().toString())).contains(first);
        assertThat(dumps.file(first, "all.nq.gz")).exists();
    }

    @Test
    void anOldDumpGoesAnHourAfterSomebodyWasToldOfIt() throws Exception {
        AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-01-01T00:00:00Z"));
        DumpFolders folders = new DumpFolders(home, now::get);
        Stamp first = new Stamp(1, now.get());
        Stamp second = new Stamp(2, now.get());
        Stamp third = new Stamp(2, now.get().plusMillis(1));
        for (Stamp stamp : List.of(first, second, third)) {
            folders.moveToPlace(folders.aside(), stamp);
        }
        Path earlierRelease = Files.createDirectory(home.resolve("1"));
        folders.told(first);
        now.set(now.get().plus(Duration.ofMinutes(30)));
        folders.told(second);
        folders.removeAllBut(third);
        assertThat(earlierRelease).doesNotExist();
        assertThat(folders.of(first)).exists();
        now.set(now.get().plus(Duration.ofMinutes(31)));
        folders.removeAllBut(third);
        assertThat(folders.of(first)).doesNotExist();
        assertThat(folders.of(second)).exists();
        assertThat(folders.of(third)).exists();
    }

    @Test
    void aGraphWithAStrangeNameCannotLeaveTheFolder() {
        store.commit(Change.replace(NAMES.named("../../../escaped"), numbers(1)));
        assertThat(dumps().newest().files()).noneMatch(file -> file.path().contains(".."));
        assertThat(home.getParent().resolve("escaped.nq.gz")).doesNotExist();
    }

    @Test
    void whatJsonLdHasNoWordsForIsInTheOtherForms() throws Exception {
        store.commit(Change.replace(NAMES.named("strange"), RDFParser.fromString("""
                PREFIX : <https://example.org/>
                :t a "literal", :Class ; :name "\u0627"@ar--rtl ; :says <<( :a :b [] )>> .""", Lang.TURTLE).toGraph()));
        Dumps dumps = dumps();
        Dump dump = dumps.newest();
        for (String suffix : new String[] {"nq", "trig", "jsonld"}) {
            DatasetGraph data = DumpsIT.loaded(Files.readAllBytes(dumps.file(dump, "all." + suffix + ".gz")), suffix);
            assertThat(data.getGraph(NAMES.named("strange")).size()).as(suffix).isEqualTo(suffix.equals("jsonld") ? 3 : 4);
            assertThat(data.contains(Node.ANY, Node.ANY, RDF.type.asNode(), NodeFactory.createLiteralString("literal"))).as(suffix).isTrue();
        }
        assertThat(new String(new GZIPInputStream(Files.newInputStream(dumps.file(dump, "all.jsonld.gz"))).readAllBytes(), StandardCharsets.UTF_8))
                .contains("\"@language\":\"ar\",\"@direction\":\"rtl\"");
    }

    @Test
    void whoCannotWriteSaysSo() throws Exception {
        write(1);
        Path file = Files.writeString(home.resolve("file"), "not a folder");
        Dumps dumps = new Dumps(store, settings(file), new JsonMapper());
        assertThatThrownBy(dumps::newest).isInstanceOf(DumpsUnavailableException.class).hasMessageContaining("disk");
    }

    private void write(int size) {
        store.commit(new Change(Map.of(NAMES.named("one"), numbers(size), NAMES.named("other"), numbers(size)),
                Set.of(), List.of(), List.of(), Map.of()));
    }

    private static Graph numbers(int many) {
        Graph graph = GraphFactory.createDefaultGraph();
        Node property = NodeFactory.createURI("https://example.org/number");
        for (int number = 0; number < many; number++) {
            graph.add(NodeFactory.createURI("https://example.org/thing/" + number), property, NodeFactory.createLiteralLang("nr " + number, "nl"));
            graph.add(NodeFactory.createBlankNode("b" + number), property, NodeFactory.createLiteralByValue(number));
        }
        return graph;
    }

    private Dumps dumps() {
        return new Dumps(store, settings(home), new JsonMapper());
    }

    private static GraphSettings settings(Path home) {
        return new GraphSettings(home, NAMES.base(), null);
    }
}
