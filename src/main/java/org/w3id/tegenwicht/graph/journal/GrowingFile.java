package org.w3id.tegenwicht.graph.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A file that is only written at its end. */
record GrowingFile(Path path) {

    /**
     * Writes after the first {@code length} bytes, whatever stood there, and returns when it is on the disk.
     *
     * @return the length of the file afterwards
     * @throws DamagedJournalException when the file is shorter than that
     */
    long append(long length, byte[] bytes) {
        try (FileChannel file = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            if (file.size() < length) {
                throw tooShort(file.size(), length);
            }
            file.truncate(length);
            file.position(length);
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                file.write(rest);
            }
            file.force(true);
            return length + bytes.length;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + path + ": is there room, and may we?", e);
        }
    }

    /** The damage that it has fewer bytes than it should have. */
    DamagedJournalException tooShort(long found, long length) {
        return new DamagedJournalException(path, "it ends after " + found + " of " + length + " bytes");
    }

    /**
     * The first {@code length} bytes.
     *
     * @throws DamagedJournalException when there are not as many
     */
    byte[] read(long length) {
        try (var in = Files.newInputStream(path)) {
            byte[] bytes = in.readNBytes(Math.toIntExact(length));
            if (bytes.length < length) {
                throw tooShort(bytes.length, length);
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + path, e);
        }
    }

    /** All there is; nothing when there is no such file. */
    byte[] read() {
        try {
            return Files.exists(path) ? Files.readAllBytes(path) : new byte[0];
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + path, e);
        }
    }
}
