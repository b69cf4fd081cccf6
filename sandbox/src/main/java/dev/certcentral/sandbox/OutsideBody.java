package dev.certcentral.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.certcentral.spec.model.EnumValue;
import dev.certcentral.spec.model.FieldType;
import dev.certcentral.spec.model.QueryArrays;
import dev.certcentral.spec.model.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parameters that travel in the path and in the query, read as the JSON object they would be, so that the same checks
 * serve them.
 */
final class OutsideBody {

    private static final Pattern INDEX = Pattern.compile("(.+)\\[([0-9]{1,4})]");

    private OutsideBody() {}

    /** The values sent. */
    static ObjectNode values(Routes.Match match, String rawQuery, QueryArrays arrays) {
        Map<String, FieldType> types = new LinkedHashMap<>();
        match.operation().outside().members().forEach(parameter -> types.put(parameter.name(), parameter.type()));
        Map<String, List<String>> texts = new LinkedHashMap<>();
        match.placeholders().forEach((name, value) -> texts.put(name, List.of(value)));
        Map<String, List<String>> query = query(rawQuery);
        (arrays == QueryArrays.INDEXED ? gathered(query, types) : query).forEach(texts::putIfAbsent);
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        texts.forEach((name, values) -> object.set(name, json(types.get(name), values)));
        return object;
    }

    private static Map<String, List<String>> query(String raw) {
        Map<String, List<String>> query = new LinkedHashMap<>();
        for (String pair : raw.split("&")) {
            if (!pair.isEmpty()) {
                int equals = pair.indexOf('=');
                String name = Routes.decode(equals < 0 ? pair : pair.substring(0, equals));
                String value = equals < 0 ? "" : Routes.decode(pair.substring(equals + 1));
                query.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
            }
        }
        return query;
    }

    /**
     * Brings {@code name[0]}, {@code name[1]} ... together under their name, in the order of their numbers. Under its plain name
     * such an API takes one value, not several: which one would count is anybody's guess, so the others stay strangers.
     */
    private static Map<String, List<String>> gathered(Map<String, List<String>> query, Map<String, FieldType> types) {
        Map<String, TreeMap<Integer, String>> numbered = new LinkedHashMap<>();
        Map<String, List<String>> gathered = new LinkedHashMap<>();
        query.forEach((name, values) -> {
            Matcher index = INDEX.matcher(name);
            boolean array = index.matches() && types.get(index.group(1)) instanceof FieldType.ListOf;
            if (array && values.size() == 1) {
                numbered.computeIfAbsent(index.group(1), key -> new TreeMap<>())
                        .put(Integer.valueOf(index.group(2)), values.get(0));
            } else if (values.size() > 1 && types.get(name) instanceof FieldType.ListOf) {
                gathered.put(name, values.subList(0, 1));
                gathered.put(name + " (more than once)", values);
            } else {
                gathered.put(name, values);
            }
        });
        numbered.forEach((name, values) -> gathered.putIfAbsent(name, List.copyOf(values.values())));
        return gathered;
    }

    private static JsonNode json(@org.jspecify.annotations.Nullable FieldType type, List<String> values) {
        if (type instanceof FieldType.ListOf list) {
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            values.forEach(value -> array.add(scalar(list.element(), value)));
            return array;
        }
        if (type == null || values.size() == 1) {
            return scalar(type, values.get(0));
        }
        ArrayNode tooMany = JsonNodeFactory.instance.arrayNode();
        values.forEach(tooMany::add);
        return tooMany;
    }

    private static JsonNode scalar(@org.jspecify.annotations.Nullable FieldType type, String text) {
        boolean whole = type instanceof FieldType.Whole
                || type instanceof FieldType.Switch how && !how.text()
                || type instanceof FieldType.Enumeration some && hasNumber(some, text);
        if (whole && text.matches("-?[0-9]{1,19}")) {
            return JsonNodeFactory.instance.numberNode(new java.math.BigInteger(text));
        }
        if (type instanceof FieldType.Bool && (text.equals("true") || text.equals("false"))) {
            return JsonNodeFactory.instance.booleanNode(text.equals("true"));
        }
        return JsonNodeFactory.instance.textNode(text);
    }

    private static boolean hasNumber(FieldType.Enumeration enumeration, String text) {
        return enumeration.values().stream()
                .map(EnumValue::value)
                .anyMatch(value ->
                        value instanceof Value.Whole && value.toString().equals(text));
    }
}
