package dev.certcentral.sandbox;

import dev.certcentral.spec.load.ApiLoader;
import dev.certcentral.spec.load.LoadResult;
import dev.certcentral.spec.load.SpecFolder;
import dev.certcentral.spec.load.SpecNotFoundException;
import dev.certcentral.spec.model.Api;
import dev.certcentral.spec.model.Operation;
import dev.certcentral.spec.model.Server;
import dev.certcentral.spec.problem.Problem;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is played: an API as one of its servers, or all of them, offers it.
 *
 * @param api the API
 * @param basePath path before those of the operations
 * @param operations what is offered
 */
record Offer(Api api, String basePath, List<Operation> operations) {

    /**
     * Finds the server.
     *
     * @param api the API; null for the one whose specs come with the sandbox
     * @param id the server; null to offer everything
     * @throws IllegalArgumentException if the API has no such server
     */
    static Offer of(@Nullable Api api, @Nullable String id) {
        Api played = api == null ? bundled() : api;
        Server server = id == null ? played.servers().get(0) : server(played, id);
        List<Operation> offered = played.operations().stream()
                .filter(operation -> id == null || operation.servers().contains(id))
                .toList();
        return new Offer(played, Optional.ofNullable(server.url().getRawPath()).orElse(""), offered);
    }

    private static Server server(Api api, String id) {
        return api.servers().stream()
                .filter(candidate -> candidate.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no server `" + id + "`; known are "
                        + api.servers().stream().map(Server::id).collect(Collectors.joining(", "))));
    }

    private static Api bundled() {
        LoadResult result;
        try {
            result = ApiLoader.load(SpecFolder.onClassPath(Sandbox.class.getClassLoader(), "certcentral"));
        } catch (SpecNotFoundException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
        return result.api()
                .orElseThrow(() -> new IllegalStateException(
                        result.problems().stream().map(Problem::toString).collect(Collectors.joining("\n"))));
    }
}
