package org.w3id.tegenwicht.graph;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the graph lives.
 *
 * @param home the one folder with everything that the server keeps
 * @param base what our IRIs begin with, whatever host answers for them
 * @param store which store holds the triples
 */
@ConfigurationProperties("tegenwicht")
public record GraphSettings(
        @DefaultValue("var") Path home,
        @DefaultValue("https://w3id.org/tegenwicht/") String base,
        @DefaultValue Store store) {

    /** How the store is reached. */
    public enum Type {
        /** TDB2 on disk, in {@code <home>/tdb2}. */
        EMBEDDED,
        /** TDB2 in memory: gone when the process ends. */
        MEMORY,
        /** Any server that speaks SPARQL 1.1 query, update and graph store. */
        REMOTE
    }

    /**
     * Which store to use, and how much of it to keep in memory.
     *
     * @param type which of the three stores
     * @param memoryCopy up to how many triples the graph is copied into memory for pages and stored queries; 0 means never
     * @param remote where the remote store is; nothing for the other two
     */
    public record Store(@DefaultValue("embedded") Type type, @DefaultValue("3000000") long memoryCopy, Remote remote) {
    }

    /**
     * A server that speaks SPARQL 1.1, whose data set is ours alone.
     *
     * @param query where it answers queries
     * @param update where it takes updates
     * @param data where it hands out graphs: the address to which {@code ?graph=} is added
     * @param user who we are to it, when it asks (basic or digest)
     * @param password what proves that
     * @param connectLimit how long it may take until it takes a connection
     * @param readLimit how long it may take to hand out a graph or the ledger
     * @param writeLimit how long it may take to carry out an update, or a query for which nobody set a limit
     */
    public record Remote(
            URI query,
            URI update,
            URI data,
            String user,
            String password,
            @DefaultValue("5s") Duration connectLimit,
            @DefaultValue("1m") Duration readLimit,
            @DefaultValue("10m") Duration writeLimit) {
    }

    /** The names of graphs under this base. */
    public GraphNames names() {
        return new GraphNames(base);
    }
}
