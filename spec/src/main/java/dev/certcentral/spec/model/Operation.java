package dev.certcentral.spec.model;

import dev.certcentral.spec.source.SourceLocation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One call of the API.
 *
 * @param id snake_case name, unique in the API
 * @param about one or two sentences
 * @param method HTTP method
 * @param path path template below the server's base URL, with a leading slash and {@code {name}} placeholders
 * @param servers ids of the servers that offer the call; never empty
 * @param group snake_case name of the family it belongs to, such as {@code orders}
 * @param call snake_case name within the family; empty: the operation's id
 * @param requestName code name of the request class; empty when the call takes nothing but path parameters
 * @param pathParameters members of the request that fill placeholders of the path, in the order of the path
 * @param queryParameters members of the request that travel in the query string
 * @param body the JSON body; empty for calls without one
 * @param response what a successful answer holds; empty when it has no body
 * @param repeatable whether the documentation says of a call that changes something that it may be repeated; reading calls
 *     always may be
 * @param finds what became of which lost requests it tells; empty for nearly all
 * @param errata departures from the printed page
 * @param notes what the page says that no payload can show
 * @param ledger the printed page; empty when there is none
 * @param at where it was written
 */
public record Operation(
        String id,
        String about,
        HttpMethod method,
        String path,
        List<String> servers,
        String group,
        Optional<String> call,
        Optional<String> requestName,
        List<Parameter> pathParameters,
        List<Parameter> queryParameters,
        Optional<ObjectType> body,
        Optional<Response> response,
        boolean repeatable,
        Optional<Finder> finds,
        List<Erratum> errata,
        List<Note> notes,
        Optional<Ledger> ledger,
        SourceLocation at) {

    public Operation {
        servers = List.copyOf(servers);
        pathParameters = List.copyOf(pathParameters);
        queryParameters = List.copyOf(queryParameters);
        errata = List.copyOf(errata);
        notes = List.copyOf(notes);
    }

    /**
     * The name people use for it: the last segment of the path, such as {@code eu_individual}, or the id where the path has
     * placeholders, because then many paths end alike.
     */
    public String shortName() {
        return path.contains("{") ? id : lastSegment();
    }

    /** Last segment of the path; a placeholder with its braces. */
    public String lastSegment() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Path and query parameters, read as the object they would be. */
    public ObjectType outside() {
        List<Parameter> members =
                Stream.concat(pathParameters.stream(), queryParameters.stream()).toList();
        return new ObjectType(Optional.empty(), Optional.empty(), "", members, List.of(), List.of(), false, false, at);
    }

    /** Every parameter of the request with its path, depth first in the order of the page. */
    public Stream<Located> requestParameters() {
        Stream<Located> outside = Stream.concat(pathParameters.stream(), queryParameters.stream())
                .map(parameter -> new Located(ParameterPath.of(parameter.name()), parameter));
        return Stream.concat(outside, body.stream().flatMap(type -> Located.below(ParameterPath.ROOT, type)));
    }

    /** Every parameter of the response with its path, depth first in the order of the page. */
    public Stream<Located> responseParameters() {
        return response.stream().flatMap(Response::parameters);
    }
}
