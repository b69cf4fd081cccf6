package dev.certcentral.processor.incremental;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What other sources can see of one: its declarations with their constants, without comments and without the bodies of methods.
 *
 * @param shape hash of what others can see
 * @param mentions the sources that its code names anywhere
 * @param exposes those among them that others see through it
 */
record Outline(String shape, Set<String> mentions, Set<String> exposes) {

    private static final Set<String> TYPE_WORDS = Set.of("class", "interface", "enum", "record");

    /**
     * Reads a source.
     *
     * @param text Java
     * @param names those of all sources
     */
    static Outline of(String text, Set<String> names) {
        List<String> code = Tokens.of(text);
        List<String> shape = withoutBodies(code);
        return new Outline(Hashes.of(String.join(" ", shape)), among(names, code), among(names, shape));
    }

    private static Set<String> among(Set<String> names, List<String> tokens) {
        Set<String> found = new HashSet<>(tokens);
        found.retainAll(names);
        return Set.copyOf(found);
    }

    /**
     * A brace opens the body of a type if a word for types precedes it in the same declaration; every other one is skipped with
     * all that it holds. What is in parentheses is kept as it is: where this is wrong, it keeps too much, never too little.
     */
    private static List<String> withoutBodies(List<String> code) {
        List<String> kept = new ArrayList<>();
        boolean type = false;
        int parentheses = 0;
        for (int i = 0; i < code.size(); i++) {
            String token = code.get(i);
            parentheses += token.equals("(") ? 1 : token.equals(")") ? -1 : 0;
            if (parentheses == 0 && token.equals("{") && !type) {
                i = endOfBlock(code, i);
                kept.add("{}");
                continue;
            }
            kept.add(token);
            if (parentheses == 0 && (token.equals("{") || token.equals("}") || token.equals(";"))) {
                type = false;
            } else if (TYPE_WORDS.contains(token) && (i == 0 || !code.get(i - 1).equals("."))) {
                type = true;
            }
        }
        return kept;
    }

    private static int endOfBlock(List<String> code, int start) {
        int depth = 0;
        for (int i = start; i < code.size(); i++) {
            depth += code.get(i).equals("{") ? 1 : code.get(i).equals("}") ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return code.size() - 1;
    }
}
