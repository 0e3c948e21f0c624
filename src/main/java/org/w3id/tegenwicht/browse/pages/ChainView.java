package org.w3id.tegenwicht.browse.pages;

import java.util.List;

/**
 * A chain, or the links around something.
 *
 * @param id where it stands on the page; letters, digits and hyphens
 * @param number among the chains, from 1
 * @param weakest the strength of its weakest link ({@code pathways.strength.*}); null when it is no chain
 * @param weakLinks the links that are as weak
 * @param allWeakest whether all its links are
 * @param forward whether a life can run along it
 * @param steps its links, then the disputed claims beside them
 * @param picture of its links
 */
record ChainView(String id, int number, String weakest, List<StepView> weakLinks, boolean allWeakest, boolean forward, List<StepView> steps, PathwayPicture picture) { }
