package org.w3id.tegenwicht.browse.pages;

import org.springframework.stereotype.Component;

/** Tells templates what a link to a thing is called on a list, so that any page or card can offer to put it on. */
@Component("shortlistLinks")
class ShortlistLinks {

    private static final String PAGE = "/doc/";

    /** The {@code type/slug} of the thing whose page is at this address; null when it cannot be on a list. */
    public String item(String href) {
        String item = href != null && href.startsWith(PAGE) ? href.substring(PAGE.length()) : "";
        return item.indexOf('/') > 0 && Shortlist.types().contains(Shortlist.type(item)) ? item : null;
    }
}
