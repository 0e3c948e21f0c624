package org.w3id.tegenwicht.query;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.springframework.stereotype.Component;
import org.w3id.tegenwicht.graph.MemoryCopy;
import org.w3id.tegenwicht.graph.Stamp;

/** Runs bound queries on the graph, and remembers the answers for as long as the generation lasts and memory allows. */
@Component
class Evaluation {

    /** Up to this many rows an answer is kept whole, and its pages are cut from memory. */
    static final int WHOLE = 5_000;

    private final MemoryCopy graph;
    private final QueryCatalogue catalogue;
    private final Duration limit;
    private final Cache<Question, Table> answers;

    Evaluation(MemoryCopy graph, QueryCatalogue catalogue, QuerySettings settings) {
        this.graph = graph;
        this.catalogue = catalogue;
        this.limit = settings.stored().limit();
        this.answers = Caffeine.newBuilder().maximumWeight(settings.stored().cache().toBytes()).weigher(Evaluation::weight).build();
    }

    Stamp stamp() {
        return graph.stamp();
    }

    long generation() {
        return graph.generation();
    }

    /** The whole answer to a query without arguments, however long. */
    Table whole(String name) {
        return whole(catalogue.template(name), Map.of());
    }

    /** The whole answer, however long. */
    Table whole(Template template, Map<String, List<Node>> arguments) {
        return answer(template, arguments, Part.ALL);
    }

    /** One page of the answer with the size of the whole. Triples are asked whole: their query counts solutions. */
    Page page(Template template, Map<String, List<Node>> arguments, PageRequest request) {
        Table start = answer(template, arguments, template.about().triples() ? Part.ALL : new Part(0, WHOLE + 1L, false));
        int size = start.rows().size();
        if (size <= WHOLE || template.about().triples()) {
            return new Page(size, request, new Table(start.columns(), request.of(start.rows()), start.generation()));
        }
        Table count = answer(template, arguments, Part.COUNT);
        Table rows = answer(template, arguments, new Part(request.offset(), request.pageSize(), false));
        return new Page(count.rows().get(0).number("n").longValueExact(), request, rows);
    }

    private Table answer(Template template, Map<String, List<Node>> arguments, Part part) {
        long generation = graph.generation();
        StoredQuery query = template.about();
        Table answer = answers.get(new Question(generation, query.name(), query.version(), arguments, part), question -> ask(template, question));
        return graph.generation() == generation ? answer : answer(template, arguments, part);
    }

    private Table ask(Template template, Question question) {
        Query query = question.part().of(template.bind(question.arguments()));
        List<StoredQuery.Column> columns = question.part().count() ? List.of(new StoredQuery.Column("n", false)) : template.about().columns();
        try {
            return graph.query(query, limit, execution -> template.about().triples() ? Reading.triples(execution.construct(), question.generation())
                    : Reading.table(execution.select(), columns, question.generation()));
        } catch (QueryCancelledException slow) {
            throw new SlowQueryException(question.name(), limit, slow);
        }
    }

    /** Roughly the bytes that an answer takes. */
    private static int weight(Question question, Table table) {
        long characters = table.rows().stream().flatMap(row -> row.cells().stream())
                .mapToLong(cell -> 64L + (cell.value() == null ? 0 : cell.value().length())).sum();
        return (int) Math.min(Integer.MAX_VALUE, 500 + characters);
    }

    private record Question(long generation, String name, String version, Map<String, List<Node>> arguments, Part part) { }

    private record Part(long offset, long limit, boolean count) {

        static final Part ALL = new Part(0, Long.MAX_VALUE, false);
        static final Part COUNT = new Part(0, 0, true);

        Query of(Query bound) {
            return count ? Template.count(bound) : this.equals(ALL) ? bound : Template.slice(bound, offset, limit);
        }
    }
}
