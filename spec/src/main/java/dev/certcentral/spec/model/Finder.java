package dev.certcentral.spec.model;

import dev.certcentral.spec.source.SourceLocation;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes an operation the one that finds what became of a lost request: an operation that answers with {@code type} and has
 * the text {@code by} in its body can be carried out at most once, because this one looks it up by that text.
 *
 * @param type code name of the shared type that the lost request would have been answered with
 * @param by member of the lost request's body that names it; also the one path parameter of the operation that finds
 * @param in member of the answer that lists what was found
 * @param members member of {@code type} to the members of a found element that hold its value; the first that is there counts
 * @param at where it was written
 */
public record Finder(String type, String by, String in, Map<String, List<String>> members, SourceLocation at) {

    public Finder {
        members = Ordered.copyOf(members);
    }

    /** Whether an answer is of the kind that it finds. */
    public boolean finds(Optional<Response> answer) {
        return answer.map(Response::type)
                .filter(FieldType.Nested.class::isInstance)
                .flatMap(FieldType::object)
                .flatMap(ObjectType::name)
                .filter(type::equals)
                .isPresent();
    }
}
