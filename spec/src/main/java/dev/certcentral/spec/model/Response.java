package dev.certcentral.spec.model;

import dev.certcentral.spec.source.SourceLocation;
import java.util.stream.Stream;

/**
 * The body of a successful answer.
 *
 * @param type an object, an array, or bytes
 * @param at where it was written
 */
public record Response(FieldType type, SourceLocation at) {

    Stream<Located> parameters() {
        return Located.inside(ParameterPath.ROOT, type);
    }
}
