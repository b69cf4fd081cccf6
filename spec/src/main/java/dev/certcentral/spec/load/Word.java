package dev.certcentral.spec.load;

import dev.certcentral.spec.yaml.Hidden;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Shapes that names must have. The limits are such that file names made of three of them, such as those of nested classes, fit
 * every file system.
 */
enum Word {
    SNAKE_CASE("a snake_case name such as `order_id`", 80, "[a-z][a-z0-9]*(_[a-z0-9]+)*"),
    KEBAB_CASE("a kebab-case name such as `csr-for-email`", 80, "[a-z][a-z0-9]*(-[a-z0-9]+)*"),
    PASCAL_CASE("a PascalCase name such as `CreditCard`", 80, "[A-Z][A-Za-z0-9]*"),
    HEADER("an HTTP header name of ASCII letters, digits and hyphens", 100, "[A-Za-z0-9-]+"),
    VARIABLE("an environment variable such as `API_KEY`", 100, "[A-Z][A-Z0-9_]*"),
    WIRE_NAME("a name without control characters and invisible ones", 200, "(?s).*\\S.*");

    private final String description;
    private final int longest;
    private final Pattern shape;

    Word(String description, int longest, String pattern) {
        this.description = description;
        this.longest = longest;
        this.shape = Pattern.compile(pattern);
    }

    boolean fits(String word) {
        return fault(word).isEmpty();
    }

    /** What is wrong with a word. Looks at the length first: patterns with groups in loops need a stack that grows with it. */
    Optional<String> fault(String word) {
        if (word.length() > longest) {
            return Optional.of("is longer than " + longest + " characters, which is the limit here; shorten it");
        }
        return shape.matcher(word).matches() && Hidden.inName(word).isEmpty()
                ? Optional.empty()
                : Optional.of("is not " + description);
    }
}
