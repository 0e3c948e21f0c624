package org.w3id.tegenwicht.graph;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens the store that the settings name. */
@Configuration(proxyBeanMethods = false)
class GraphConfiguration {

    @Bean
    GraphNames graphNames(GraphSettings settings) {
        return settings.names();
    }

    @Bean
    GraphStore graphStore(GraphSettings settings) {
        return switch (settings.store().type()) {
            case EMBEDDED -> EmbeddedStore.onDisk(settings.home().resolve("tdb2"), settings.names());
            case MEMORY -> EmbeddedStore.inMemory(settings.names());
            case REMOTE -> RemoteStore.at(settings.store().remote(), settings.names());
        };
    }
}
