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
     * What a builder starts with.
     *
     * @return a copy that may be changed; null if there are none
     */
    public @Nullable Map<String, RawJson> copy() {
        return members.isEmpty() ? null : new LinkedHashMap<>(members);
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
     * @param members what a builder has collected; may be null: nothing yet, as for most objects
     * @param name name on the wire
     * @param value any JSON
     * @param listed names that the spec knows
     * @return the same members, or new ones
     * @throws IllegalArgumentException if the name is one of those
     */
    public static Map<String, RawJson> add(
            @Nullable Map<String, RawJson> members, String name, RawJson value, String... listed) {
        for (String known : listed) {
            if (known.equals(name)) {
                throw new IllegalArgumentException(
                        "`" + name + "` is known to the spec; use the builder's own method for it");
            }
        }
        Map<String, RawJson> target = members == null ? new LinkedHashMap<>() : members;
        target.put(name, value);
        return target;
    }
}
