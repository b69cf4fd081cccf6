package dev.certcentral.spec.diff.change;

import dev.certcentral.spec.model.ParameterPath;

/**
 * Where a change shows on the wire.
 *
 * @param before id of the operation on the old side; that of the new side where there is no old one
 * @param after id of the operation on the new side; that of the old side where there is no new one
 * @param name what people call the operation
 * @param path way from the root of the request or response; the root for the operation as a whole
 */
public record Occurrence(String before, String after, String name, ParameterPath path) {

    /** The operation and the path. */
    @Override
    public String toString() {
        return path.segments().isEmpty() ? name : name + ": " + path;
    }
}
