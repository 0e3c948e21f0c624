package org.w3id.tegenwicht.graph;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphReadOnly;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.vocabulary.DCTerms;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.w3id.tegenwicht.graph.RemoteLedger.State;
import org.w3id.tegenwicht.graph.journal.Recorder;

/**
 * Any server that speaks SPARQL 1.1: Fuseki, an RDF4J server, Virtuoso. What it keeps has to be ours alone; others may use it through
 * Tegenwicht, so that the ledger tells of each change. What holds, and on which servers, stands in docs/decisions/0006.
 *
 * <p>A commit is one update request, however big: whole and visible at once wherever an update request is a transaction.
 */
public final class RemoteStore implements GraphStore {

    private static final Node IDENTIFIER = DCTerms.identifier.asNode();
    private static final int ATTEMPTS = 3;
    private static final Logger LOG = LoggerFactory.getLogger(RemoteStore.class);

    private final RemoteServer server;
    private final Ledger ledger;
    private final RemoteLedger known;
    private final GraphCopies copies;
    private final DefaultGraph defaultGraph;
    private final Chronicle chronicle;
    private final ReentrantLock writing = new ReentrantLock(true);

    private RemoteStore(RemoteServer server, GraphNames names, Duration readLimit, Recorder recorder) {
        this.server = server;
        this.ledger = new Ledger(names);
        this.known = new RemoteLedger(server, ledger, readLimit);
        this.copies = new GraphCopies(server::graph);
        this.defaultGraph = DefaultGraph.of(server, names.ledger(), readLimit);
        this.chronicle = new Chronicle(recorder, names);
        catchUp();
    }

    /**
     * Connects to a server.
     *
     * @throws StoreUnavailableException when it cannot be reached
     */
    static RemoteStore at(GraphSettings.Remote settings, GraphNames names, Recorder recorder) {
        if (settings == null || settings.query() == null || settings.update() == null || settings.data() == null) {
            throw new IllegalArgumentException("tegenwicht.store.type=remote needs the addresses tegenwicht.store.remote.query, "
                    + "tegenwicht.store.remote.update and tegenwicht.store.remote.data");
        }
        return new RemoteStore(new RemoteServer(settings), names, settings.readLimit(), recorder);
    }

    @Override
    public <T> T query(Query query, Duration limit, Function<QueryExec, T> answer) {
        if (!QuadQuery.is(query)) {
            return server.query(defaultGraph.united(query, known.recent()), limit, answer);
        }
        return server.query(defaultGraph.united(QuadQuery.rows(query), known.recent()), limit, rows -> {
            try (QueryExec filled = QuadQuery.filled(query, rows)) {
                return answer.apply(filled);
            }
        });
    }

    @Override
    public <T> T view(Function<DatasetGraph, T> reader) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            State before = known.read();
            DatasetGraph data = copies.all(before.graphs());
            if (known.read().generation() == before.generation()) {
                data.addGraph(ledger.name(), before.graph());
                return reader.apply(new DatasetGraphReadOnly(data));
            }
        }
        throw new StoreUnavailableException("The graphs of the remote store changed each time while they were fetched. Try again.");
    }

    @Override
    public long commit(Change change) {
        if (change.isEmpty()) {
            return generation();
        }
        writing.lock();
        try {
            // Not what the server says by now: a change is made for what its maker saw
            State before = known.last();
            Touched touched = recordable(change, before);
            Outcome outcome = Outcome.of(change, name -> copies.one(name, before.graphs()));
            Node commit = NodeFactory.createURI("urn:uuid:" + UUID.randomUUID());
            Graph after = ledger.after(before.graph(), change, outcome.sizes());
            after.add(Triple.create(ledger.name(), IDENTIFIER, commit));
            server.update(UpdateText.of(outcome, ledger.name(), before.generation(), after, commit));
            long generation = confirmed(commit);
            record(before.generation(), generation, touched);
            return generation;
        } finally {
            writing.unlock();
        }
    }

    private Touched recordable(Change change, State before) {
        return chronicle.isAt(before.generation()) ? chronicle.before(change, before.generation(), copies.all(before.graphs())) : null;
    }

    /** A server cannot be asked in the middle of a commit. So it is written down after it, and what was missed is seen at the next. */
    private void record(long before, long after, Touched touched) {
        try {
            if (touched == null || after != before + 1) {
                catchUp();
            } else {
                view(data -> {
                    chronicle.write(after, touched, data);
                    return after;
                });
                chronicle.published(after);
            }
        } catch (RuntimeException missed) {
            LOG.warn("Generation {} is committed, but not yet in the journal of changes; it will be looked up at the next commit", after, missed);
        }
    }

    private void catchUp() {
        if (!chronicle.isAt(known.last().generation())) {
            view(data -> {
                chronicle.open(ledger.generation(data.getGraph(ledger.name())), data);
                return data;
            });
        }
    }

    /** The server does nothing, and says nothing of it, when somebody else wrote first: so look whose commit was the last. */
    private long confirmed(Node commit) {
        State after = known.read();
        if (!after.graph().contains(ledger.name(), IDENTIFIER, commit)) {
            throw new StoreUnavailableException("Another writer changed the remote store at the same time; it is now at generation %d. "
                    .formatted(after.generation()) + "Look at it again before you send this write anew.");
        }
        return after.generation();
    }

    @Override
    public Stamp stamp() {
        return known.recent().stamp();
    }

    @Override
    public Map<Node, String> fingerprints() {
        return ledger.fingerprints(known.recent().graph());
    }

    @Override
    public void close() {
        server.close();
    }
}
