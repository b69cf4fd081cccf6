package dev.certcentral.processor.plan;

import java.util.List;

/**
 * What generated code tells the transport about an operation.
 *
 * @param constant Java name of the constant that holds it
 * @param id the spec's name
 * @param method HTTP method
 * @param path path template with a leading slash
 * @param servers ids of the servers that offer it
 * @param repeatable whether it may be repeated although it does not only read
 */
public record OperationPlan(
        String constant, String id, String method, String path, List<String> servers, boolean repeatable) {

    public OperationPlan {
        servers = List.copyOf(servers);
    }
}
