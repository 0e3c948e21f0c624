package org.w3id.tegenwicht.browse.citations;

import java.util.List;

/**
 * Who wrote a publication.
 *
 * @param names in order
 * @param others whether there are more whom our source does not name ("et al.")
 */
public record Authors(List<Name> names, boolean others) {

    public Authors {
        names = List.copyOf(names);
    }
}
