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
        if (list == null) {
            return null;
        }
        for (T element : list) {
            if (element == null) {
                return Collections.unmodifiableList(new ArrayList<>(list));
            }
        }
        return List.copyOf(list); // the same, if it is immutable already
    }
}
