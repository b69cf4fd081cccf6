package dev.certcentral.tools.validate;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the values of a JSON text are. Of members with the same name, the last. */
final class JsonPlaces {

    private static final Pattern IN_MESSAGE = Pattern.compile("line (\\d+), column (\\d+)");

    private final Map<String, Position> positions = new HashMap<>();

    /**
     * A place in a text.
     *
     * @param line the first is 1
     * @param column the first is 1
     */
    record Position(int line, int column) {

        static final Position START = new Position(1, 1);
    }

    /** Looks at a text; what follows the first mistake in it stays unknown. */
    JsonPlaces(String json) {
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token != JsonToken.FIELD_NAME && token != JsonToken.END_OBJECT && token != JsonToken.END_ARRAY) {
                    JsonLocation at = parser.currentTokenLocation();
                    boolean opens = token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY;
                    JsonStreamContext context = parser.getParsingContext();
                    positions.put(
                            path(opens ? context.getParent() : context),
                            new Position(at.getLineNr(), at.getColumnNr()));
                }
            }
        } catch (IOException notJson) {
            // Then the one finding says where.
        }
    }

    /** The way to the current value, as violations write it. */
    private static String path(JsonStreamContext context) {
        if (context.inRoot()) {
            return "";
        }
        String above = path(context.getParent());
        if (context.inArray()) {
            return above + "[" + context.getCurrentIndex() + "]";
        }
        return above + (above.isEmpty() ? "" : ".") + context.getCurrentName();
    }

    /** Where a finding is; of what is missing, the object around it. */
    Position of(Finding finding) {
        if (finding.rule().equals("json")) {
            return inMessage(finding.message());
        }
        String path = finding.path();
        while (!path.isEmpty()) {
            Position position = positions.get(path);
            if (position != null) {
                return position;
            }
            path = path.substring(0, Math.max(0, Math.max(path.lastIndexOf('.'), path.lastIndexOf('['))));
        }
        return positions.getOrDefault("", Position.START);
    }

    /** What is no JSON has no values; the message names the place. */
    private static Position inMessage(String message) {
        Matcher place = IN_MESSAGE.matcher(message);
        return place.find()
                ? new Position(Integer.parseInt(place.group(1)), Integer.parseInt(place.group(2)))
                : Position.START;
    }
}
