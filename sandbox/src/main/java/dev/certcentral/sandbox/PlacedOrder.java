package dev.certcentral.sandbox;

import java.util.List;
import java.util.Map;

/**
 * An order the sandbox took.
 *
 * @param id number of the order, beyond 32 bits
 * @param operation id of the operation in the spec
 * @param body JSON of the order as sent
 * @param headers headers of the request by lower-case name, without the key
 */
public record PlacedOrder(long id, String operation, String body, Map<String, List<String>> headers) {

    /**
     * Copies the headers.
     *
     * @param id number of the order, beyond 32 bits
     * @param operation id of the operation in the spec
     * @param body JSON of the order as sent
     * @param headers headers of the request by lower-case name, without the key
     */
    public PlacedOrder {
        headers = Map.copyOf(headers);
    }
}
