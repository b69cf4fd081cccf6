package dev.certcentral.conformance.equivalence;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;

/**
 * Writes {@code 1e19} out. To a schema both spellings are one number, but this validator compares a decimal with the limit of an
 * integer by its lowest 64 bits.
 */
final class Whole {

    private Whole() {}

    /** The same value; the tree itself if there is nothing to write out. */
    static JsonNode numbers(JsonNode node) {
        if (node.isBigDecimal()) {
            BigDecimal number = node.decimalValue();
            return number.stripTrailingZeros().scale() <= 0
                    ? JsonNodeFactory.instance.numberNode(number.toBigIntegerExact())
                    : node;
        }
        if (node instanceof ObjectNode object) {
            object.properties().forEach(member -> member.setValue(numbers(member.getValue())));
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                array.set(i, numbers(array.get(i)));
            }
        }
        return node;
    }
}
