package org.w3id.tegenwicht.query;

import java.util.List;

/** A stored query never had the version that was asked for, as far as is known here. */
public class UnknownVersionException extends RuntimeException {

    private final String name;
    private final String version;
    private final transient List<String> known;

    UnknownVersionException(String name, String version, List<String> known) {
        super("Stored query '" + name + "' has no version '" + version + "'");
        this.name = name;
        this.version = version;
        this.known = List.copyOf(known);
    }

    /** The name of the query. */
    public String name() {
        return name;
    }

    /** The version asked for. */
    public String version() {
        return version;
    }

    /** The versions that there are, the oldest first. */
    public List<String> known() {
        return known;
    }
}
