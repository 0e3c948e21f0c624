package org.w3id.tegenwicht.sparql;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.util.Context;

/**
 * Turns the text of a query into a query that may run. Parsing happens on threads with a small stack: what would overflow the stack
 * of a thread that carries it out overflows here first, where nothing but the request is lost.
 */
final class QueryReader implements AutoCloseable {

    private static final long STACK = 256 * 1024;

    private final SparqlSettings settings;
    private final String base;
    private final TextLimits textLimits;
    private final QueryPolicy policy;
    private final TextBudget budget;
    private final ThreadPoolExecutor threads;

    QueryReader(SparqlSettings settings, String base) {
        this.settings = settings;
        this.base = base;
        this.textLimits = new TextLimits(settings.maxNesting(), settings.maxValues());
        this.policy = new QueryPolicy(settings.maxValues());
        this.budget = new TextBudget(settings.maxTextLength(), settings.maxTextInAll());
        this.threads = new ThreadPoolExecutor(settings.poolSize(), settings.poolSize(), 1, TimeUnit.MINUTES,
                new ArrayBlockingQueue<>(settings.poolSize() + settings.queue()),
                task -> reader(task));
        this.threads.allowCoreThreadTimeOut(true);
    }

    private static Thread reader(Runnable task) {
        Thread reader = new Thread(null, task, "sparql-reader", STACK);
        reader.setDaemon(true);
        return reader;
    }

    /** Constants are not worked out while a query is read: that could take any time, and nobody would stop it. */
    private static Context unfolded() {
        Context context = ARQ.getContext().copy();
        context.set(ARQ.optExprConstantFolding, false);
        return context;
    }

    QueryPolicy policy() {
        return policy;
    }

    /** Reads, checks and rewrites a query; what the protocol says about the graphs to ask goes before what the query says. */
    ReadQuery read(String text, AskedGraphs graphs, Duration limit) {
        checkSize(text, settings.maxQuerySize().toBytes(), "query");
        textLimits.check(text);
        return apart(() -> {
            var query = QueryFactory.create(text, base, Syntax.syntaxSPARQL_11);
            graphs.applyTo(query);
            QueryPolicy.Seen seen = policy.check(query);
            var bounded = BoundedExpressions.in(query, budget);
            Algebra.optimize(Algebra.compile(bounded), unfolded());
            return new ReadQuery(bounded, seen.repeatable());
        }, limit);
    }

    /** Refuses a text that is too long, nested too deep or lists too much. */
    void checkText(String text, long limit, String what) {
        checkSize(text, limit, what);
        textLimits.check(text);
    }

    /** Does the reading of some text on a thread of its own, within the limit. */
    <T> T apart(Supplier<T> reading, Duration limit) {
        try {
            Future<T> reader = threads.submit(reading::get);
            return reader.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException full) {
            throw Failure.busy();
        } catch (TimeoutException late) {
            throw Failure.timeIsUp(settings.timeLimit());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw Failure.busy();
        } catch (ExecutionException wrong) {
            throw explain(wrong.getCause());
        }
    }

    private static RuntimeException explain(Throwable cause) {
        return switch (cause) {
            case Failure failure -> failure;
            case StackOverflowError deep -> Failure.tooComplex();
            case QueryException deep when deep.getCause() instanceof StackOverflowError -> Failure.tooComplex(); // Jena's parsers wrap it
            case QueryException syntax -> SyntaxFailure.of(syntax);
            case RuntimeException other -> other;
            case Error error -> throw error;
            default -> new IllegalStateException(cause);
        };
    }

    private static void checkSize(String text, long limit, String what) {
        if (text.length() > limit || text.getBytes(StandardCharsets.UTF_8).length > limit) {
            throw Failure.tooLong(what, limit);
        }
    }

    @Override
    public void close() {
        threads.shutdown();
    }
}
