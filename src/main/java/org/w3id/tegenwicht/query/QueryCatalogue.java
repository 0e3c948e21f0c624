package org.w3id.tegenwicht.query;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** All stored queries, read and parsed at the start. A file with a fault stops the start, with the file and the reason. */
@Component
public class QueryCatalogue {

    private final Map<String, Template> templates;
    private final String digest;

    @Autowired
    QueryCatalogue(QuerySettings settings) {
        this(QueryFiles.read(settings.queries()));
    }

    QueryCatalogue(List<Template> read) {
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
    }

    /** Reads the queries of a folder, for tests and tools; null means those in the program itself. */
    public static QueryCatalogue read(Path folder) {
        return new QueryCatalogue(QueryFiles.read(folder));
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

    /** A short text that is different when the queries are, for ETags. */
    public String digest() {
        return digest;
    }

    Template template(String name) {
        Template template = templates.get(name);
        if (template == null) {
            throw new UnknownQueryException(name, Likeness.nearest(name, templates.keySet()));
        }
        return template;
    }

    private static String digest(Map<String, Template> templates) {
        CRC32 sum = new CRC32();
        templates.values().forEach(template -> sum.update(template.about().text().getBytes(StandardCharsets.UTF_8)));
        return Long.toHexString(sum.getValue());
    }
}
