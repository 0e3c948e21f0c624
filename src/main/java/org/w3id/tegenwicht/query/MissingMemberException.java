package org.w3id.tegenwicht.query;

import java.util.List;

/** A stored query needs members of the federation that this server does not have. */
public class MissingMemberException extends RuntimeException {

    private final String name;
    private final transient List<String> members;

    public MissingMemberException(String name, List<String> members) {
        super("Stored query '" + name + "' needs " + members);
        this.name = name;
        this.members = List.copyOf(members);
    }

    /** The name of the query. */
    public String name() {
        return name;
    }

    /** The members that are not there. */
    public List<String> members() {
        return members;
    }
}
