package org.w3id.tegenwicht.graph;

import java.nio.file.Path;

/** Another process has the database that we were to open. */
final class StoreInUseException extends RuntimeException {

    StoreInUseException(Path folder, Throwable cause) {
        super("Another Tegenwicht is running on the folder %s: %s".formatted(folder.toAbsolutePath(), cause.getMessage()), cause);
    }
}
