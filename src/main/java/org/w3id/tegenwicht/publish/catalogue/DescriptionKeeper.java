package org.w3id.tegenwicht.publish.catalogue;

import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Graph;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.w3id.tegenwicht.graph.Change;
import org.w3id.tegenwicht.graph.GraphStore;

/**
 * Keeps the stored description true: at the start, before anybody is answered, and soon after each write, whoever made it. Several writes in a row
 * are described once. Where several servers share a store, one of them describes it and the others see that it is done.
 */
@Component
class DescriptionKeeper implements SmartInitializingSingleton, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(DescriptionKeeper.class);

    private final GraphStore store;
    private final Describer describer;
    private final DescriptionSettings settings;
    private final ScheduledThreadPoolExecutor clock =
            new ScheduledThreadPoolExecutor(1, Thread.ofPlatform().name("description").daemon().factory());
    /** The generation that is known to be described. */
    private volatile long described = -1;

    DescriptionKeeper(GraphStore store, Describer describer, DescriptionSettings settings) {
        this.store = store;
        this.describer = describer;
        this.settings = settings;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (settings.stored()) {
            follow();
            long interval = settings.interval().toMillis();
            clock.scheduleWithFixedDelay(this::follow, interval, interval, TimeUnit.MILLISECONDS);
        }
    }

    private void follow() {
        try {
            bringUpToDate();
        } catch (RuntimeException fault) { // the next look tries again
            LOG.warn("The description of the graph could not be brought up to date: {}", fault.getMessage());
        }
    }

    /** A write may come between looking and writing: then the description is of an older generation, and the next look sees it. */
    private void bringUpToDate() {
        long generation = store.generation();
        if (generation == described) {
            return;
        }
        if (!store.view(data -> describer.isCurrent(data.getGraph(describer.names().graphs().description()), generation))) {
            long start = System.nanoTime();
            Graph description = store.view(describer::describe);
            long written = store.commit(Change.replace(describer.names().graphs().description(), description));
            LOG.info("{} ms  described generation {} in {} triples", (System.nanoTime() - start) / 1_000_000, written, description.size());
            described = written == generation + 1 ? written : -1;
        } else {
            described = generation;
        }
    }

    /** Lets a description that is being written end: a thread that uses the store is never interrupted. */
    @Override
    public void destroy() throws InterruptedException {
        clock.shutdown();
        clock.awaitTermination(30, TimeUnit.SECONDS);
    }
}
