package dev.certcentral.runtime.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonWriter;
import dev.certcentral.runtime.secret.Redaction;
import dev.certcentral.runtime.secret.Secrets;
import java.io.IOException;
import okio.BufferedSink;
import org.jspecify.annotations.Nullable;

/**
 * What all generated adapters are: they write into a {@link JsonOutput}, whose bytes then go to a writer of Moshi in one piece,
 * or nowhere near it. Safe for use by many threads.
 *
 * <p>A writer may carry {@link Secrets} as a tag: they take note of every text that is written. One that carries a
 * {@link Redaction} gets what may be logged.
 *
 * @param <T> the class
 */
public abstract class GeneratedAdapter<T> extends JsonAdapter<T> {

    /** For generated classes. */
    protected GeneratedAdapter() {}

    /**
     * Writes all members that are there.
     *
     * @param output where
     * @param value what
     */
    protected abstract void writeObject(JsonOutput output, T value);

    @Override
    public final void toJson(JsonWriter writer, @Nullable T value) throws IOException {
        if (value == null) {
            writer.nullValue();
            return;
        }
        JsonOutput output = output(writer.tag(Redaction.class) != null, writer.tag(Secrets.class), value);
        if (JsonTokens.mustPass(writer)) {
            JsonTokens.copy(output.buffer(), writer);
        } else {
            try (BufferedSink sink = writer.valueSink()) {
                output.writeTo(sink);
            }
        }
        output.release();
    }

    /**
     * Writes the JSON, without a writer.
     *
     * @param value what
     * @return UTF-8
     */
    public final byte[] toBytes(T value) {
        return toBytes(value, null);
    }

    /**
     * The same, for what is about to be sent.
     *
     * @param value what
     * @param secrets takes note of every text; null: nobody does
     * @return UTF-8
     */
    public final byte[] toBytes(T value, @Nullable Secrets secrets) {
        return output(false, secrets, value).finish();
    }

    private JsonOutput output(boolean log, @Nullable Secrets secrets, T value) {
        JsonOutput output = JsonOutput.take(log, secrets);
        writeObject(output, value);
        return output;
    }
}
