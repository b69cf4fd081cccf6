package dev.certcentral.runtime.http;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.Moshi;
import com.squareup.moshi.Types;
import dev.certcentral.runtime.json.GeneratedAdapters;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Set;
import okhttp3.RequestBody;
import okhttp3.ResponseBody;
import okio.BufferedSource;
import okio.ByteString;
import org.jspecify.annotations.Nullable;
import retrofit2.Converter;
import retrofit2.Retrofit;

/**
 * JSON bodies by generated adapters, what these do not cover by Moshi's own, and plain bytes for a {@link Download}. Retrofit's own converter announces a charset parameter the
 * API's samples do not have, falls back to reflective adapters, and lets a body of {@code null} pass for an object.
 */
final class JsonConverters extends Converter.Factory {

    private static final ByteString BYTE_ORDER_MARK = ByteString.encodeUtf8("\uFEFF");

    private final JsonAdapter.Factory adapters;

    JsonConverters(JsonAdapter.Factory adapters) {
        this.adapters = adapters;
    }

    @SuppressWarnings("unchecked") // Moshi does the same: a class is asked for its own adapter
    JsonAdapter<Object> adapter(Type type) {
        JsonAdapter<?> found = adapters instanceof GeneratedAdapters generated ? generated.adapter(type) : null;
        return found == null
                ? new Moshi.Builder()
                        .add(adapters)
                        .add(JsonConverters::refuse)
                        .build()
                        .adapter(type)
                : (JsonAdapter<Object>) found;
    }

    @Override
    public Converter<?, RequestBody> requestBodyConverter(
            Type type, Annotation[] parameter, Annotation[] method, Retrofit retrofit) {
        JsonAdapter<Object> adapter = adapter(type);
        return value -> new JsonBody(adapter, value);
    }

    @Override
    public Converter<ResponseBody, ?> responseBodyConverter(Type type, Annotation[] annotations, Retrofit retrofit) {
        if (type == Download.class) {
            return body -> Download.of(body.bytes());
        }
        JsonAdapter<Object> adapter = adapter(type);
        return body -> {
            try (body) {
                return read(adapter, body);
            }
        };
    }

    private static Object read(JsonAdapter<Object> adapter, ResponseBody body) throws IOException {
        BufferedSource source = body.source();
        if (source.rangeEquals(0, BYTE_ORDER_MARK)) {
            source.skip(BYTE_ORDER_MARK.size()); // RFC 8259 lets readers ignore it; an order must not be lost to it
        }
        JsonReader reader = JsonReader.of(source);
        Object value = adapter.fromJson(reader);
        if (value == null) {
            throw new JsonDataException("the body is null");
        }
        if (reader.peek() != JsonReader.Token.END_DOCUMENT) {
            throw new JsonDataException("there is more after the end of the JSON value");
        }
        return value;
    }

    /** Stops Moshi before it reads a class by reflection; what has no generated adapter is a mistake. */
    private static @Nullable JsonAdapter<?> refuse(Type type, Set<? extends Annotation> annotations, Moshi moshi) {
        Class<?> raw = Types.getRawType(type);
        if (raw.isPrimitive() || raw.isArray() || raw.getName().startsWith("java.")) {
            return null;
        }
        throw new IllegalArgumentException("There is no JSON adapter for " + raw.getName() + ".");
    }
}
