package org.w3id.tegenwicht.query.synthesis;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import org.w3id.tegenwicht.query.QueryCatalogue;
import org.w3id.tegenwicht.query.QueryRunner;
import org.w3id.tegenwicht.query.Parameter;
import org.w3id.tegenwicht.query.Table;
import org.w3id.tegenwicht.query.Wording;
import org.w3id.tegenwicht.query.WrongParameterException;

/** Pools what the graph holds on a question, and remembers the answer for as long as the graph does not change. */
@Component
public class Syntheses {

    private static final String QUERY = "synthesis";
    /** So many findings are remembered, at some five kilobytes each: whoever asks much cannot fill the memory. */
    private static final int REMEMBERED = 10_000;

    private final QueryRunner queries;
    private final QueryCatalogue catalogue;
    private final Sentences sentences;
    private final Cache<Asked, Synthesis> answers = Caffeine.newBuilder().maximumWeight(REMEMBERED)
            .weigher((Asked asked, Synthesis answer) -> 1 + answer.selected()).build();

    Syntheses(QueryRunner queries, QueryCatalogue catalogue, Sentences sentences) {
        this.queries = queries;
        this.catalogue = catalogue;
        this.sentences = sentences;
    }

    /** The names of the filters that a question may have. */
    public List<String> filters() {
        return catalogue.get(QUERY).parameters().stream().map(Parameter::name).toList();
    }

    /**
     * The answer to a question.
     *
     * @throws WrongParameterException when there is no filter, a filter is unknown or has a value that it cannot have, or what is to be left
     *     out is not there
     */
    public Synthesis of(Question question) {
        if (question.selection().isEmpty()) {
            throw WrongParameterException.needed(filters());
        }
        return answers.get(new Asked(question, queries.version()), asked -> pool(question));
    }

    private Synthesis pool(Question question) {
        Table table = queries.run(QUERY, question.selection());
        Set<String> strangers = strangers(table, question.excluded());
        if (!strangers.isEmpty()) {
            throw WrongParameterException.value("exclude", strangers.iterator().next(),
                    new Wording("een onderzoek of uitkomst die hier meetelt", "a study or finding that counts here"));
        }
        Selecting.Selected selected = Selecting.of(table.rows(), question.excluded());
        return new Synthesis(question, new Pooler(question, sentences).pools(selected.pooled()), selected.leftOut(), table.generation());
    }

    private static Set<String> strangers(Table table, Set<String> excluded) {
        Set<String> strangers = new TreeSet<>(excluded);
        table.rows().forEach(row -> List.of("iri", "study").forEach(column -> {
            String iri = row.text(column);
            strangers.remove(iri);
            strangers.remove(iri.substring(iri.lastIndexOf('/') + 1));
        }));
        return strangers;
    }

    private record Asked(Question question, String version) { }
}
