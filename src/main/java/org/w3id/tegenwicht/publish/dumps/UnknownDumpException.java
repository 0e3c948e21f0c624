package org.w3id.tegenwicht.publish.dumps;

import org.w3id.tegenwicht.graph.Stamp;

/** No such file among the dumps, or not any more. */
class UnknownDumpException extends RuntimeException {

    UnknownDumpException(String path) {
        super("There is no dump called '%s'. The page /dumps/ lists all files.".formatted(path));
    }

    UnknownDumpException(String stamp, Stamp newest) {
        super("The dump %s is not kept, or never was. The newest is %s, such as in /dumps/%2$s/all.nq.gz.".formatted(stamp, newest));
    }
}
