package org.w3id.tegenwicht.graph;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphReadOnly;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.TDB2;
import org.w3id.tegenwicht.graph.journal.Recorder;

/** TDB2 in this process, on disk or in memory. */
public final class EmbeddedStore implements GraphStore {

    /** How long a write waits for readers to end, when the database has to be opened anew before it. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Database database;
    private final Ledger ledger;
    private final Chronicle chronicle;
    private final ReentrantLock writing = new ReentrantLock(true);
    /** Readers share it; whoever replaces the connection has it alone. */
    private final ReentrantReadWriteLock connection = new ReentrantReadWriteLock();
    /** Whether a write was aborted since the database was opened; only for who holds {@link #writing}. */
    private boolean aborted;
    private volatile boolean closed;
    private volatile Stamp stamp;

    private EmbeddedStore(Database database, GraphNames names, Recorder recorder) {
        this.database = database;
        this.ledger = new Ledger(names);
        this.chronicle = new Chronicle(recorder, names);
        this.stamp = opened();
    }

    /** Opens or creates the database in a folder, which this process then has to itself. */
    static EmbeddedStore onDisk(Path folder, GraphNames names, Recorder recorder) {
        return new EmbeddedStore(Database.onDisk(folder), names, recorder);
    }

    /** A store that is empty at first and gone at the end. */
    static EmbeddedStore inMemory(GraphNames names, Recorder recorder) {
        return new EmbeddedStore(Database.inMemory(), names, recorder);
    }

    /** A store that is empty at first and gone at the end, and writes down no changes. */
    public static EmbeddedStore inMemory(GraphNames names) {
        return inMemory(names, Recorder.NONE);
    }

    @Override
    public <T> T query(Query query, Duration limit, Function<QueryExec, T> answer) {
        return read(data -> {
            var builder = QueryExec.dataset(data).query(query);
            if (limit.isPositive()) {
                builder.timeout(limit.toMillis(), TimeUnit.MILLISECONDS);
            }
            builder.set(ARQ.httpServiceAllowed, false); // whoever asks, nothing is fetched here
            builder.set(ARQ.optExprConstantFolding, false); // it would happen before the time limit counts
            if (query.hasDatasetDescription()) { // else TDB2 makes the union the default graph of FROM, too
                builder.set(TDB2.symUnionDefaultGraph, false);
            }
            try (QueryExec execution = builder.build()) {
                return answer.apply(execution);
            }
        });
    }

    @Override
    public <T> T view(Function<DatasetGraph, T> reader) {
        return read(data -> reader.apply(new DatasetGraphReadOnly(data)));
    }

    @Override
    public long commit(Change change) {
        if (connection.getReadHoldCount() > 0) {
            throw new IllegalStateException("A commit cannot start while the same thread reads the store");
        }
        if (change.isEmpty()) {
            return stamp.generation();
        }
        writing.lock();
        try {
            checkOpen();
            if (aborted) {
                renew();
            }
            aborted = true;
            Stamp made = Txn.calculateWrite(database.data(), () -> apply(change, database.data()));
            stamp = made;
            aborted = false;
            chronicle.published(made.generation());
            return made.generation();
        } finally {
            writing.unlock();
        }
    }

    private Stamp apply(Change change, DatasetGraph data) {
        Touched touched = chronicle.before(change, stamp.generation(), data);
        change.replaced().forEach((name, content) -> {
            data.removeGraph(name);
            content.find().forEachRemaining(triple -> data.add(Quad.create(name, triple)));
        });
        change.dropped().forEach(data::removeGraph);
        change.removed().forEach(data::delete);
        change.added().forEach(data::add);
        Graph after = ledger.after(data.getGraph(ledger.name()), change, sizes(change, data));
        data.removeGraph(ledger.name());
        after.find().forEachRemaining(triple -> data.add(Quad.create(ledger.name(), triple)));
        Stamp next = ledger.stamp(after);
        chronicle.write(next.generation(), touched, data); // before the transaction ends: a start after a crash sees which of the two happened
        return next;
    }

    private static Map<Node, Long> sizes(Change change, DatasetGraph data) {
        Set<Node> touched = new LinkedHashSet<>(change.replaced().keySet());
        touched.addAll(change.dropped());
        change.removed().forEach(quad -> touched.add(quad.getGraph()));
        change.added().forEach(quad -> touched.add(quad.getGraph()));
        Map<Node, Long> sizes = new HashMap<>();
        touched.forEach(graph -> sizes.put(graph, data.stream(graph, Node.ANY, Node.ANY, Node.ANY).count()));
        return sizes;
    }

    /**
     * TDB2 loses what is written after an aborted transaction (GH-3877) unless the database is opened anew. This happens before the next
     * write and not at once, because the readers of now may be waiting for the one whose write failed.
     */
    private void renew() {
        if (!getAlone()) {
            throw new StoreUnavailableException("The embedded store takes no write now: the last one failed, so its database has to be "
                    + "opened anew, and a reader did not end in " + PATIENCE.toSeconds() + " s. Send the write again; restart if this stays.");
        }
        try {
            database.renew();
            stamp = opened();
            aborted = false;
        } finally {
            connection.writeLock().unlock();
        }
    }

    private boolean getAlone() {
        try {
            return connection.writeLock().tryLock(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Stamp opened() {
        return read(data -> {
            Stamp recorded = ledger.stamp(data.getGraph(ledger.name()));
            chronicle.open(recorded.generation(), data);
            return recorded;
        });
    }

    private void checkOpen() {
        if (closed) {
            throw new StoreUnavailableException("The embedded store is closed: the server is stopping");
        }
    }

    private <T> T read(Function<DatasetGraph, T> reader) {
        connection.readLock().lock();
        try {
            checkOpen();
            DatasetGraph data = database.data();
            if (data.isInTransaction()) {
                return reader.apply(data);
            }
            data.begin(TxnType.READ);
            try {
                return reader.apply(data);
            } finally {
                data.end();
            }
        } finally {
            connection.readLock().unlock();
        }
    }

    @Override
    public Stamp stamp() {
        return stamp;
    }

    @Override
    public Map<Node, String> fingerprints() {
        return read(data -> ledger.fingerprints(data.getGraph(ledger.name())));
    }

    @Override
    public void close() {
        writing.lock();
        try {
            closed = true;
            if (connection.writeLock().tryLock(10, TimeUnit.SECONDS)) {
                try {
                    database.close();
                } finally {
                    connection.writeLock().unlock();
                }
            } // else somebody reads without end: what was committed is on disk, and the process may go
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            writing.unlock();
        }
    }
}
