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

    long generation() {
        return graph.generation();
    }

    /** The whole answer, however long. */
    Table whole(String name, Map<String, Node> arguments) {
        return answer(name, arguments, Part.ALL);
    }

    /** One page of the answer with the size of the whole. */
    Page page(String name, Map<String, Node> arguments, PageRequest request) {
        Table start = answer(name, arguments, new Part(0, WHOLE + 1L, false));
        int size = start.rows().size();
        if (size <= WHOLE) {
            int from = (int) Math.min(request.offset(), size);
            List<Row> rows = start.rows().subList(from, Math.min(from + request.pageSize(), size));
            return new Page(size, request, new Table(start.columns(), rows, start.generation()));
        }
        Table count = answer(name, arguments, Part.COUNT);
        Table rows = answer(name, arguments, new Part(request.offset(), request.pageSize(), false));
        return new Page(count.rows().get(0).number("n").longValueExact(), request, rows);
    }

    private Table answer(String name, Map<String, Node> arguments, Part part) {
        Template template = catalogue.template(name);
        long generation = graph.generation();
        Table answer = answers.get(new Question(generation, name, arguments, part), question -> ask(template, question));
        return graph.generation() == generation ? answer : answer(name, arguments, part);
    }

    private Table ask(Template template, Question question) {
        Query bound = template.bind(question.arguments());
        Query query = question.part().of(bound);
        List<StoredQuery.Column> columns = question.part().count() ? List.of(new StoredQuery.Column("n", false)) : template.about().columns();
        try {
            return graph.query(query, limit, execution -> Reading.table(execution.select(), columns, question.generation()));
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

    private record Question(long generation, String name, Map<String, Node> arguments, Part part) { }

    private record Part(long offset, long limit, boolean count) {

        static final Part ALL = new Part(0, Long.MAX_VALUE, false);
        static final Part COUNT = new Part(0, 0, true);

        Query of(Query bound) {
            return count ? Template.count(bound) : this.equals(ALL) ? bound : Template.slice(bound, offset, limit);
        }
    }
}
