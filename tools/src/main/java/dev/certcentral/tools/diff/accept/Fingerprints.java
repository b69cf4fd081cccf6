package dev.certcentral.tools.diff.accept;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Names of changes. A name rests on what changed and on nothing that other edits move: no file, line or row of a page, and no
 * sentence that a later version of the tool may word in another way.
 */
public final class Fingerprints {

    /** Enough that two of a thousand changes share a name once in thirty trillion comparisons. */
    private static final int BYTES = 8;

    private Fingerprints() {}

    /**
     * The name of a change: 16 hexadecimal digits.
     *
     * @param rule id of the rule that judged it
     * @param direction {@code request}, {@code response} or empty
     * @param subject what changed
     * @param before value of the old side
     * @param after value of the new side
     */
    public static String of(String rule, String direction, String subject, String before, String after) {
        MessageDigest digest = sha256();
        for (String field : new String[] {rule, direction, subject, before, after}) {
            byte[] bytes = field.getBytes(UTF_8);
            // Without its length, a field could borrow from its neighbour.
            digest.update(
                    ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
            digest.update(bytes);
        }
        return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
