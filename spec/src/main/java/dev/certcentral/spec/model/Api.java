package dev.certcentral.spec.model;

import dev.certcentral.spec.source.SourceLocation;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A whole API: everything one spec folder says.
 *
 * @param id short kebab-case or snake_case name, such as {@code certcentral}
 * @param title name for people
 * @param about one or two sentences
 * @param serverTypeName code name of the enumeration of servers, such as {@code Region}
 * @param servers where the API lives; at least one, in the author's order
 * @param auth how callers identify themselves; empty for a public API
 * @param errors how the API reports errors
 * @param rateLimits documented limits per key
 * @param queryArrays how arrays travel in query strings
 * @param secretHeaders names of response headers whose values are never printed
 * @param types shared types by name, in alphabetical order
 * @param enumerations shared enumerations by name, in alphabetical order
 * @param operations in alphabetical order of their ids
 * @param at where it was written
 */
public record Api(
        String id,
        String title,
        String about,
        String serverTypeName,
        List<Server> servers,
        Optional<Auth> auth,
        ErrorShape errors,
        List<RateLimit> rateLimits,
        QueryArrays queryArrays,
        List<String> secretHeaders,
        Map<String, ObjectType> types,
        Map<String, FieldType.Enumeration> enumerations,
        List<Operation> operations,
        SourceLocation at) {

    public Api {
        servers = List.copyOf(servers);
        rateLimits = List.copyOf(rateLimits);
        secretHeaders = List.copyOf(secretHeaders);
        types = Ordered.copyOf(types);
        enumerations = Ordered.copyOf(enumerations);
        operations = List.copyOf(operations);
    }

    /**
     * The operation that tells what became of lost requests of another, so that the other can be carried out at most once.
     *
     * @param operation any operation of this API
     * @return an operation that has {@link Operation#finds()}; empty if nothing can tell
     */
    public Optional<Operation> finderOf(Operation operation) {
        return operations.stream()
                .filter(finder -> finder.finds()
                        .filter(finds -> finds.finds(operation.response()))
                        .filter(finds -> operation
                                .body()
                                .flatMap(body -> body.member(finds.by()))
                                .isPresent())
                        .isPresent())
                .findFirst();
    }

    /**
     * The operations whose lost requests an operation tells about.
     *
     * @param finder any operation of this API
     * @return in alphabetical order of their ids; empty unless it has {@link Operation#finds()}
     */
    public List<Operation> servedBy(Operation finder) {
        return finder.finds().isEmpty()
                ? List.of()
                : operations.stream()
                        .filter(operation ->
                                finderOf(operation).map(Operation::id).equals(Optional.of(finder.id())))
                        .toList();
    }
}
