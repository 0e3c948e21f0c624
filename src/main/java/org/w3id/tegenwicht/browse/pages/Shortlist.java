package org.w3id.tegenwicht.browse.pages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.w3id.tegenwicht.browse.ThingCollection;
import org.w3id.tegenwicht.query.WrongParameterException;
import org.w3id.tegenwicht.query.Wording;

/**
 * The things that a reader put on a list. The list lives in the address of its page and nowhere else.
 *
 * @param items each {@code type/slug}, in the order in which they were put on
 */
record Shortlist(List<String> items) {

    /** So many fit in an address that every browser and mail program passes on whole. */
    static final int MOST = 50;
    static final String PARAMETER = "items";

    Shortlist {
        items = List.copyOf(items);
    }

    /** The types of things that can be on a list: all that have a list of their own, but findings, which nobody knows by name. */
    static List<String> types() {
        return Arrays.stream(ThingCollection.values()).filter(collection -> collection != ThingCollection.FINDINGS).map(ThingCollection::type).toList();
    }

    /**
     * Reads a list from an address; the same thing twice counts once.
     *
     * @throws WrongParameterException when an item is no {@code type/slug}, its type cannot be on a list, or there are too many
     */
    static Shortlist of(String given) {
        List<String> items = Arrays.stream((given == null ? "" : given).split(",")).map(String::strip).filter(item -> !item.isEmpty()).distinct().toList();
        for (String item : items) {
            if (!item.matches("[a-z-]+/[A-Za-z0-9._~-]{1,200}")) {
                throw WrongParameterException.value(PARAMETER, item, new Wording("type/slug, zoals intervention/housing-first", "type/slug, such as intervention/housing-first"));
            }
            if (!types().contains(type(item))) {
                throw WrongParameterException.choice(PARAMETER, type(item), types());
            }
        }
        if (items.size() > MOST) {
            throw WrongParameterException.value(PARAMETER, String.join(",", items), new Wording("ten hoogste " + MOST + " dingen", "at most " + MOST + " things"));
        }
        return new Shortlist(items);
    }

    /** The list with one thing more; the same list when it is on it already. */
    Shortlist with(String item) {
        List<String> more = new ArrayList<>(items);
        more.remove(item);
        more.add(item);
        return items.contains(item) ? this : new Shortlist(more);
    }

    /** The list without a thing. */
    Shortlist without(String item) {
        return new Shortlist(items.stream().filter(other -> !other.equals(item)).toList());
    }

    /** The slugs of the things of a type. */
    List<String> slugs(String type) {
        return items.stream().filter(item -> type(item).equals(type)).map(Shortlist::slug).toList();
    }

    /** As it stands in an address. */
    public String text() {
        return String.join(",", items);
    }

    /** Where its page is. */
    String address() {
        return "/shortlist?" + PARAMETER + "=" + text();
    }

    /** Whether no more can be put on it. */
    public boolean full() {
        return items.size() >= MOST;
    }

    static String type(String item) {
        return item.substring(0, item.indexOf('/'));
    }

    static String slug(String item) {
        return item.substring(item.indexOf('/') + 1);
    }
}
