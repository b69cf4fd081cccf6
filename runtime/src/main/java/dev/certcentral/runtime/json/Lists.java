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
        try {
            return List.copyOf(list); // the same, if it is immutable already
        } catch (NullPointerException holdsNull) { // as documented; looking first would cost every list an iterator
            return Collections.unmodifiableList(new ArrayList<>(list));
        }
    }
}
