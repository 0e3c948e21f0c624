package org.w3id.tegenwicht.browse.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.w3id.tegenwicht.graph.GraphStore;
import org.w3id.tegenwicht.graph.MemoryStore;
import org.w3id.tegenwicht.query.Fixture;
import org.w3id.tegenwicht.query.synthesis.Answers;

/** What findings say together on the page of a thing. */
class SynthesisViewsTest {

    private final GraphStore store = MemoryStore.with("/query/measured.ttl");
    private final SynthesisViews views = new SynthesisViews(Answers.syntheses(store), Fixture.runner(store), new Links(Fixture.things(store)), messages());

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void theRowsOfAProblemAreItsInterventionsAndTheExposuresThatMakeItLarger() {
        SynthesisView view = views.about("problem", "reads-little", "en").orElseThrow();
        assertThat(rows(view)).containsExactly("Noise", "Tutoring");
        assertThat(view.pools()).extracting(pool -> pool.forest().words().title()).containsExactly("What was found, by intervention", "What was found, by cause");
    }

    @Test
    void anInterventionForAnotherProblemHasItsRowThere() {
        assertThat(rows(views.about("problem", "gets-lost", "en").orElseThrow())).containsExactly("Maps", "Tutoring");
    }

    private static Set<String> rows(SynthesisView view) {
        Set<String> rows = new TreeSet<>();
        view.pools().forEach(pool -> pool.forest().groups().forEach(group -> group.lines().forEach(line -> rows.add(line.label()))));
        return rows;
    }

    private static ResourceBundleMessageSource messages() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        return messages;
    }
}
