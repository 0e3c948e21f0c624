package org.w3id.tegenwicht.graph;

/** A change was not carried out, because what it does could not be written into the journal first. The message says what to check. */
public class NotWrittenDownException extends StoreUnavailableException {

    NotWrittenDownException(Throwable cause) {
        super("Nothing was changed, because the journal of changes could not be written: is the disk of the server full, and may it write there? "
                + "Send the change again when that is mended.", cause);
    }
}
