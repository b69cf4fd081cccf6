package dev.certcentral.runtime.http;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.Moshi;
import com.squareup.moshi.Types;
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
 * JSON bodies by Moshi, and plain bytes for a {@link Download}. Retrofit's own converter announces a charset parameter the
 * API's samples do not have, falls back to reflective adapters, and lets a body of {@code null} pass for an object.
 */
final class JsonConverters extends Converter.Factory {

    private static final ByteString BYTE_ORDER_MARK = ByteString.encodeUtf8("\uFEFF");

    private final Moshi moshi;

    private JsonConverters(Moshi moshi) {
        this.moshi = moshi;
    }

    static JsonConverters of(JsonAdapter.Factory generated) {
        return new JsonConverters(
                new Moshi.Builder().add(generated).add(JsonConverters::refuse).build());
    }

    JsonAdapter<Object> adapter(Type type) {
        return moshi.adapter(type);
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
