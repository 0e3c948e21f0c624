package org.w3id.tegenwicht.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Reads the files of {@code queries/}, from a folder or from the program itself. */
final class QueryFiles {

    private static final Logger LOG = LoggerFactory.getLogger(QueryFiles.class);
    private static final String SUFFIX = ".rq";
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,99}");
    private static final Set<StoredQuery.Folder> OURS = EnumSet.complementOf(EnumSet.of(StoredQuery.Folder.SHARED));

    private QueryFiles() { }

    /** All templates, sorted by name. {@code folder} null means those in the program itself; {@code shared} null means none of others. */
    static List<Template> read(Path folder, Path shared) {
        String root = folder == null ? "classpath*:queries" : address(folder);
        List<Template> templates = new ArrayList<>();
        for (StoredQuery.Folder kind : OURS) {
            for (Resource file : files(root + "/" + kind.word() + "/*" + SUFFIX)) {
                templates.add(Template.of(kind, name(file), text(file)));
            }
        }
        if (shared != null) {
            addShared(shared, templates);
        }
        templates.sort(Comparator.comparing(template -> template.about().name()));
        return templates;
    }

    /** One file that we cannot answer does not stop the start: the others may be all that somebody wants of them. */
    private static void addShared(Path folder, List<Template> templates) {
        Set<String> taken = templates.stream().map(template -> template.about().name()).collect(Collectors.toSet());
        for (Resource file : files(address(folder) + "/*" + SUFFIX)) {
            try {
                if (!NAME.matcher(name(file)).matches() || !taken.add(name(file))) {
                    throw new BadQueryFileException(file.getFilename(), "a name has letters, digits, hyphens and underscores, and is given once");
                }
                templates.add(Template.of(StoredQuery.Folder.SHARED, name(file), text(file)));
            } catch (BadQueryFileException fault) {
                LOG.warn("Passed over: {}", fault.getMessage());
            }
        }
    }

    private static String name(Resource file) {
        return file.getFilename().substring(0, file.getFilename().length() - SUFFIX.length());
    }

    private static String address(Path folder) {
        return folder.toAbsolutePath().normalize().toUri().toString().replaceAll("/$", "");
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
