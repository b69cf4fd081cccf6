package dev.certcentral.tools.ledger;

import dev.certcentral.tools.page.PageRow;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The SHA-256 of a row's normalised text, as {@code docs/spec-format.md} defines it. */
public final class RowHash {

    private RowHash() {}

    /** 64 lower-case hexadecimal digits. */
    public static String of(PageRow row) {
        String text = Stream.of(row.marks(), row.name(), row.requirement(), row.type(), row.description())
                .map(RowHash::normalised)
                .filter(cell -> !cell.isEmpty())
                .collect(Collectors.joining(" "));
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }

    /** Without what changes from one way of saving a page to the next. */
    static String normalised(String text) {
        StringBuilder normalised = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = plain(text.charAt(i));
            boolean again = !normalised.isEmpty() && normalised.charAt(normalised.length() - 1) == ' ';
            if (c != '•' && !(c == ' ' && (again || normalised.isEmpty()))) {
                normalised.append(c);
            }
        }
        return normalised.toString().stripTrailing();
    }

    private static char plain(char c) {
        return switch (c) {
            case '\u00A0', '\u2007', '\u202F' -> ' ';
            case '\u2018', '\u2019' -> '\'';
            case '\u201C', '\u201D' -> '"';
            default -> Character.isWhitespace(c) ? ' ' : c;
        };
    }
}
