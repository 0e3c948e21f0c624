package org.w3id.tegenwicht.intake.mapping;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.sys.JenaSystem;

/** The command that makes the generated files of {@code data/} again; CONTRIBUTING says how to call it. */
public final class ConvertSources {

    private ConvertSources() {}

    /**
     * Carries out every mapping in {@code data/mappings/} of the current folder, or those whose file name starts with the second argument.
     *
     * @param arguments the folder with the source data sets, and optionally the start of a mapping's name
     */
    public static void main(String[] arguments) throws IOException {
        JenaSystem.init();
        if (arguments.length == 0 || !Files.isDirectory(Path.of(arguments[0]))) {
            fail("Say where the source data sets are: mvn -Pmappings process-classes -Dsources=FOLDER");
        }
        Path repository = Path.of("").toAbsolutePath();
        try {
            convert(repository, Path.of(arguments[0]), arguments.length > 1 ? arguments[1] : "").forEach(System.out::println);
        } catch (MappingException e) {
            fail(e.getMessage());
        }
    }

    /** Carries out the mappings of a repository whose name starts with a prefix. @return a sentence per file written */
    static List<String> convert(Path repository, Path sources, String prefix) throws IOException {
        List<Mapping> mappings = new ArrayList<>();
        try (Stream<Path> files = Files.list(repository.resolve("data/mappings"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".rq")).sorted().toList()) {
                mappings.add(Mapping.read(file));
            }
        }
        Map<String, List<Mapping>> byTarget = mappings.stream()
                .collect(Collectors.groupingBy(Mapping::target, TreeMap::new, Collectors.toList()));
        MappingRun run = new MappingRun(repository, sources.toAbsolutePath().normalize());
        List<String> done = new ArrayList<>();
        for (String target : inOrder(byTarget)) {
            if (byTarget.get(target).stream().anyMatch(m -> m.file().getFileName().toString().startsWith(prefix))) {
                done.add(run.write(target, byTarget.get(target)));
            }
        }
        return done;
    }

    /** The targets by name, but a target that others look things up in before those others. */
    private static Set<String> inOrder(Map<String, List<Mapping>> byTarget) {
        Set<String> order = new LinkedHashSet<>();
        byTarget.keySet().forEach(target -> visit(target, byTarget, new HashSet<>(), order));
        return order;
    }

    private static void visit(String target, Map<String, List<Mapping>> byTarget, Set<String> onTheWay, Set<String> order) {
        if (byTarget.containsKey(target) && !order.contains(target) && onTheWay.add(target)) {
            byTarget.get(target).stream().flatMap(m -> m.with().stream()).forEach(needed -> visit(needed, byTarget, onTheWay, order));
            order.add(target);
        }
    }

    private static void fail(String message) {
        System.err.println(message);
        System.exit(1);
    }
}
