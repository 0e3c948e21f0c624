package org.w3id.tegenwicht.browse.pages;

import java.util.List;

/**
 * A short list as its page shows it.
 *
 * @param groups the things by type, in the order of the collections
 * @param missing things that are not there, or no longer
 */
record ShortlistView(List<Group> groups, List<Missing> missing) {

    /**
     * The things of one type.
     *
     * @param path of the collection, which names the group
     * @param items in the order of the list
     */
    record Group(String path, List<Item> items) { }

    /**
     * One thing.
     *
     * @param link its name, leading to its page
     * @param lead what it is; may be null
     * @param levels what it got on evidence ladders
     * @param facts its key figures
     * @param remove the address of the list without it
     */
    record Item(Link link, String lead, List<AssessmentView> levels, List<Fact> facts, String remove) { }

    /**
     * What stands in the address but is not there.
     *
     * @param item its type and slug
     * @param suggestions lists with what was perhaps meant in its place
     * @param remove the address of the list without it
     */
    record Missing(String item, List<Link> suggestions, String remove) { }
}
