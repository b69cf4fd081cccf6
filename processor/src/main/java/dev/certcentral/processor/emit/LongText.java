package dev.certcentral.processor.emit;

import com.palantir.javapoet.CodeBlock;

/** Writes texts of any length: a constant of a class file has at most 65,535 bytes, and a character at most three of them. */
final class LongText {

    private static final int LONGEST = 20_000;

    private LongText() {}

    /** The text as an expression. */
    static CodeBlock of(String text) {
        if (text.length() <= LONGEST) {
            return CodeBlock.of("$S", text);
        }
        CodeBlock.Builder parts = CodeBlock.builder().add("$T.join($S", String.class, "");
        for (int start = 0; start < text.length(); start += LONGEST) {
            parts.add(", $S", text.substring(start, Math.min(text.length(), start + LONGEST)));
        }
        return parts.add(")").build();
    }
}
