package dev.certcentral.processor.plan;

import dev.certcentral.spec.model.Auth;
import dev.certcentral.spec.model.ErrorShape;
import dev.certcentral.spec.model.RateLimit;
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
 * @param objects requests and shared objects
 * @param choices choices
 * @param enums shared enumerations
 * @param groups families of calls
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
        ErrorShape errors,
        List<RateLimit> rateLimits,
        List<ObjectPlan> objects,
        List<ChoicePlan> choices,
        List<EnumPlan> enums,
        List<GroupPlan> groups) {

    /**
     * One server.
     *
     * @param constant Java name
     * @param id the spec's name
     * @param url base URL
     * @param title for people
     */
    public record ServerConstant(String constant, String id, String url, String title) {}
}
