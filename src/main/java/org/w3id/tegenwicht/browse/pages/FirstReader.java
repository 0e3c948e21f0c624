package org.w3id.tegenwicht.browse.pages;

import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.w3id.tegenwicht.browse.ThingCollection;
import org.w3id.tegenwicht.query.PageRequest;
import org.w3id.tegenwicht.query.QueryRunner;
import org.w3id.tegenwicht.query.contradictions.Contradictions;
import org.w3id.tegenwicht.query.evidencemap.EvidenceMaps;
import org.w3id.tegenwicht.query.pathways.Pathways;
import org.w3id.tegenwicht.query.search.Language;
import org.w3id.tegenwicht.query.search.Search;

/**
 * Reads the lists, the evidence map, the contradictions and the pathways, and searches, once as soon as the server is up, so that no reader
 * waits for what is then remembered.
 */
@Component
class FirstReader {

    private static final Logger LOG = LoggerFactory.getLogger(FirstReader.class);

    private final QueryRunner queries;
    private final Search search;
    private final EvidenceMaps maps;
    private final Contradictions contradictions;
    private final Pathways pathways;

    FirstReader(QueryRunner queries, Search search, EvidenceMaps maps, Contradictions contradictions, Pathways pathways) {
        this.queries = queries;
        this.search = search;
        this.maps = maps;
        this.contradictions = contradictions;
        this.pathways = pathways;
    }

    @EventListener(ApplicationReadyEvent.class)
    void read() {
        Thread.ofPlatform().daemon().name("first-reader").start(this::readAll);
    }

    private void readAll() {
        try {
            search.find("armoede", Language.NL, 1);
            maps.of("problem", "intervention-type", Map.of());
            contradictions.all(Map.of());
            pathways.accumulation();
            ThingCollection.paths().forEach(path -> queries.page(path, Map.of(), new PageRequest(1, 1)));
        } catch (RuntimeException interrupted) {
            LOG.debug("The first reading broke off", interrupted); // the store was closed, or a real reader will see why
        }
    }
}
