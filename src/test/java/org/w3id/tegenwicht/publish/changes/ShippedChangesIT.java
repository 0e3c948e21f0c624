package org.w3id.tegenwicht.publish.changes;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.apache.jena.riot.Lang;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.w3id.tegenwicht.graph.GraphNames;
import org.w3id.tegenwicht.graph.GraphStore;
import org.xml.sax.InputSource;

/** The stream and the feeds of the curated data. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ShippedChangesIT {

    @LocalServerPort
    private int port;

    @Autowired
    private GraphStore store;

    @Autowired
    private GraphNames names;

    private StreamClient client;

    @BeforeEach
    void connect() {
        client = new StreamClient(port);
    }

    @Test
    void replayingAllChangesGivesTheStore() {
        Present.assertEquals(client.replay(Lang.NQUADS), store, names);
    }

    @Test
    void problemsAndPlacesAnnounceTheirFeed() throws Exception {
        for (String about : new String[] {"problem/problematic-debt", "place/gm0363-2022"}) {
            String feed = "/changes.atom?" + about.replace('/', '=');
            String page = new String(client.get("/doc/" + about, "Accept", "text/html").body(), StandardCharsets.UTF_8);
            assertThat(page).containsPattern("<link rel=\"alternate\" type=\"application/atom\\+xml\"[^>]*href=\"" + feed.replace("?", "\\?") + "\"")
                    .containsPattern("<a [^>]*href=\"" + feed.replace("?", "\\?") + "\"[^>]*>Volg de wijzigingen[^<]*</a>");
            SyndFeed read = new SyndFeedInput().build(new InputSource(new ByteArrayInputStream(client.get(feed).body())));
            assertThat(read.getEntries()).hasSizeBetween(1, 50).allSatisfy(entry -> assertThat(entry.getTitle()).startsWith("Nieuw: "));
        }
        assertThat(new String(client.get("/doc/study/anderson-2021", "Accept", "text/html").body(), StandardCharsets.UTF_8)).doesNotContain("changes.atom");
    }

    @Test
    void hasAFeedOfWhatConcernsAProblem() {
        HttpResponse<byte[]> feed = client.get("/changes.atom?problem=problematic-debt&lang=en");
        assertThat(new String(feed.body(), StandardCharsets.UTF_8)).contains("<title>Changes about Problematic debt</title>")
                .contains("New: ").contains("<summary type=\"text\">New: study</summary>");
    }
}
