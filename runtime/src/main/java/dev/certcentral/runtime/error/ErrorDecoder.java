package dev.certcentral.runtime.error;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import dev.certcentral.runtime.secret.Secrets;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import okio.Buffer;

/**
 * Turns an answer that is not a success into an {@link ApiErrorException}, whatever its body looks like. Never fails
 * itself. Safe for use by many threads.
 *
 * <p>Reads the documented shape of errors and every variation met in the wild: a single object instead of a list,
 * {@code error} instead of {@code errors}, {@code description} instead of {@code message}, bare texts, and bodies that are cut
 * off, of which it keeps what came before the cut.
 */
public final class ErrorDecoder {

    private static final int MOST_ENTRIES = 100;
    private static final int CODE_LENGTH = 300;
    private static final int MESSAGE_LENGTH = 2000;

    private final Set<String> listNames;
    private final Set<String> codeNames;
    private final Set<String> messageNames;
    private final Clock clock;

    /**
     * Creates a decoder.
     *
     * @param shape what the API calls the parts of its error bodies
     * @param clock tells how far away the date in a {@code Retry-After} header is
     */
    public ErrorDecoder(ErrorShape shape, Clock clock) {
        listNames = union(shape.list(), "errors", "error");
        codeNames = union(shape.code(), "code");
        messageNames = union(shape.message(), "message", "description");
        this.clock = Objects.requireNonNull(clock, "clock");
    }

    /**
     * Reads an answer.
     *
     * @param request the request
     * @param response its answer as received; what is hidden is hidden after it was read, so that nothing sent can change its
     *     meaning
     * @param secrets what must not be seen in the exception
     * @return the exception to throw
     */
    public ApiErrorException decode(RequestLine request, ErrorResponse response, Secrets secrets) {
        List<ApiError> errors = entries(response.body());
        RetryAdvice advice = RetryAdvice.on(request, response, clock);
        ErrorResponse told = new ErrorResponse(response.status(), Map.of(), secrets.hideAll(response.body()));
        String message = ApiErrorException.message(request, told, shown(errors, secrets, true), advice);
        ErrorResponse kept =
                new ErrorResponse(response.status(), secrets.hide(response.headers()), secrets.hide(response.body()));
        return new ApiErrorException(request, kept, shown(errors, secrets, false), advice, message);
    }

    /** The entries as received; {@link #shown} hides what must not be seen. */
    private List<ApiError> entries(String body) {
        List<ApiError> errors = new ArrayList<>();
        try (JsonReader reader = JsonReader.of(new Buffer().writeUtf8(body))) {
            top(reader, errors);
        } catch (IOException | JsonDataException endOfWhatCanBeRead) {
            // what was found so far is what there is
        }
        return errors;
    }

    /** Hides before it cuts: half a secret is not found. */
    private static List<ApiError> shown(List<ApiError> errors, Secrets secrets, boolean all) {
        List<ApiError> shown = new ArrayList<>();
        for (ApiError error : errors) {
            shown.add(new ApiError(
                    Texts.oneLine(secrets.hide(error.code(), all), CODE_LENGTH),
                    Texts.oneLine(secrets.hide(error.message(), all), MESSAGE_LENGTH)));
        }
        return shown;
    }

    private void top(JsonReader reader, List<ApiError> errors) throws IOException {
        JsonReader.Token first = reader.peek();
        if (first == JsonReader.Token.BEGIN_OBJECT) {
            object(reader, errors, true);
        } else if (first == JsonReader.Token.BEGIN_ARRAY) {
            list(reader, errors);
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
        JsonReader.Token next = reader.peek();
        if (next == JsonReader.Token.BEGIN_OBJECT) {
            object(reader, errors, false);
        } else if (next == JsonReader.Token.BEGIN_ARRAY) {
            list(reader, errors);
        } else if (next == JsonReader.Token.STRING) {
            add(errors, "", reader.nextString());
        } else {
            reader.skipValue();
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
                    entry(reader, errors);
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

    private static String scalar(JsonReader reader) throws IOException {
        JsonReader.Token next = reader.peek();
        if (next == JsonReader.Token.STRING || next == JsonReader.Token.NUMBER) {
            return reader.nextString();
        }
        if (next == JsonReader.Token.BOOLEAN) {
            return String.valueOf(reader.nextBoolean());
        }
        reader.skipValue();
        return "";
    }

    private static void add(List<ApiError> errors, String code, String message) {
        if (errors.size() < MOST_ENTRIES && !(code.isBlank() && message.isBlank())) {
            errors.add(new ApiError(code, message));
        }
    }

    private static Set<String> union(String first, String... more) {
        Set<String> names = new HashSet<>(List.of(more));
        names.add(first);
        return Set.copyOf(names);
    }
}
