package dev.certcentral.tools.diff.mutate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Finds what mentions a parameter, so that a change of one leaves specs that load. It goes by names alone; where that hits
 * too much, the mutant is one more that is discarded.
 */
final class References {

    private static final List<String> LISTS = List.of(
            "when_present", "when_absent", "require", "forbid", "at_least_one", "exactly_one", "at_most_one", "ignore");

    private References() {}

    static void rename(SpecTexts specs, Spot spot, String from, String to) {
        everyOwner(specs, owner -> {
            Trees.items(owner, "rules").forEach(rule -> renamePaths(Trees.map(rule), path -> rename(path, from, to)));
            if (spot.file().startsWith("types/")) {
                Trees.renameKey(Trees.child(owner, "members"), from, to);
            }
        });
        Trees.child(spot.owner(), "choices").values().forEach(node -> {
            Map<String, Object> choice = Trees.map(node);
            choice.replaceAll((key, value) -> key.equals("by") && value.equals(from) ? to : value);
            Trees.child(choice, "options").values().forEach(members -> {
                if (members instanceof List<?> list) {
                    Trees.list(list)
                            .replaceAll(
                                    member -> member.equals(from) ? to : member.equals(from + "?") ? to + "?" : member);
                }
            });
        });
    }

    private static String rename(String path, String from, String to) {
        return Arrays.stream(path.split("\\.", -1))
                .map(segment -> segment.equals(from) ? to : segment.equals(from + "[]") ? to + "[]" : segment)
                .collect(Collectors.joining("."));
    }

    /** Removes what mentions a parameter that is gone: rules, places in options, choices it selected, views of its type. */
    static void remove(SpecTexts specs, Spot spot, String name) {
        everyOwner(specs, owner -> {
            Trees.items(owner, "rules").removeIf(rule -> mentions(Trees.map(rule), name));
            if (spot.file().startsWith("types/")) {
                Trees.child(owner, "members").remove(name);
            }
        });
        Map<String, Object> choices = Trees.child(spot.owner(), "choices");
        choices.values().removeIf(node -> name.equals(Trees.map(node).get("by")));
        choices.values()
                .forEach(node -> Trees.child(Trees.map(node), "options")
                        .values()
                        .forEach(members -> {
                            if (members instanceof List<?> list) {
                                Trees.list(list).removeAll(List.of(name, name + "?"));
                            }
                        }));
        dropEmpty(specs);
    }

    /** Keys that hold nothing may not stay. */
    static void dropEmpty(SpecTexts specs) {
        everyOwner(specs, owner -> {
            for (String key : List.of("choices", "rules")) {
                Object node = owner.get(key);
                if (node instanceof Map<?, ?> map && map.isEmpty() || node instanceof List<?> list && list.isEmpty()) {
                    owner.remove(key);
                }
            }
        });
    }

    static boolean mentions(Map<String, Object> rule, String name) {
        AtomicBoolean found = new AtomicBoolean();
        renamePaths(Trees.copy(rule), path -> {
            found.compareAndSet(false, !rename(path, name, name + "-").equals(path));
            return path;
        });
        return found.get();
    }

    private static void renamePaths(Map<String, Object> rule, UnaryOperator<String> change) {
        renameKeys(Trees.child(rule, "when"), change);
        renameKeys(Trees.child(rule, "allow"), change);
        LISTS.forEach(key -> renameIn(rule, key, change));
        renameIn(Trees.child(rule, "override"), "winner", change);
        renameIn(Trees.child(rule, "override"), "losers", change);
        renameIn(Trees.child(rule, "within"), "path", change);
        renameIn(Trees.child(rule, "limit"), "array", change);
        renameKeys(Trees.child(Trees.child(rule, "limit"), "where"), change);
    }

    private static void renameIn(Map<String, Object> map, String key, UnaryOperator<String> change) {
        if (map.get(key) instanceof String path) {
            map.put(key, change.apply(path));
        } else if (map.get(key) instanceof List<?> paths) {
            Trees.list(paths).replaceAll(path -> change.apply((String) path));
        }
    }

    private static void renameKeys(Map<String, Object> map, UnaryOperator<String> change) {
        Map<String, Object> old = new LinkedHashMap<>(map);
        map.clear();
        old.forEach((key, value) -> map.put(change.apply(key), value));
    }

    /** Every file, every description below it, and every view. */
    static void everyOwner(SpecTexts specs, Consumer<Map<String, Object>> visit) {
        specs.trees().values().forEach(tree -> owners(tree, visit));
    }

    private static void owners(Map<String, Object> owner, Consumer<Map<String, Object>> visit) {
        visit.accept(owner);
        for (String key : List.of("parameters", "members", "response", "path", "query")) {
            Map<String, Object> children = Trees.child(owner, key);
            if (key.equals("response")) {
                if (!children.isEmpty()) {
                    owners(children, visit);
                }
            } else {
                new ArrayList<>(children.values()).forEach(child -> {
                    if (child instanceof Map<?, ?> map) {
                        owners(Trees.map(map), visit);
                    }
                });
            }
        }
    }
}
