package org.w3id.tegenwicht.browse.plots;

/**
 * The words of a picture that differ from one to the next.
 *
 * @param title what is shown, such as "Contact between groups: attitude towards another group"
 * @param measure the name of the effect measure as readers see it: "risk ratio", also when effects come in as its logarithm
 * @param lower what an effect below no effect means, such as "fewer positive reactions for the group"
 * @param higher what an effect above no effect means
 * @param parts whether each row is what a part of the findings says together, and not one finding
 * @param language of the page: {@code nl} or {@code en}; decides between decimal comma and point
 */
public record Words(String title, String measure, String lower, String higher, boolean parts, String language) {

    /** The words of a picture whose rows are findings. */
    public Words(String title, String measure, String lower, String higher, String language) {
        this(title, measure, lower, higher, false, language);
    }
}
