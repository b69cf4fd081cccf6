package dev.certcentral.conformance.hostile;

import dev.certcentral.runtime.json.RawJson;
import java.util.Random;

/** JSON as people and programs write it: any white space, any spelling of numbers and texts. */
final class RandomJson {

    private static final String[] BLANKS = {"", "", "", " ", "\n", "\t", "\r\n", "  \n\t"};
    private static final String[] NUMBERS = {
        "0",
        "-0",
        "0.0",
        "1",
        "1.0",
        "1.00",
        "-1",
        "1E5",
        "1e5",
        "1e+05",
        "1E-5",
        "-0.0e-0",
        "123456789012345678901234567890",
        "0.1000000000000000055511151231257827",
        "1e400",
        "4300000001"
    };
    private static final String[] PIECES = {
        "a",
        "Z",
        " ",
        "/",
        "\\/",
        "\\\"",
        "\\\\",
        "\\n",
        "\\u0041",
        "\\u00e9",
        "\\u00E9",
        "é",
        "€",
        "😀",
        "\\ud83d\\ude00",
        "\\ud800",
        "\\u0000",
        "\u007f",
        "\u2028",
        "<",
        "&",
        "\uFEFF",
        "'",
        "{",
        "]",
        ",",
        ":",
        "//",
        "#"
    };

    private final Random random;

    RandomJson(long seed) {
        random = new Random(seed);
    }

    /** A value of at most so many levels, without white space around it. */
    String value(int levels) {
        return switch (random.nextInt(levels > 0 ? 8 : 5)) {
            case 0 -> "null";
            case 1 -> random.nextBoolean() ? "true" : "false";
            case 2, 3 -> pick(NUMBERS);
            case 5, 6 -> object(levels - 1);
            case 7 -> array(levels - 1);
            default -> text();
        };
    }

    /** A name in its plainest spelling, and an ending that makes it unlike all others. */
    String name(int number) {
        StringBuilder name = new StringBuilder();
        for (int i = random.nextInt(4); i >= 0; i--) {
            name.append(pick(
                    new String[] {"id", "Id", "ORDERS", "\"", "\\", "\n", "\u0001", "\u2029", "é", "😀", " ", "."}));
        }
        return RawJson.of(name.toString() + number).text();
    }

    private String object(int levels) {
        StringBuilder object = new StringBuilder("{").append(blanks());
        for (int i = random.nextInt(4); i > 0; i--) {
            object.append(text()).append(blanks()).append(':').append(blanks());
            object.append(value(levels)).append(blanks());
            object.append(i > 1 ? "," + blanks() : "");
        }
        return object.append('}').toString();
    }

    private String array(int levels) {
        StringBuilder array = new StringBuilder("[").append(blanks());
        for (int i = random.nextInt(4); i > 0; i--) {
            array.append(value(levels)).append(blanks()).append(i > 1 ? "," + blanks() : "");
        }
        return array.append(']').toString();
    }

    private String text() {
        StringBuilder text = new StringBuilder("\"");
        for (int i = random.nextInt(5); i > 0; i--) {
            text.append(pick(PIECES));
        }
        return text.append('"').toString();
    }

    private String blanks() {
        return pick(BLANKS);
    }

    private String pick(String[] from) {
        return from[random.nextInt(from.length)];
    }
}
