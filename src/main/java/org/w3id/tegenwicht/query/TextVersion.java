package org.w3id.tegenwicht.query;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Names a text by what is in it: the first twelve digits of the SHA-256 of its lines, without spaces at their ends and blank lines after
 * the last. So a checkout on another system has the same versions.
 */
final class TextVersion {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{12}");

    private TextVersion() { }

    static String of(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(normal(text).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, 12);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Whether this can be the name of a version at all. */
    static boolean is(String version) {
        return FORM.matcher(version).matches();
    }

    private static String normal(String text) {
        return text.lines().map(String::stripTrailing).collect(Collectors.joining("\n")).stripTrailing() + "\n";
    }
}
