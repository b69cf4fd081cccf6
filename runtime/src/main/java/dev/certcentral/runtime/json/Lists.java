package dev.certcentral.runtime.json;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Copies of lists. */
public final class Lists {

    private Lists() {}

    /**
     * An immutable copy. Null elements stay, so that a check can name them.
     *
     * @param list may be null
     * @param <T> class of the elements
     * @return null for null
     */
    public static <T> @Nullable List<T> copy(@Nullable List<T> list) {
        return list == null ? null : Collections.unmodifiableList(new ArrayList<>(list));
    }
}
