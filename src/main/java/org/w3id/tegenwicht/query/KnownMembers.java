package org.w3id.tegenwicht.query;

/** Which members of the federation this server has; told by who keeps them. */
public interface KnownMembers {

    /** Whether there is a member with this name. */
    boolean has(String member);
}
