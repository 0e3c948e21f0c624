package org.w3id.tegenwicht.browse.pages;

import java.math.BigDecimal;
import java.util.List;
import org.springframework.stereotype.Component;
import org.w3id.tegenwicht.browse.EvidenceAddress;
import org.w3id.tegenwicht.browse.Numbers;
import org.w3id.tegenwicht.query.contradictions.Contradiction;
import org.w3id.tegenwicht.query.contradictions.Difference;
import org.w3id.tegenwicht.query.contradictions.Side;
import org.w3id.tegenwicht.query.items.Item;

/** Makes cards of contradictions. */
@Component
class ContradictionViews {

    private final Links links;

    ContradictionViews(Links links) {
        this.links = links;
    }

    ContradictionView of(Contradiction contradiction, String language) {
        return new ContradictionView(links.to(contradiction.subject().iri(), language), orNone(contradiction.subject().ground(), language),
                orNone(contradiction.subject().outcome(), language), orNone(contradiction.subject().measure(), language),
                List.of(side(contradiction.one(), language), side(contradiction.other(), language)),
                contradiction.differences().stream().map(difference -> difference(difference, language)).toList(),
                EvidenceAddress.query("", contradiction.subject().arguments()));
    }

    private ContradictionView.SideView side(Side side, String language) {
        Item strongest = side.strongest();
        return new ContradictionView.SideView(DirectionMark.of(side.direction(), side.items().size()), side.studies().size(), side.pooled(),
                links.to(links.named(strongest.iri(), strongest.label()), language),
                strongest.interval() == null ? null : "%s [%s; %s]".formatted(shown(strongest.estimate(), language),
                        shown(strongest.interval().low(), language), shown(strongest.interval().high(), language)));
    }

    private ContradictionView.DifferenceView difference(Difference difference, String language) {
        return new ContradictionView.DifferenceView(difference.characteristic(), values(difference.one(), language), values(difference.other(), language));
    }

    private List<Link> values(List<String> values, String language) {
        return values.stream().map(value -> value.startsWith("http") ? links.to(value, language) : Link.text(value)).toList();
    }

    private Link orNone(String iri, String language) {
        return iri == null ? null : links.to(iri, language);
    }

    private static String shown(double number, String language) {
        return Numbers.shown(BigDecimal.valueOf(number), language);
    }
}
