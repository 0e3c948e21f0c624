package org.w3id.tegenwicht.browse.pages;

import java.util.List;

/**
 * A choice that narrows a list.
 *
 * @param name of the parameter ({@code filter.*} among the messages)
 * @param value what was chosen; null for anything
 * @param options what can be chosen
 */
record Filter(String name, String value, List<Option> options) {

    /** One thing to choose. */
    record Option(String value, String label) { }
}
