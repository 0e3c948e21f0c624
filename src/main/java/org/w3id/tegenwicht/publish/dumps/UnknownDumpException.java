package org.w3id.tegenwicht.publish.dumps;

/** No such file among the dumps, or not any more. */
class UnknownDumpException extends RuntimeException {

    UnknownDumpException(String path) {
        super("There is no dump called '%s'. The page /dumps/ lists all files.".formatted(path));
    }

    UnknownDumpException(long generation, long newest) {
        super("The dump of generation %d is not kept, or never was. The newest is of generation %d: /dumps/%2$d/".formatted(generation, newest));
    }
}
