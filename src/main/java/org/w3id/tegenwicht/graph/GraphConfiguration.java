package org.w3id.tegenwicht.graph;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.w3id.tegenwicht.graph.journal.Journal;

/** Opens the store that the settings name. */
@Configuration(proxyBeanMethods = false)
class GraphConfiguration {

    /** Events on a page of the journal: some hundred kilobytes of Turtle. It is the address of all that was told: never change it. */
    private static final int PAGE_SIZE = 250;

    @Bean
    GraphNames graphNames(GraphSettings settings) {
        return settings.names();
    }

    @Bean
    Journal journal(GraphSettings settings) {
        return settings.store().type() == GraphSettings.Type.MEMORY ? Journal.temporary(PAGE_SIZE)
                : Journal.in(settings.home().resolve("changes"), PAGE_SIZE);
    }

    @Bean
    GraphStore graphStore(GraphSettings settings, Journal journal) {
        return switch (settings.store().type()) {
            case EMBEDDED -> EmbeddedStore.onDisk(settings.home().resolve("tdb2"), settings.names(), journal);
            case MEMORY -> EmbeddedStore.inMemory(settings.names(), journal);
            case REMOTE -> RemoteStore.at(settings.store().remote(), settings.names(), journal);
        };
    }
}
