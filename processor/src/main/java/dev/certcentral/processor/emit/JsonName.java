package dev.certcentral.processor.emit;

import com.palantir.javapoet.CodeBlock;

/** Names of members as they stand between the quotes of JSON, in ASCII: written as they are, without a look at each character. */
final class JsonName {

    private JsonName() {}

    /** The name as a Java literal. */
    static CodeBlock literal(String name) {
        return CodeBlock.of("$S", escaped(name));
    }

    static String escaped(String name) {
        StringBuilder json = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c < ' ' || c > '~') {
                json.append(String.format("\\u%04x", (int) c));
            } else {
                json.append(c);
            }
        }
        return json.toString();
    }
}
