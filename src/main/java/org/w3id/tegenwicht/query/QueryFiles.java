package org.w3id.tegenwicht.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Reads the files of {@code queries/}, from a folder or from the program itself. */
final class QueryFiles {

    private static final String SUFFIX = ".rq";

    private QueryFiles() { }

    /** All templates, sorted by name. {@code folder} null means those in the program itself. */
    static List<Template> read(Path folder) {
        String root = folder == null ? "classpath*:queries" : folder.toAbsolutePath().normalize().toUri().toString().replaceAll("/$", "");
        List<Template> templates = new ArrayList<>();
        for (StoredQuery.Folder kind : StoredQuery.Folder.values()) {
            for (Resource file : files(root + "/" + kind.word() + "/*" + SUFFIX)) {
                String name = file.getFilename().substring(0, file.getFilename().length() - SUFFIX.length());
                templates.add(Template.of(kind, name, text(file)));
            }
        }
        templates.sort(Comparator.comparing(template -> template.about().name()));
        return templates;
    }

    private static Resource[] files(String pattern) {
        try {
            return new PathMatchingResourcePatternResolver(QueryFiles.class.getClassLoader()).getResources(pattern);
        } catch (IOException fault) {
            throw new UncheckedIOException("Cannot list " + pattern, fault);
        }
    }

    private static String text(Resource file) {
        try {
            return file.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException fault) {
            throw new UncheckedIOException("Cannot read " + file, fault);
        }
    }
}
