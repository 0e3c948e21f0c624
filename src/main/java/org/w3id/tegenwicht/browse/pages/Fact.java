package org.w3id.tegenwicht.browse.pages;

import java.util.List;

/** One line of what is known of a thing: the name of a field ({@code field.*} among the messages), and its values. */
record Fact(String name, List<Link> values) { }
