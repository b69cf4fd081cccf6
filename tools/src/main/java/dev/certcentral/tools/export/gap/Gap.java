package dev.certcentral.tools.export.gap;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Something a spec says that a format cannot.
 *
 * @param operation id of the operation
 * @param rule id of the rule; {@code query-arrays} for how arrays travel in a query
 * @param path the parameter it is about, from the root of the body; the name of a query parameter
 * @param reason why not
 * @param says the spec's explanation
 */
public record Gap(String operation, String rule, String path, Reason reason, String says) {

    /** As an entry of the list. */
    public Map<String, Object> entry() {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("operation", operation);
        entry.putAll(inOperation());
        return entry;
    }

    /** As an entry where the operation is clear. */
    public Map<String, Object> inOperation() {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("rule", rule);
        entry.put("path", path);
        entry.put("reason", reason.name());
        entry.put("says", says);
        return entry;
    }
}
