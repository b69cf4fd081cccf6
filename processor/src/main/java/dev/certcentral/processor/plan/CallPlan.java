package dev.certcentral.processor.plan;

import java.util.List;
import java.util.Optional;

/**
 * One call of a group.
 *
 * @param name Java name
 * @param id the operation's id
 * @param method HTTP method
 * @param path path template with a leading slash
 * @param servers ids of the servers that offer it
 * @param about Javadoc, ready to print
 * @param request the request's class; empty when the call takes path parameters only
 * @param parameters path parameters in the order of the path, then query parameters in alphabetical order
 * @param hasBody whether it has a body
 * @param response what comes back; empty for nothing
 */
public record CallPlan(
        String name,
        String id,
        String method,
        String path,
        List<String> servers,
        String about,
        Optional<JavaType.Generated> request,
        List<SlotPlan> parameters,
        boolean hasBody,
        Optional<JavaType> response) {

    public CallPlan {
        servers = List.copyOf(servers);
        parameters = List.copyOf(parameters);
    }
}
