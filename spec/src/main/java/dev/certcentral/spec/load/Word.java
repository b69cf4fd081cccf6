package dev.certcentral.spec.load;

import java.util.regex.Pattern;

/** Shapes that names must have. */
enum Word {
    SNAKE_CASE("a snake_case name such as `order_id`", "[a-z][a-z0-9]*(_[a-z0-9]+)*"),
    KEBAB_CASE("a kebab-case name such as `csr-for-email`", "[a-z][a-z0-9]*(-[a-z0-9]+)*"),
    PASCAL_CASE("a PascalCase name such as `CreditCard`", "[A-Z][A-Za-z0-9]*"),
    HEADER("an HTTP header name of ASCII letters, digits and hyphens", "[A-Za-z0-9-]{1,100}"),
    VARIABLE("an environment variable such as `API_KEY`", "[A-Z][A-Z0-9_]*"),
    WIRE_NAME("a name without control characters", "[^\\p{Cntrl}]{1,200}");

    private final String description;
    private final Pattern shape;

    Word(String description, String pattern) {
        this.description = description;
        this.shape = Pattern.compile(pattern);
    }

    boolean fits(String word) {
        return shape.matcher(word).matches();
    }

    String description() {
        return description;
    }
}
