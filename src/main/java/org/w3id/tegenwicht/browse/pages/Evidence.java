package org.w3id.tegenwicht.browse.pages;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.w3id.tegenwicht.query.QueryRunner;
import org.w3id.tegenwicht.query.Row;

/** What speaks for and against a thing, and which levels it got on which ladders. Ladders stand side by side and are never merged. */
@Component
class Evidence {

    private final QueryRunner queries;
    private final Links links;

    Evidence(QueryRunner queries, Links links) {
        this.queries = queries;
        this.links = links;
    }

    /** The evidence lines on a claim or intervention, each once. */
    List<EvidenceView> lines(String iri, String language) {
        Map<String, EvidenceView> lines = new LinkedHashMap<>();
        for (Row row : queries.run("evidence", Map.of("thing", iri)).rows()) {
            lines.putIfAbsent(row.text("line"), new EvidenceView(link(row, "line", language),
                    row.wording("description").in(language), link(row, "direction", language), link(row, "outcome", language),
                    links.to(row.list("items"), language)));
        }
        return List.copyOf(lines.values());
    }

    /** The levels that a thing got, by ladder, the newest first. */
    List<AssessmentView> levels(String iri, String language) {
        return queries.run("assessments", Map.of("thing", iri)).rows().stream().map(row -> level(row, language)).toList();
    }

    private AssessmentView level(Row row, String language) {
        String until = row.text("validUntil");
        boolean expired = until != null && LocalDate.parse(until.substring(0, 10)).isBefore(LocalDate.now());
        return new AssessmentView(link(row, "ladder", language), link(row, "level", language), link(row, "assessedBy", language),
                row.text("date"), until, expired, row.wording("reason").in(language));
    }

    private Link link(Row row, String column, String language) {
        return row.cell(column).present() ? links.to(row.text(column), language) : null;
    }
}
