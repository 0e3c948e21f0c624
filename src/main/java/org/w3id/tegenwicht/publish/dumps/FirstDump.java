package org.w3id.tegenwicht.publish.dumps;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Makes a dump as soon as the server is up, so that the first who asks for one, or for the data sets with their files, does not wait for it. */
@Component
@ConditionalOnProperty(name = "tegenwicht.dumps.at-start", matchIfMissing = true)
class FirstDump {

    private static final Logger LOG = LoggerFactory.getLogger(FirstDump.class);

    private final Dumps dumps;

    FirstDump(Dumps dumps) {
        this.dumps = dumps;
    }

    @EventListener(ApplicationReadyEvent.class)
    void make() {
        Thread maker = Thread.ofPlatform().daemon().name("first-dump").priority(Thread.MIN_PRIORITY).unstarted(this::makeNow);
        maker.start();
    }

    private void makeNow() {
        try {
            dumps.newest();
        } catch (RuntimeException fault) { // the store was closed, or whoever asks for a dump will be told why there is none
            LOG.warn("No dump was made at the start: {}", fault.getMessage());
        }
    }
}
