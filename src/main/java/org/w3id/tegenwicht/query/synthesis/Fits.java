package org.w3id.tegenwicht.query.synthesis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.w3id.tegenwicht.query.QueryRunner;
import org.w3id.tegenwicht.query.Table;
import org.w3id.tegenwicht.query.synthesis.Fit.AspectFit;
import org.w3id.tegenwicht.query.synthesis.Fit.StudyFit;

/** Says which studies of an intervention resemble the people and the place that somebody has in mind, and what those say together. */
@Component
public class Fits {

    private final QueryRunner queries;
    private final Sentences sentences;

    Fits(QueryRunner queries, Sentences sentences) {
        this.queries = queries;
        this.sentences = sentences;
    }

    /**
     * The fit of an intervention.
     *
     * @param intervention slug or IRI
     * @param wanted the IRI that is asked for, by aspect; may be empty
     * @throws org.w3id.tegenwicht.query.WrongParameterException when there is no such intervention
     */
    public Fit of(String intervention, Map<Aspect, String> wanted) {
        Table table = queries.run("synthesis", Map.of("intervention", intervention));
        List<Measured> findings = Selecting.of(table.rows(), Set.of()).pooled();
        List<Measured> alike = findings.stream().filter(finding -> resembles(finding, wanted)).toList();
        Question question = Question.of(Map.of("intervention", intervention, "by", Facet.OUTCOME.word()));
        return new Fit(new Pooler(question, sentences).pools(alike), studies(findings, wanted), values(findings), table.generation());
    }

    private static boolean resembles(Measured finding, Map<Aspect, String> wanted) {
        return wanted.entrySet().stream().allMatch(aspect -> aspect.getKey().values(finding.row()).contains(aspect.getValue()));
    }

    private static List<StudyFit> studies(List<Measured> findings, Map<Aspect, String> wanted) {
        Map<String, List<Measured>> byStudy = new LinkedHashMap<>();
        findings.forEach(finding -> byStudy.computeIfAbsent(finding.study(), study -> new ArrayList<>()).add(finding));
        return byStudy.entrySet().stream().map(study -> study(study.getKey(), study.getValue(), wanted))
                .sorted(Comparator.comparingLong(StudyFit::matches).reversed().thenComparing(StudyFit::iri)).toList();
    }

    private static StudyFit study(String iri, List<Measured> findings, Map<Aspect, String> wanted) {
        List<AspectFit> aspects = Arrays.stream(Aspect.values()).filter(wanted::containsKey).map(aspect -> {
            List<String> values = values(findings, aspect);
            return new AspectFit(aspect, values.contains(wanted.get(aspect)), values);
        }).toList();
        return new StudyFit(iri, findings.getFirst().row().text("studyLabel"), findings.size(), aspects);
    }

    private static Map<Aspect, List<String>> values(List<Measured> findings) {
        Map<Aspect, List<String>> values = new EnumMap<>(Aspect.class);
        for (Aspect aspect : Aspect.values()) {
            values.put(aspect, values(findings, aspect));
        }
        return values;
    }

    private static List<String> values(List<Measured> findings, Aspect aspect) {
        return findings.stream().flatMap(finding -> aspect.values(finding.row()).stream()).distinct().sorted().toList();
    }
}
