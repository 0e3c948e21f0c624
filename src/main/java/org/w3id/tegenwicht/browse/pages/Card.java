package org.w3id.tegenwicht.browse.pages;

import java.util.List;

/**
 * A thing in a list.
 *
 * @param link its name, leading to its page
 * @param text what it is in a few words; may be null
 * @param notes short additions: a year, a number, a kind
 */
record Card(Link link, String text, List<String> notes) { }
