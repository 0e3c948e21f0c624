package org.w3id.tegenwicht.publish.dumps;

import java.util.regex.Pattern;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.apache.jena.graph.Node;
import org.w3id.tegenwicht.graph.GraphNames;

/** The forms of a dump. Turtle knows no named graphs, so the whole comes as TriG in its place. */
public enum DumpFormat {
    N_QUADS("nq", "nq", "application/n-quads", "application/n-quads"),
    TURTLE("ttl", "trig", "text/turtle", "application/trig"),
    JSON_LD("jsonld", "jsonld", "application/ld+json", "application/ld+json");

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_-]+(/[A-Za-z0-9_-]+)*");

    private final String suffixOfGraph;
    private final String suffixOfWhole;
    private final String typeOfGraph;
    private final String typeOfWhole;

    DumpFormat(String suffixOfGraph, String suffixOfWhole, String typeOfGraph, String typeOfWhole) {
        this.suffixOfGraph = suffixOfGraph;
        this.suffixOfWhole = suffixOfWhole;
        this.typeOfGraph = typeOfGraph;
        this.typeOfWhole = typeOfWhole;
    }

    /** The media type of what the compressed file holds. */
    public String mediaType(boolean whole) {
        return whole ? typeOfWhole : typeOfGraph;
    }

    /** The suffix of the file before it was compressed. */
    public String suffix(boolean whole) {
        return whole ? suffixOfWhole : suffixOfGraph;
    }

    /** The file of the whole graph, below the address of the dumps. */
    public String path() {
        return "all." + suffixOfWhole + ".gz";
    }

    /** The file of one named graph, below the address of the dumps. */
    public String path(GraphNames names, Node graph) {
        return "graph/" + slug(names, graph) + "." + suffixOfGraph + ".gz";
    }

    /**
     * A name for a graph that is safe in a path and in an address: the end of its IRI where that is plain letters, digits and hyphens, as those of
     * ours are; else a digest of the IRI.
     */
    public static String slug(GraphNames names, Node graph) {
        return names.name(graph).filter(name -> PLAIN.matcher(name).matches()).orElseGet(() -> "other/" + digest(graph.toString()));
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 10);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
