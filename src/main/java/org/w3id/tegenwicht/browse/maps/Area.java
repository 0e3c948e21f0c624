package org.w3id.tegenwicht.browse.maps;

/**
 * An area with its figure.
 *
 * @param id what its outline is known by
 * @param name what it is called
 * @param href where it leads
 * @param value its figure; null when there is none
 * @param inhabitants how many people live there; null when that is not known
 */
public record Area(String id, String name, String href, Double value, Long inhabitants) {

    /** With fewer inhabitants a few people can move a figure far. */
    public static final int FEW = 1000;

    /** @throws IllegalArgumentException when the value is no finite number */
    public Area {
        if (value != null && !Double.isFinite(value)) {
            throw new IllegalArgumentException("Not a number that can be drawn: %s of '%s'".formatted(value, name));
        }
    }

    /** Whether it has a figure. */
    public boolean known() {
        return value != null;
    }

    /** Whether so few people live there that its figure is better not named as the highest or lowest. */
    public boolean small() {
        return inhabitants != null && inhabitants < FEW;
    }
}
