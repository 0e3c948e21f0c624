package org.w3id.tegenwicht.query.pathways;

import java.util.List;
import org.w3id.tegenwicht.query.Thing;

/**
 * Where chains start or end.
 *
 * @param asked what the reader wrote
 * @param thing what is taken for it
 * @param others what else the words may mean, the best first; none when the reader named it
 */
public record End(String asked, Thing thing, List<Thing> others) {

    public End {
        others = List.copyOf(others);
    }
}
