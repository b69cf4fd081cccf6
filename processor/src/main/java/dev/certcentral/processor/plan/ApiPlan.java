package dev.certcentral.processor.plan;

import java.util.List;
import java.util.Optional;

/**
 * A whole client.
 *
 * @param id the API's id
 * @param title for people; ready to print in Javadoc
 * @param plainTitle for people, as written
 * @param description class that describes the API
 * @param json class with the adapters
 * @param serverType enumeration of servers
 * @param servers its constants
 * @param auth how callers identify themselves
 * @param errors how errors look
 * @param rateLimits documented limits
 * @param secretHeaders response headers that are never printed
 * @param objects requests and shared objects
 * @param choices choices
 * @param enums shared enumerations
 * @param groups families of calls
 * @param finders classes that find what became of lost requests
 */
public record ApiPlan(
        String id,
        String title,
        String plainTitle,
        JavaType.Generated description,
        JavaType.Generated json,
        JavaType.Generated serverType,
        List<ServerConstant> servers,
        Optional<Auth> auth,
        ErrorNames errors,
        List<Limit> rateLimits,
        List<String> secretHeaders,
        List<ObjectPlan> objects,
        List<ChoicePlan> choices,
        List<EnumPlan> enums,
        List<GroupPlan> groups,
        List<FinderPlan> finders) {

    /**
     * How callers identify themselves.
     *
     * @param header header that carries the key
     * @param variable environment variable that holds it by convention
     */
    public record Auth(String header, Optional<String> variable) {}

    /**
     * Names in the body of an error.
     *
     * @param list member that holds the entries
     * @param code member of an entry for machines
     * @param message member of an entry for people
     */
    public record ErrorNames(String list, String code, String message) {}

    /**
     * A documented limit.
     *
     * @param requests so many
     * @param seconds in that time
     */
    public record Limit(int requests, long seconds) {}

    /**
     * One server.
     *
     * @param constant Java name
     * @param id the spec's name
     * @param url base URL
     * @param title for people
     * @param about Javadoc, ready to print
     */
    public record ServerConstant(String constant, String id, String url, String title, String about) {}
}
