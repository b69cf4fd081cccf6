package dev.certcentral.tools.export.schema;

import dev.certcentral.spec.model.Api;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Named schemas of one document, and the names that are taken. */
public final class Components {

    private final Target target;
    private final Set<String> declared = new HashSet<>();
    private final SortedMap<String, Map<String, Object>> schemas = new TreeMap<>();

    /**
     * Starts without schemas.
     *
     * @param api its types and requests keep their names, whatever else wants one
     * @param target where the schemas will live
     */
    public Components(Api api, Target target) {
        this.target = target;
        declared.addAll(api.types().keySet());
        declared.addAll(api.enumerations().keySet());
        api.operations().stream()
                .flatMap(operation -> operation.requestName().stream())
                .forEach(declared::add);
    }

    /** Where the schemas will live. */
    Target target() {
        return target;
    }

    /** Whether a schema of that name is there already. */
    boolean has(String name) {
        return schemas.containsKey(name);
    }

    /** Adds a schema under a name that the spec gave, and refers to it. */
    Map<String, Object> declare(String name, Map<String, Object> schema) {
        schemas.putIfAbsent(name, schema);
        return refer(name);
    }

    /** Adds a schema under a name that was made for it, or the next that is free; equal schemas share one name. */
    Map<String, Object> derive(String wanted, Map<String, Object> schema) {
        String name = wanted;
        for (int i = 2; declared.contains(name) || has(name) && !schema.equals(schemas.get(name)); i++) {
            name = wanted + i;
        }
        return declare(name, schema);
    }

    /** Adds a schema that no spec names, such as that of errors. */
    public Map<String, Object> add(String name, Map<String, Object> schema) {
        return derive(name, schema);
    }

    /** A reference to a schema that is there. */
    Map<String, Object> refer(String name) {
        Map<String, Object> reference = new LinkedHashMap<>();
        reference.put("$ref", target.reference(name));
        return reference;
    }

    /** All schemas by name, from A to Z. */
    public Map<String, Map<String, Object>> all() {
        return Collections.unmodifiableSortedMap(schemas);
    }
}
