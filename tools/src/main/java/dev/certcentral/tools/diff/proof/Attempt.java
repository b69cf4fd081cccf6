package dev.certcentral.tools.diff.proof;

import dev.certcentral.spec.model.ParameterPath;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a payload has to hold to show a break, and where the refusal must then be.
 *
 * @param wishes what it holds
 * @param accused where the refusing side must find fault, so that the refusal is about this change and no other
 */
record Attempt(Map<JsonPath, Wish> wishes, List<ParameterPath> accused) {

    Attempt {
        // Map.copyOf has another order in every process, and proofs are the same byte for byte.
        wishes = Collections.unmodifiableMap(new LinkedHashMap<>(wishes));
        accused = List.copyOf(accused);
    }

    boolean accuses(JsonPath place) {
        String pattern = place.pattern().toString();
        return accused.stream()
                .map(ParameterPath::toString)
                .anyMatch(path -> path.isEmpty()
                        || pattern.equals(path)
                        || pattern.startsWith(path + ".")
                        || pattern.startsWith(path + "[]")
                        || path.startsWith(pattern + "."));
    }
}
