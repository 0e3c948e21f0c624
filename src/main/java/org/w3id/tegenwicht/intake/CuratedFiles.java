package org.w3id.tegenwicht.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The Turtle files of {@code ontology/} and {@code data/}, wherever they are.
 *
 * @param graphs the files that become graphs, by name
 * @param shapes the files of {@code ontology/shapes/}, which data are checked with and which are not loaded
 */
record CuratedFiles(List<CuratedFile> graphs, List<CuratedFile> shapes) {

    private static final String SHAPES = "ontology/shapes/";
    private static final String MAPPINGS = "data/mappings/";

    /**
     * Reads all files.
     *
     * @throws LoadFailure when a location is not there
     */
    static CuratedFiles in(CuratedSettings settings) {
        List<CuratedFile> all = Stream.concat(
                        files("ontology", settings.ontology()).stream(), files("data", settings.data()).stream())
                .sorted(Comparator.comparing(CuratedFile::name)).toList();
        return new CuratedFiles(
                all.stream().filter(file -> !file.name().startsWith(SHAPES) && !file.name().startsWith(MAPPINGS)).toList(),
                all.stream().filter(file -> file.name().startsWith(SHAPES)).toList());
    }

    /** What shows that a shape was changed, added or removed. */
    String fingerprintOfShapes() {
        String all = String.join("\n", shapes.stream().map(file -> file.name() + " " + file.fingerprint()).toList());
        return CuratedFile.fingerprint(all.getBytes(StandardCharsets.UTF_8));
    }

    private static List<CuratedFile> files(String folder, String location) {
        var resolver = new PathMatchingResourcePatternResolver();
        String root = absolute(location);
        try {
            if (!resolver.getResource(root).exists()) {
                throw new LoadFailure(List.of(new Fault(location, 0, 0, "",
                        "is not there. Set tegenwicht." + folder + " to the folder with the Turtle files")));
            }
            String start = resolver.getResource(root).getURI().toString();
            Resource[] found = resolver.getResources(root + "**/*.ttl");
            return Arrays.stream(found).map(resource -> CuratedFile.read(folder + "/" + below(start, resource), resource)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + location, e);
        }
    }

    /** A folder of the file system is taken from where the process was started. */
    private static String absolute(String location) {
        String folder = location.endsWith("/") ? location : location + "/";
        if (!folder.startsWith("file:") && folder.contains(":")) {
            return folder;
        }
        String path = folder.startsWith("file:") ? folder.substring("file:".length()) : folder;
        String uri = Path.of(path).toAbsolutePath().normalize().toUri().toString();
        return uri.endsWith("/") ? uri : uri + "/";
    }

    private static String below(String start, Resource resource) {
        try {
            String uri = resource.getURI().toString();
            if (!uri.startsWith(start)) {
                throw new IllegalStateException(uri + " is not below " + start);
            }
            String path = uri.substring(start.length());
            return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + resource, e);
        }
    }
}
