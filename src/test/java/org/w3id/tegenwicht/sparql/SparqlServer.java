package org.w3id.tegenwicht.sparql;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.w3id.tegenwicht.Application;

/** A whole server on a free port, with an empty store in memory, small limits and an editor. */
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = Application.class, webEnvironment = WebEnvironment.RANDOM_PORT, properties = {
    "tegenwicht.editor.name=ed",
    "tegenwicht.editor.password=secret",
    "tegenwicht.sparql.time-limit=2s",
    "tegenwicht.sparql.max-query-size=20KB",
    "tegenwicht.sparql.max-update-size=40KB",
    "tegenwicht.sparql.max-upload-size=100KB",
    "tegenwicht.sparql.max-values=500",
    "tegenwicht.sparql.held-answer=16KB",
    "tegenwicht.sparql.max-answer-triples=5000",
    "tegenwicht.sparql.pool-size=2",
    "tegenwicht.sparql.queue=1",
})
@ActiveProfiles("empty")
@Import(TestShapes.class)
@interface SparqlServer {
}
