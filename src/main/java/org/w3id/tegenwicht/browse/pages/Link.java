package org.w3id.tegenwicht.browse.pages;

/**
 * Words on a page, with where they lead.
 *
 * @param href the address; null for words that lead nowhere
 * @param label the words
 * @param language of the words when it is not the page's, else null
 */
record Link(String href, String label, String language) {

    static Link text(String words) {
        return new Link(null, words, null);
    }
}
