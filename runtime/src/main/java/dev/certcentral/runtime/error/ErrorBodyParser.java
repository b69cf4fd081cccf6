package dev.certcentral.runtime.error;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import okio.Buffer;

/**
 * Collects the entries of an error body. Reads the documented shape and every variation met in the wild: a single object
 * instead of a list, {@code error} instead of {@code errors}, {@code description} instead of {@code message}, bare texts,
 * and bodies that are cut off, of which it keeps what came before the cut.
 */
final class ErrorBodyParser {

    private static final int MOST_ENTRIES = 100;
    private static final int CODE_LENGTH = 300;
    private static final int MESSAGE_LENGTH = 2000;

    private final Set<String> listNames;
    private final Set<String> codeNames;
    private final Set<String> messageNames;

    ErrorBodyParser(ErrorShape shape) {
        listNames = union(shape.list(), "errors", "error");
        codeNames = union(shape.code(), "code");
        messageNames = union(shape.message(), "message", "description");
    }

    List<ApiError> parse(String body, UnaryOperator<String> hide) {
        List<ApiError> errors = new ArrayList<>();
        try (JsonReader reader = JsonReader.of(new Buffer().writeUtf8(body))) {
            top(reader, errors);
        } catch (IOException | JsonDataException endOfWhatCanBeRead) {
            // what was found so far is what there is
        }
        return errors.stream().map(error -> shown(error, hide)).toList();
    }

    /** Hides before it cuts: half a secret is not found. Codes are for programs and hold no personal texts. */
    private static ApiError shown(ApiError error, UnaryOperator<String> hide) {
        return new ApiError(
                Texts.oneLine(hide.apply(error.code()), CODE_LENGTH),
                Texts.oneLine(hide.apply(error.message()), MESSAGE_LENGTH));
    }

    private void top(JsonReader reader, List<ApiError> errors) throws IOException {
        switch (reader.peek()) {
            case BEGIN_OBJECT -> object(reader, errors, true);
            case BEGIN_ARRAY -> list(reader, errors);
            default -> {}
        }
    }

    // [{"code": "a", "message": "b"}, "c"]
    private void list(JsonReader reader, List<ApiError> errors) throws IOException {
        reader.beginArray();
        while (reader.hasNext() && errors.size() < MOST_ENTRIES) {
            entry(reader, errors);
        }
        if (errors.size() < MOST_ENTRIES) {
            reader.endArray();
        }
    }

    private void entry(JsonReader reader, List<ApiError> errors) throws IOException {
        switch (reader.peek()) {
            case BEGIN_OBJECT -> object(reader, errors, false);
            case BEGIN_ARRAY -> list(reader, errors);
            case STRING -> add(errors, "", reader.nextString());
            default -> reader.skipValue();
        }
    }

    // {"code": "a", "message": "b"}; the outermost object may also hold the list: {"errors": [...]}
    private void object(JsonReader reader, List<ApiError> errors, boolean outermost) throws IOException {
        String code = "";
        String message = "";
        try {
            reader.beginObject();
            while (reader.hasNext() && errors.size() < MOST_ENTRIES) {
                String name = reader.nextName();
                if (outermost && listNames.contains(name)) {
                    entryOrList(reader, errors);
                } else if (code.isEmpty() && codeNames.contains(name)) {
                    code = scalar(reader);
                } else if (message.isEmpty() && messageNames.contains(name)) {
                    message = scalar(reader);
                } else {
                    reader.skipValue();
                }
            }
            if (errors.size() < MOST_ENTRIES) {
                reader.endObject();
            }
        } finally {
            add(errors, code, message);
        }
    }

    private void entryOrList(JsonReader reader, List<ApiError> errors) throws IOException {
        if (reader.peek() == JsonReader.Token.BEGIN_ARRAY) {
            list(reader, errors);
        } else {
            entry(reader, errors);
        }
    }

    private static String scalar(JsonReader reader) throws IOException {
        return switch (reader.peek()) {
            case STRING, NUMBER -> reader.nextString();
            case BOOLEAN -> String.valueOf(reader.nextBoolean());
            default -> {
                reader.skipValue();
                yield "";
            }
        };
    }

    private static void add(List<ApiError> errors, String code, String message) {
        if (errors.size() < MOST_ENTRIES && !(code.isBlank() && message.isBlank())) {
            errors.add(new ApiError(code, message));
        }
    }

    private static Set<String> union(String first, String... more) {
        Set<String> names = new java.util.HashSet<>(List.of(more));
        names.add(first);
        return Set.copyOf(names);
    }
}
