package dev.certcentral.runtime.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The adapters of one generated client. A factory for any Moshi, and complete without one: starting a Moshi loads some thirty
 * classes that the first call would have to wait for. Safe for use by many threads.
 */
@FunctionalInterface
public interface GeneratedAdapters extends JsonAdapter.Factory {

    /**
     * Finds an adapter.
     *
     * @param type any
     * @return null if none was generated for it
     */
    @Nullable
    JsonAdapter<?> adapter(Type type);

    @Override
    default @Nullable JsonAdapter<?> create(Type type, Set<? extends Annotation> annotations, Moshi moshi) {
        return annotations.isEmpty() ? adapter(type) : null;
    }
}
