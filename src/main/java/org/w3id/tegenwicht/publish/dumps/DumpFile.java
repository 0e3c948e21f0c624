package org.w3id.tegenwicht.publish.dumps;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;

/**
 * A file of a dump while it is written. The head of what Java compresses holds no time and no name of a system, so the same content is the same
 * bytes. Closing it writes its checksum beside it.
 */
final class DumpFile extends FilterOutputStream {

    private static final int BUFFER = 1 << 16;

    private final Path file;
    private final DigestOutputStream digest;
    private String sha256;

    private DumpFile(Path file, DigestOutputStream digest) throws IOException {
        super(new BufferedOutputStream(new GZIPOutputStream(digest, BUFFER), BUFFER));
        this.file = file;
        this.digest = digest;
    }

    static DumpFile create(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        try {
            return new DumpFile(file, new DigestOutputStream(Files.newOutputStream(file), MessageDigest.getInstance("SHA-256")));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        out.write(bytes, offset, length);
    }

    /** What writers of RDF do between two statements would make each a block of its own. */
    @Override
    public void flush() {
    }

    @Override
    public void close() throws IOException {
        if (sha256 != null) {
            return;
        }
        out.close();
        sha256 = HexFormat.of().formatHex(digest.getMessageDigest().digest());
        Files.writeString(Path.of(file + ".sha256"), sha256 + "  " + file.getFileName() + "\n", StandardCharsets.US_ASCII);
    }

    /** What the closed file is, at its place in the dump. */
    Dump.File told(String path, String graph, String mediaType) throws IOException {
        return new Dump.File(path, graph, mediaType, Files.size(file), sha256);
    }
}
