package dev.certcentral.runtime.check;

import org.jspecify.annotations.Nullable;

/** Checks path parameters that are given as plain arguments. */
public final class PathParameters {

    private PathParameters() {}

    /**
     * Refuses an empty path parameter: the URL would lead somewhere else.
     *
     * @param name name of the placeholder
     * @param value its value
     * @throws IllegalArgumentException if it is null or blank
     */
    public static void requireText(String name, @Nullable String value) {
        if (value == null || Formats.isBlank(value)) {
            throw new IllegalArgumentException("the path parameter `" + name + "` is blank; enter a value");
        }
    }
}
