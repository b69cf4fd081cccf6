package dev.certcentral.sandbox.check;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * Reads JSON without forgiveness: UTF-8 only, no duplicate members, nothing after the value, no absurd numbers or nesting.
 */
public final class StrictJson {

    private static final int MAX_DEPTH = 250;

    /** Beyond this, {@code 1e999999999} would be written out digit by digit somewhere. */
    private static final int MAX_SCALE = 1_000;

    private static final JsonFactory FACTORY = new JsonFactoryBuilder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).build())
            .build();
    private static final ObjectMapper MAPPER = JsonMapper.builder(FACTORY)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private StrictJson() {}

    /**
     * Reads a text.
     *
     * @param bytes UTF-8 without a byte order mark
     * @throws JsonRefused if it is not exactly one JSON value
     */
    public static JsonNode read(byte[] bytes) throws JsonRefused {
        String text = decode(bytes);
        if (text.isBlank()) {
            throw new JsonRefused("The body is empty.");
        }
        JsonNode node;
        try {
            node = MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            String where = e.getLocation() == null
                    ? ""
                    : " (line " + e.getLocation().getLineNr() + ", column "
                            + e.getLocation().getColumnNr() + ")";
            throw new JsonRefused("The body is not JSON: " + firstLine(e.getOriginalMessage()) + where + ".");
        }
        checkNumbers(node);
        return node;
    }

    private static String decode(byte[] bytes) throws JsonRefused {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new JsonRefused("The body is not UTF-8.");
        }
    }

    private static String firstLine(String text) {
        int end = text.indexOf('\n');
        return end < 0 ? text : text.substring(0, end);
    }

    private static void checkNumbers(JsonNode node) throws JsonRefused {
        if (node.isBigDecimal() && Math.abs((long) node.decimalValue().scale()) > MAX_SCALE) {
            throw new JsonRefused("The body holds a number with too large an exponent.");
        }
        for (JsonNode child : node) {
            checkNumbers(child);
        }
    }
}
