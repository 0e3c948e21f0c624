package org.w3id.tegenwicht;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** One test process at a time does what others may want to do too, such as installing a tool; the others wait. Closing it lets the next one in. */
record Turn(FileChannel file) implements AutoCloseable {

    /** Waits for the turn to do something of this name. */
    static Turn to(String name) throws IOException {
        FileChannel file = FileChannel.open(Files.createDirectories(Path.of("target")).resolve(name + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        file.lock();
        return new Turn(file);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
