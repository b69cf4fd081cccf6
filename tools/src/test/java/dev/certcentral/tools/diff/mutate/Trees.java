package dev.certcentral.tools.diff.mutate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Handles YAML as plain maps and lists. */
final class Trees {

    private Trees() {}

    @SuppressWarnings("unchecked") // Keys of a spec are strings; a spec that has others does not load.
    static Map<String, Object> map(Object node) {
        return (Map<String, Object>) node;
    }

    @SuppressWarnings("unchecked")
    static List<Object> list(Object node) {
        return (List<Object>) node;
    }

    /** The map under a key; an empty one that is no part of the tree if there is none. */
    static Map<String, Object> child(Map<String, Object> map, String key) {
        return map.get(key) instanceof Map<?, ?> child ? map(child) : new LinkedHashMap<>();
    }

    /** The list under a key; an empty one that is no part of the tree if there is none. */
    static List<Object> items(Map<String, Object> map, String key) {
        return map.get(key) instanceof List<?> child ? list(child) : new ArrayList<>();
    }

    static Map<String, Object> copy(Map<String, Object> map) {
        Map<String, Object> copy = new LinkedHashMap<>();
        map.forEach((key, value) -> copy.put(key, copyOf(value)));
        return copy;
    }

    /** A copy of any node; one node in two places would be written as an alias, which specs may not have. */
    static Object copyOf(Object node) {
        if (node instanceof Map<?, ?> map) {
            return copy(map(map));
        }
        if (node instanceof List<?> list) {
            List<Object> copy = new ArrayList<>();
            list.forEach(item -> copy.add(copyOf(item)));
            return copy;
        }
        return node;
    }

    /** Gives a key another name, in its place. */
    static void renameKey(Map<String, Object> map, String from, String to) {
        if (map.containsKey(from)) {
            Map<String, Object> old = new LinkedHashMap<>(map);
            map.clear();
            old.forEach((key, value) -> map.put(key.equals(from) ? to : key, value));
        }
    }

    static void reorder(Map<String, Object> map, List<String> keys) {
        Map<String, Object> old = new LinkedHashMap<>(map);
        map.clear();
        keys.forEach(key -> map.put(key, old.get(key)));
    }

    /** Changes every text that is a value, not a key. */
    static void replaceTexts(Object node, UnaryOperator<String> change) {
        if (node instanceof Map<?, ?> map) {
            map(map).replaceAll((key, value) -> replaced(value, change));
        } else if (node instanceof List<?> list) {
            list(list).replaceAll(value -> replaced(value, change));
        }
    }

    private static Object replaced(Object value, UnaryOperator<String> change) {
        if (value instanceof String text) {
            return change.apply(text);
        }
        replaceTexts(value, change);
        return value;
    }

    static Map<String, Object> mapOf(Object... keysAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return map;
    }

    static List<Object> listOf(Object... items) {
        return new ArrayList<>(List.of(items));
    }
}
