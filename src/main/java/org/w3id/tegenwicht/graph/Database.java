package org.w3id.tegenwicht.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.sys.TDBInternal;

/** One connection to a TDB2 database, which can be closed and opened again on the same data. */
final class Database {

    static {
        JenaSystem.init();
    }

    private final Location location;
    private volatile DatasetGraph data;

    private Database(Location location) {
        this.location = location;
        this.data = connect(location);
    }

    /**
     * The database in a folder, made when it is not there.
     *
     * @throws StoreInUseException when another process has it
     */
    static Database onDisk(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot make the folder of the store: " + folder, e);
        }
        try {
            return new Database(Location.create(folder.toString()));
        } catch (DBOpEnvException fault) {
            throw fault.getMessage().contains("held by process") ? new StoreInUseException(folder, fault) : fault;
        }
    }

    /** A new database in memory. */
    static Database inMemory() {
        return new Database(Location.mem());
    }

    DatasetGraph data() {
        return data;
    }

    /** Forgets everything that the process holds in memory and opens the committed data anew. No transaction may be open. */
    void renew() {
        DatasetGraph old = data;
        if (location.isMem()) {
            DatasetGraph copy = connect(Location.mem());
            Txn.executeRead(old, () -> Txn.executeWrite(copy, () -> old.stream().forEach(copy::add)));
            data = copy;
            TDBInternal.expel(old, true);
        } else {
            TDBInternal.expel(old, true);
            data = connect(location);
        }
    }

    void close() {
        TDBInternal.expel(data, true);
    }

    private static DatasetGraph connect(Location location) {
        DatasetGraph data = DatabaseMgr.connectDatasetGraph(location);
        data.getContext().set(TDB2.symUnionDefaultGraph, true);
        QC.setFactory(data.getContext(), MendedExecutor.FACTORY);
        return data;
    }
}
