package dev.certcentral.runtime.read;

import dev.certcentral.runtime.json.JsonValue;
import dev.certcentral.runtime.json.WireValue;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Numbers as JSON Schema sees them: what counts is the value, not how it is written. */
final class Numbers {

    /** Longer ones would take long to work out, and nobody means them. */
    private static final int LONGEST = 1_000;

    private Numbers() {}

    /** The integer of 64 bits that a JSON number is, or null if it is none. */
    static @Nullable Long whole(String number) {
        try {
            return Long.valueOf(number);
        } catch (NumberFormatException notPlain) {
            return number.length() > LONGEST ? null : slowWhole(number);
        }
    }

    private static @Nullable Long slowWhole(String number) {
        try {
            return new BigDecimal(number).longValueExact();
        } catch (ArithmeticException | NumberFormatException none) {
            return null;
        }
    }

    /** Whether a value is what a constant travels as. */
    static boolean isConstant(JsonValue json, WireValue constant) {
        if (constant.isNumber()) {
            return json.kind() == JsonValue.Kind.NUMBER
                    && Long.valueOf(constant.wireValue()).equals(whole(json.raw()));
        }
        return json.kind() == JsonValue.Kind.STRING && constant.wireValue().equals(json.text());
    }
}
