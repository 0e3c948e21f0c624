package org.w3id.tegenwicht.query;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings of the stored queries.
 *
 * @param home the folder that holds all state: texts of stored queries are kept in {@code queries} under it
 * @param base what our IRIs begin with
 * @param queries the folder to read the queries from; when not set, those in the program itself are used
 * @param sharedQueries a folder with query files of others, in the convention of grlc; when not set, there are none
 * @param stored how stored queries are run
 */
@ConfigurationProperties("tegenwicht")
record QuerySettings(
        @DefaultValue("var") Path home,
        @DefaultValue("https://w3id.org/tegenwicht/") String base,
        Path queries,
        Path sharedQueries,
        @DefaultValue Stored stored) {

    /**
     * How stored queries are run.
     *
     * @param limit how long one may take
     * @param cache how much memory remembered answers may use, roughly
     */
    record Stored(@DefaultValue("20s") Duration limit, @DefaultValue("64MB") DataSize cache) { }

    /** What the IRIs of our things begin with. */
    String things() {
        return base + "id/";
    }
}
