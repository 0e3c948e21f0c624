package org.w3id.tegenwicht.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * One Turtle file of {@code ontology/} or {@code data/}, read as a whole.
 *
 * @param name the path as people know it, such as {@code data/act/interventions.ttl}
 * @param content the bytes of the file
 */
record CuratedFile(String name, byte[] content) {

    /** What shows that a file was changed: its SHA-256 digest. */
    String fingerprint() {
        return fingerprint(content);
    }

    /** The text of the file. */
    String text() {
        return new String(content, StandardCharsets.UTF_8);
    }

    /** The SHA-256 digest of some bytes, with its name before it. */
    static String fingerprint(byte[] bytes) {
        try {
            return "sha256:" + HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** Reads a file. */
    static CuratedFile read(String name, org.springframework.core.io.Resource resource) {
        try {
            return new CuratedFile(name, resource.getContentAsByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + name, e);
        }
    }
}
