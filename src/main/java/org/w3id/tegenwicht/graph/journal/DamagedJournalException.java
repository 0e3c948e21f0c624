package org.w3id.tegenwicht.graph.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** A file of the journal does not hold what was written there. The message says which file, and what is wrong with it. */
public class DamagedJournalException extends UncheckedIOException {

    DamagedJournalException(Path file, String what) {
        this(file, new IOException(what));
    }

    DamagedJournalException(Path file, Exception cause) {
        super("The journal of changes is damaged in " + file + ": " + cause.getMessage(), cause instanceof IOException io ? io : new IOException(cause));
    }
}
