package org.w3id.tegenwicht.browse.json;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.w3id.tegenwicht.browse.EvidenceAddress;
import org.w3id.tegenwicht.query.Csv;
import org.w3id.tegenwicht.query.contradictions.Contradiction;
import org.w3id.tegenwicht.query.contradictions.Contradiction.Kind;
import org.w3id.tegenwicht.query.contradictions.Difference;
import org.w3id.tegenwicht.query.contradictions.Side;
import org.w3id.tegenwicht.query.contradictions.Subject;
import org.w3id.tegenwicht.query.items.Item;

/** Writes contradictions down as JSON and as CSV. */
@Component
class ContradictionsAnswer {

    private static final List<String> COLUMNS = List.of("kind", "subject", "ground", "outcome", "measure", "oneDirection", "oneItems", "onePooled", "oneStudies",
            "oneStrongest", "oneEstimate", "oneLow", "oneHigh", "otherDirection", "otherItems", "otherPooled", "otherStudies", "otherStrongest",
            "otherEstimate", "otherLow", "otherHigh", "differences", "query");

    private final Fields fields;

    ContradictionsAnswer(Fields fields) {
        this.fields = fields;
    }

    Map<String, Object> json(Contradiction contradiction, String root) {
        Map<String, Object> answer = new LinkedHashMap<>();
        Subject subject = contradiction.subject();
        answer.put("kind", kind(contradiction));
        answer.put("subject", fields.reference(subject.iri()));
        refer(answer, "ground", subject.ground());
        refer(answer, "outcome", subject.outcome());
        refer(answer, "measure", subject.measure());
        answer.put("one", side(contradiction.one()));
        answer.put("other", side(contradiction.other()));
        answer.put("differences", contradiction.differences().stream().map(this::difference).toList());
        answer.put("query", EvidenceAddress.query(root, subject.arguments()));
        return answer;
    }

    /** A line for each contradiction, with the strongest pair; differences as {@code characteristic: one side / other side}. */
    String csv(List<Contradiction> contradictions, String root) {
        return Csv.of(COLUMNS, contradictions.stream().map(contradiction -> line(contradiction, root)).toList());
    }

    private Map<String, Object> side(Side side) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("direction", side.direction().word());
        answer.put("items", side.items().size());
        answer.put("pooled", side.pooled());
        answer.put("strongest", item(side.strongest()));
        answer.put("studies", side.studies().stream().map(fields::reference).toList());
        answer.put("evidence", side.items().stream().map(Item::iri).toList());
        return answer;
    }

    private Map<String, Object> item(Item item) {
        Map<String, Object> answer = fields.named(item.iri(), item.label());
        if (item.interval() != null) {
            answer.put("estimate", item.estimate());
            answer.put("low", item.interval().low());
            answer.put("high", item.interval().high());
        }
        return answer;
    }

    private Map<String, Object> difference(Difference difference) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("characteristic", difference.characteristic());
        answer.put("one", difference.one().stream().map(fields::reference).toList());
        answer.put("other", difference.other().stream().map(fields::reference).toList());
        return answer;
    }

    private void refer(Map<String, Object> answer, String name, String iri) {
        if (iri != null) {
            answer.put(name, fields.reference(iri));
        }
    }

    private static List<Object> line(Contradiction contradiction, String root) {
        Subject about = contradiction.subject();
        Side one = contradiction.one();
        Side other = contradiction.other();
        return Arrays.asList(kind(contradiction), about.iri(), about.ground(), about.outcome(), about.measure(),
                one.direction().word(), one.items().size(), one.pooled(), one.studies(), one.strongest().iri(), one.strongest().estimate(), low(one), high(one),
                other.direction().word(), other.items().size(), other.pooled(), other.studies(), other.strongest().iri(), other.strongest().estimate(),
                low(other), high(other), contradiction.differences().stream().map(ContradictionsAnswer::text).toList(),
                EvidenceAddress.query(root, about.arguments()));
    }

    private static String kind(Contradiction contradiction) {
        return contradiction.kind() == Kind.FINDINGS ? "findings" : "lines";
    }

    private static Double low(Side side) {
        return side.strongest().interval() == null ? null : side.strongest().interval().low();
    }

    private static Double high(Side side) {
        return side.strongest().interval() == null ? null : side.strongest().interval().high();
    }

    private static String text(Difference difference) {
        return difference.characteristic() + ": " + String.join(" ", difference.one()) + " / " + String.join(" ", difference.other());
    }
}
