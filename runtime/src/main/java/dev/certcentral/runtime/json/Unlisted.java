package dev.certcentral.runtime.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Members of an object that the specs do not know. Immutable; prints names only, because values may be secret. */
public final class Unlisted {

    /** None at all. */
    public static final Unlisted NONE = new Unlisted(Map.of());

    private final Map<String, RawJson> members;

    private Unlisted(Map<String, RawJson> members) {
        this.members = members;
    }

    /**
     * Keeps members in their order.
     *
     * @param members name to value, or null for none
     * @return the members
     */
    public static Unlisted of(@Nullable Map<String, RawJson> members) {
        return members == null || members.isEmpty()
                ? NONE
                : new Unlisted(Collections.unmodifiableMap(new LinkedHashMap<>(members)));
    }

    /**
     * Name to value, in order.
     *
     * @return immutable
     */
    public Map<String, RawJson> members() {
        return members;
    }

    /**
     * What a builder collected.
     *
     * @param builder may be null: nothing
     * @return immutable
     */
    public static Unlisted of(@Nullable Builder builder) {
        return builder == null ? NONE : of(builder.members);
    }

    /**
     * A builder filled with these.
     *
     * @return a new builder; null if there are none
     */
    public @Nullable Builder toBuilder() {
        return members.isEmpty() ? null : new Builder(members);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Unlisted that && that.members.equals(members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    /** Nothing, or {@code , unlisted=[names]}. */
    @Override
    public String toString() {
        return members.isEmpty() ? "" : ", unlisted=" + members.keySet();
    }

    /**
     * Adds a member; a member of the same name is replaced.
     *
     * @param builder may be null: nothing was collected yet
     * @param name name on the wire
     * @param value any JSON
     * @param listed names that the spec knows
     * @return the builder, or a new one
     * @throws IllegalArgumentException if the name is one of those
     */
    public static Builder add(@Nullable Builder builder, String name, RawJson value, String... listed) {
        for (String known : listed) {
            if (known.equals(name)) {
                throw new IllegalArgumentException(
                        "`" + name + "` is known to the spec; use the builder's own method for it");
            }
        }
        Builder target = builder == null ? new Builder(Map.of()) : builder;
        target.members.put(name, value);
        return target;
    }

    /** Collects members. Made only for the first one: most objects have none. */
    public static final class Builder {

        private final Map<String, RawJson> members;

        private Builder(Map<String, RawJson> members) {
            this.members = new LinkedHashMap<>(members);
        }
    }
}
