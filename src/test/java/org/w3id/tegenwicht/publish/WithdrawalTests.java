package org.w3id.tegenwicht.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.Test;

/** What replaces a thing that is gone is something to go to. */
class WithdrawalTests {

    @Test
    void onlyWhatIsOnTheWebReplacesIt() {
        DatasetGraph said = RDFParser.fromString("""
                <https://w3id.org/tegenwicht/id/study/gone> <http://purl.org/dc/terms/isReplacedBy>
                    <https://w3id.org/tegenwicht/id/study/other> , <javascript:alert(1)> , "another" , [] .""", Lang.TURTLE).toDatasetGraph();
        Withdrawal gone = Withdrawal.of(new Description("https://w3id.org/tegenwicht/id/study/gone", said, List.of(), Instant.EPOCH));
        assertThat(gone.replacements()).containsOnlyKeys("https://w3id.org/tegenwicht/id/study/other");
    }
}
