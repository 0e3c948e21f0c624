package org.w3id.tegenwicht.browse.maps;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The areas with the highest and the lowest figure. Areas with few inhabitants are passed over, unless the figure counts how many there are: a
 * few people there move a share far.
 *
 * @param highest empty when no area counts
 * @param lowest empty when no area counts
 * @param passedOver how many areas were passed over
 */
record Extremes(Optional<Area> highest, Optional<Area> lowest, int passedOver) {

    static Extremes of(List<Area> areas, Kind kind) {
        List<Area> known = areas.stream().filter(Area::known).toList();
        List<Area> counted = known.stream().filter(area -> kind == Kind.COUNT || !area.small()).toList();
        Comparator<Area> byValue = Comparator.comparing(Area::value);
        return new Extremes(counted.stream().max(byValue), counted.stream().min(byValue), known.size() - counted.size());
    }
}
