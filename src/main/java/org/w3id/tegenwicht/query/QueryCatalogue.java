package org.w3id.tegenwicht.query;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** All stored queries, read and parsed at the start. A file with a fault stops the start, with the file and the reason. */
@Component
public class QueryCatalogue {

    private final Map<String, Template> templates;
    private final String digest;
    private final QueryArchive archive;
    private final Map<String, Template> earlier = new ConcurrentHashMap<>();

    @Autowired
    QueryCatalogue(QuerySettings settings) {
        this(QueryFiles.read(settings.queries(), settings.sharedQueries()), new QueryArchive(settings.home().resolve("queries")));
    }

    QueryCatalogue(List<Template> read) {
        this(read, new QueryArchive(null));
    }

    QueryCatalogue(List<Template> read, QueryArchive archive) {
        Map<String, Template> byName = new TreeMap<>();
        for (Template template : read) {
            StoredQuery query = template.about();
            Template same = byName.put(query.name(), template);
            if (same != null) {
                throw new BadQueryFileException(query.folder().word() + "/" + query.name() + ".rq",
                        "the folder " + same.about().folder().word() + " has a query of that name too; rename one");
            }
        }
        templates = byName;
        digest = digest(byName);
        this.archive = archive;
        archive.keep(all());
    }

    /** Reads the queries of a folder, for tests and tools; null means those in the program itself. */
    public static QueryCatalogue read(Path folder) {
        return new QueryCatalogue(QueryFiles.read(folder, null));
    }

    /** All stored queries, sorted by name. */
    public List<StoredQuery> all() {
        return templates.values().stream().map(Template::about).toList();
    }

    /** The stored queries of one folder, sorted by name. */
    public List<StoredQuery> in(StoredQuery.Folder folder) {
        return all().stream().filter(query -> query.folder() == folder).toList();
    }

    /** Whether there is a stored query of this name. */
    public boolean has(String name) {
        return templates.containsKey(name);
    }

    /**
     * The stored query of this name.
     *
     * @throws UnknownQueryException when there is none
     */
    public StoredQuery get(String name) {
        return template(name).about();
    }

    /** A short text that is different when the queries are. */
    public String digest() {
        return digest;
    }

    /**
     * The texts that the query has had, the oldest first and the one of now last. A query that is no longer there may still have had some.
     *
     * @throws UnknownQueryException when there never was such a query
     */
    public List<QueryVersion> versions(String name) {
        Map<String, QueryVersion> versions = new LinkedHashMap<>();
        for (QueryVersion version : archive.history(name)) {
            versions.remove(version.version());
            versions.put(version.version(), version);
        }
        Template now = templates.get(name);
        if (now != null) {
            QueryVersion kept = versions.remove(now.about().version());
            versions.put(now.about().version(), kept == null ? new QueryVersion(now.about().version(), null) : kept);
        }
        if (versions.isEmpty()) {
            throw unknown(name);
        }
        return List.copyOf(versions.values());
    }

    /**
     * The stored query of this name as it was in this version.
     *
     * @throws UnknownQueryException when there never was such a query
     * @throws UnknownVersionException when it never had this text
     */
    public StoredQuery get(String name, String version) {
        return template(name, version).about();
    }

    Template template(String name, String version) {
        Template now = templates.get(name);
        if (now != null && now.about().version().equals(version)) {
            return now;
        }
        return archive.text(name, version)
                .map(text -> earlier.computeIfAbsent(name + " " + version, key -> earlier(now, name, text)))
                .orElseThrow(() -> new UnknownVersionException(name, version, versions(name).stream().map(QueryVersion::version).toList()));
    }

    /** An old text is read as leniently as those of others, since our rules may have become stricter; one over several data sets stays one. */
    private static Template earlier(Template now, String name, String text) {
        StoredQuery.Folder folder = now == null ? StoredQuery.Folder.SHARED : now.about().folder();
        return folder == StoredQuery.Folder.FEDERATED ? Template.of(folder, name, text) : Template.ofGrlc(folder, name, text);
    }

    Template template(String name) {
        Template template = templates.get(name);
        if (template == null) {
            throw unknown(name);
        }
        return template;
    }

    private UnknownQueryException unknown(String name) {
        return new UnknownQueryException(name, Likeness.nearest(name, templates.keySet()));
    }

    private static String digest(Map<String, Template> templates) {
        CRC32 sum = new CRC32();
        templates.values().forEach(template -> sum.update(template.about().text().getBytes(StandardCharsets.UTF_8)));
        return Long.toHexString(sum.getValue());
    }
}
