package org.w3id.tegenwicht.federation;

import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.query.Binding;
import org.eclipse.rdf4j.query.BindingSet;

/** How much one federated query may make and keep, over all its threads: RDF4J itself stops at no amount of rows or text. */
final class QueryBudget {

    /** Characters of one text. */
    static final int LONGEST = 1_000_000;

    private static final long TEXT = 50_000_000;
    private static final int DIGITS = 6_000;
    private static final long SOLUTIONS = 1_000_000;
    private static final long KEPT = 100_000_000;
    /** What a row takes besides its values, in characters. */
    private static final int ROW = 300;

    private final Asking asking;
    private final AtomicLong text = new AtomicLong();
    private final AtomicLong solutions = new AtomicLong();
    private final AtomicLong kept = new AtomicLong();

    /** @param asking the query, which ends when its time is up */
    QueryBudget(Asking asking) {
        this.asking = asking;
    }

    /** Remembers for the whole query that this part of it was refused. */
    FederationException refused(FederationException reason) {
        return asking.refused(reason);
    }

    /** A step of the query found one more solution. */
    void found() {
        asking.left();
        if (solutions.incrementAndGet() > SOLUTIONS) {
            throw refused(FederationException.tooMuch("The query goes through more than %,d solutions on its way. Join fewer rows, or ask in parts.".formatted(SOLUTIONS)));
        }
    }

    /** @param extra characters that are kept for each row besides it */
    void keep(BindingSet row, long extra) {
        long size = ROW + extra;
        for (Binding binding : row) {
            size += binding.getValue().stringValue().length();
        }
        keep(size);
    }

    void keep(Statement statement) {
        keep(ROW + statement.getSubject().stringValue().length() + statement.getPredicate().stringValue().length() + statement.getObject().stringValue().length());
    }

    private void keep(long characters) {
        if (kept.addAndGet(characters) > KEPT) {
            throw refused(FederationException.tooMuch("ORDER BY, DISTINCT, GROUP BY, MINUS or the answer keep more here than the %,d characters that a query may, %d for each row included. "
                    .formatted(KEPT, ROW) + "Ask a narrower question."));
        }
    }

    /** A function made a text. */
    Value made(Value value) {
        long length = value.stringValue().length();
        refuseBeyond(length);
        if (text.addAndGet(length) > TEXT) {
            throw refused(FederationException.tooMuch("Functions make more text here than the %,d characters that a query may. Ask for it in parts.".formatted(TEXT)));
        }
        return value;
    }

    /** Arithmetic made a number, which doubles its length with each multiplication by itself. */
    static Value calculated(Value number) {
        if (number.stringValue().length() > DIGITS) {
            throw FederationException.tooMuch("A number that this query makes has more than %,d digits. Make smaller ones.".formatted(DIGITS));
        }
        return number;
    }

    /** @param length of one text, before it is made */
    static void refuseBeyond(long length) {
        if (length > LONGEST) {
            throw FederationException.tooMuch("A text that this query makes grows longer than %,d characters. Make shorter ones.".formatted(LONGEST));
        }
    }
}
