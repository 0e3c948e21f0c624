package org.w3id.tegenwicht.browse.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.query.QueryFactory;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ActiveProfiles;
import org.w3id.tegenwicht.graph.GraphStore;
import org.w3id.tegenwicht.sparql.meta.PoolingRefusal;

/** A stored query that pools more than is allowed is the caller's to narrow, and no fault of the server. */
@SpringBootTest
@ActiveProfiles("empty")
@AutoConfigureMockMvc
class PoolingProblemTests {

    @Autowired
    private GraphStore store;

    @Test
    void tellsThatTooMuchIsPooledAndWhatTheBoundIs() {
        String many = IntStream.range(0, 150).mapToObj(String::valueOf).collect(Collectors.joining(" "));
        String query = "PREFIX meta: <https://w3id.org/tegenwicht/meta#> SELECT (meta:estimate(?a, 0.2) AS ?e) { VALUES ?a { " + many + " } VALUES ?b { " + many + " } }";
        PoolingRefusal refusal = catchThrowableOfType(PoolingRefusal.class,
                () -> store.query(QueryFactory.create(query), Duration.ofSeconds(20), execution -> execution.select().next()));
        Problem problem = Problems.of(refusal);
        assertThat(problem.status().value()).isEqualTo(422);
        assertThat(problem.detail().complete()).isTrue();
        assertThat(problem.detail().nl()).contains("20,000");
    }
}
