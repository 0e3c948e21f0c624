package org.w3id.tegenwicht.sparql;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much one request may ask, and all of them together.
 *
 * @param timeLimit how long a query may take, from its turn to its last byte
 * @param maxQuerySize how long the text of a query may be
 * @param maxUpdateSize how long the text of an update may be
 * @param maxUploadSize how large a body may be that is put into a graph
 * @param maxNesting how deep brackets of any kind may stand inside each other
 * @param maxValues how many values a list such as {@code IN (...)} or a {@code VALUES} block may have
 * @param maxAnswerTriples how many triples CONSTRUCT, DESCRIBE and the reading of a graph may answer with
 * @param maxTextLength how long a string may grow that a query makes
 * @param maxTextInAll how many characters all texts together may have that one query makes
 * @param spillRows after how many rows DISTINCT moves to disk
 * @param heldAnswer how much of an answer is held back until it is complete; what is longer is sent as it comes
 * @param poolSize how many queries run at the same time
 * @param queue how many more may wait for their turn
 */
@ConfigurationProperties("tegenwicht.sparql")
public record SparqlSettings(
        @DefaultValue("10s") Duration timeLimit,
        @DefaultValue("100KB") DataSize maxQuerySize,
        @DefaultValue("4MB") DataSize maxUpdateSize,
        @DefaultValue("64MB") DataSize maxUploadSize,
        @DefaultValue("40") int maxNesting,
        @DefaultValue("5000") int maxValues,
        @DefaultValue("1000000") int maxAnswerTriples,
        @DefaultValue("1000000") int maxTextLength,
        @DefaultValue("50000000") long maxTextInAll,
        @DefaultValue("200000") int spillRows,
        @DefaultValue("4MB") DataSize heldAnswer,
        @DefaultValue("4") int poolSize,
        @DefaultValue("32") int queue) {
}
