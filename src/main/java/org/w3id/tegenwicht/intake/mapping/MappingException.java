package org.w3id.tegenwicht.intake.mapping;

import java.nio.file.Path;

/** A mapping that cannot be carried out: which file, and why. */
class MappingException extends RuntimeException {

    MappingException(Path file, String reason) {
        super(file.getFileName() + " " + reason);
    }
}
