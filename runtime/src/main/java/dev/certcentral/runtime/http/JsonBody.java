package dev.certcentral.runtime.http;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonWriter;
import dev.certcentral.runtime.json.GeneratedAdapter;
import dev.certcentral.runtime.secret.Redaction;
import dev.certcentral.runtime.secret.Secrets;
import java.io.IOException;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okio.Buffer;
import okio.BufferedSink;

/** A value as JSON, which knows what of it must not be seen again and how it may be logged. */
final class JsonBody extends RequestBody {

    private static final MediaType JSON = MediaType.get("application/json");

    private final JsonAdapter<Object> adapter;
    private final Object value;
    private final Secrets secrets = new Secrets();
    private final byte[] json;

    JsonBody(JsonAdapter<Object> adapter, Object value) throws IOException {
        this.adapter = adapter;
        this.value = value;
        this.json = adapter instanceof GeneratedAdapter<Object> generated
                ? generated.toBytes(value, secrets)
                : bytes(adapter, value, secrets);
    }

    private static byte[] bytes(JsonAdapter<Object> adapter, Object value, Secrets secrets) throws IOException {
        Buffer buffer = new Buffer();
        JsonWriter writer = JsonWriter.of(buffer);
        writer.setTag(Secrets.class, secrets);
        adapter.toJson(writer, value);
        return buffer.readByteArray();
    }

    Secrets secrets() {
        return secrets;
    }

    /** The same members with what may be seen of their values. */
    String forLog() throws IOException {
        return forLog(adapter, value);
    }

    static String forLog(JsonAdapter<Object> adapter, Object value) throws IOException {
        Buffer buffer = new Buffer();
        JsonWriter writer = JsonWriter.of(buffer);
        writer.setTag(Redaction.class, Redaction.LOG);
        adapter.toJson(writer, value);
        return buffer.readUtf8();
    }

    @Override
    public MediaType contentType() {
        return JSON;
    }

    @Override
    public long contentLength() {
        return json.length;
    }

    @Override
    public void writeTo(BufferedSink sink) throws IOException {
        sink.write(json);
    }
}
