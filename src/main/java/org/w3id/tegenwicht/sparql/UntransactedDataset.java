package org.w3id.tegenwicht.sparql;

import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraphTriplesQuads;

/** A set of graphs that one thread has to itself, so that transactions mean nothing to it. */
abstract class UntransactedDataset extends DatasetGraphTriplesQuads {

    @Override
    public boolean supportsTransactions() {
        return false;
    }

    @Override
    public void begin(TxnType type) {
    }

    @Override
    public boolean promote(Promote mode) {
        return true;
    }

    @Override
    public void commit() {
    }

    @Override
    public void abort() {
    }

    @Override
    public void end() {
    }

    @Override
    public boolean isInTransaction() {
        return false;
    }

    @Override
    public ReadWrite transactionMode() {
        return null;
    }

    @Override
    public TxnType transactionType() {
        return null;
    }
}
