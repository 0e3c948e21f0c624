package org.w3id.tegenwicht.query.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.w3id.tegenwicht.graph.GraphStore;
import org.w3id.tegenwicht.graph.MemoryStore;

/** The search follows the graph, also while many ask. */
class GenerationsTest {

    private final GraphStore store = MemoryStore.empty();
    private final Search search = SearchFixture.on(store);

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void findsWhatTheGraphHoldsNow() {
        assertThat(search.find("dakloosheid", Language.NL, 5).hits()).isEmpty();
        assertThat(search.suggest("dak", Language.NL, 5)).isEmpty();
        MemoryStore.fill(store, "/query/fixture.ttl");
        Found found = search.find("dakloosheid", Language.NL, 5);
        assertThat(found.hits().getFirst().slug()).isEqualTo("homelessness");
        assertThat(found.generation()).isEqualTo(store.generation());
        assertThat(search.suggest("dak", Language.NL, 5)).extracting(Suggestion::slug).startsWith("homelessness");
    }

    @Test
    void findsNoFindings() {
        MemoryStore.fill(store, "/query/fixture.ttl");
        assertThat(search.find("demo", Language.NL, 50).hits()).noneMatch(hit -> hit.type().equals("finding"));
    }

    @Test
    void doesNotDependOnTheOrderOfReading() {
        MemoryStore.fill(store, "/query/fixture.ttl");
        List<Entry> entries = SearchFixture.entries(store).read().entries();
        List<Entry> reversed = entries.reversed().stream().map(entry -> new Entry(entry.thing(), entry.texts().reversed())).toList();
        for (String question : List.of("dakloosheid", "op straat leven", "homelessness")) {
            assertThat(Ranking.rank(new Index(reversed), question, Language.NL)).isNotEmpty()
                    .isEqualTo(Ranking.rank(new Index(entries), question, Language.NL));
        }
    }

    @Test
    void answersManyAtOnceWhileTheGraphChanges() throws Exception {
        MemoryStore.fill(store, "/query/fixture.ttl");
        try (ExecutorService people = Executors.newFixedThreadPool(8)) {
            List<Future<Boolean>> asked = IntStream.range(0, 8).mapToObj(person -> people.submit(this::asksAgainAndAgain)).toList();
            for (int change = 0; change < 5; change++) {
                MemoryStore.fill(store, "/query/fixture.ttl");
            }
            for (Future<Boolean> answers : asked) {
                assertThat(answers.get()).isTrue();
            }
        }
    }

    private boolean asksAgainAndAgain() {
        return IntStream.range(0, 50).allMatch(time -> search.find("rough sleeping", Language.EN, 5).hits().getFirst().slug().equals("homelessness")
                && !search.suggest("dakl", Language.NL, 5).isEmpty());
    }
}
