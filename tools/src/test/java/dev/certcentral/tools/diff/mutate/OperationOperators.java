package dev.certcentral.tools.diff.mutate;

import dev.certcentral.tools.diff.mutate.Operator.Done;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** Changes of operations. */
final class OperationOperators {

    private OperationOperators() {}

    static List<Operator> all() {
        return List.of(
                new Operator("add-operation", OperationOperators::add),
                new Operator("remove-operation", OperationOperators::remove),
                new Operator("rename-request-class", set("request", "RenamedRequest")),
                new Operator("change-group", set("group", "other_family")),
                new Operator("change-call", set("call", "other_call")),
                new Operator("change-operation-id", set("operation", "other_operation")),
                new Operator("change-http-method", edit(OperationOperators::method)),
                new Operator("change-http-path", edit((tree, dice) -> {
                    Trees.replaceTexts(
                            tree, text -> text.startsWith(http(tree)) ? text.replaceFirst(" /", " /v2/") : text);
                    return "";
                })),
                new Operator("reorder-path", edit(OperationOperators::reorderPath)),
                new Operator("change-operation-servers", OperationOperators::servers),
                new Operator("change-response-array", edit(OperationOperators::responseArray)),
                new Operator("change-response-type", OperationOperators::responseType),
                new Operator("add-response", OperationOperators::addResponse),
                new Operator("remove-response", edit((tree, dice) -> {
                    return tree.remove("response") == null ? null : "";
                })),
                new Operator("answer-with-a-file", edit((tree, dice) -> {
                    return "binary".equals(tree.put("response", "binary")) ? null : "";
                })),
                new Operator("toggle-repeatable", edit((tree, dice) -> {
                    tree.put("repeatable", "yes".equals(tree.get("repeatable")) ? "no" : "yes");
                    return "";
                })),
                new Operator("remove-finder", finder((finds, dice) -> {
                    finds.clear();
                    return "";
                })),
                new Operator("change-what-a-finder-reads", finder((finds, dice) -> {
                    return Trees.child(finds, "members").put("price", "price") == null ? "" : null;
                })),
                new Operator("edit-operation-about", edit((tree, dice) -> {
                    tree.put("about", "Does something else.");
                    return "";
                })));
    }

    private static List<String> files(SpecTexts specs) {
        return specs.trees().keySet().stream()
                .filter(file -> file.startsWith("operations/") && !file.endsWith(".page.yaml"))
                .toList();
    }

    private static BiFunction<SpecTexts, Dice, Optional<Done>> edit(
            BiFunction<Map<String, Object>, Dice, String> change) {
        return (specs, dice) -> dice.any(files(specs)).flatMap(file -> {
            Map<String, Object> tree = specs.trees().get(file);
            String detail = tree.containsKey("parameters")
                    ? "with body"
                    : tree.containsKey("query") ? "with query" : "with path only";
            return Optional.ofNullable(change.apply(tree, dice))
                    .map(how -> new Done((detail + " " + how).strip(), file));
        });
    }

    /** Changes what an operation finds; a finder left empty goes. */
    private static BiFunction<SpecTexts, Dice, Optional<Done>> finder(
            BiFunction<Map<String, Object>, Dice, String> change) {
        return (specs, dice) -> dice.any(files(specs).stream()
                        .filter(file -> specs.trees().get(file).containsKey("finds"))
                        .toList())
                .flatMap(file -> {
                    Map<String, Object> tree = specs.trees().get(file);
                    Map<String, Object> finds = Trees.child(tree, "finds");
                    Optional<Done> done =
                            Optional.ofNullable(change.apply(finds, dice)).map(how -> new Done(how, file));
                    if (finds.isEmpty()) {
                        tree.remove("finds");
                    }
                    return done;
                });
    }

    private static BiFunction<SpecTexts, Dice, Optional<Done>> set(String key, String value) {
        return edit((tree, dice) -> {
            if (key.equals("request") && !tree.containsKey(key)) {
                return null;
            }
            boolean named = tree.containsKey("call");
            tree.put(key, value);
            return key.equals("operation") ? named ? "with call" : "without call" : "";
        });
    }

    private static String http(Map<String, Object> tree) {
        return (String) tree.get("http");
    }

    private static String method(Map<String, Object> tree, Dice dice) {
        String old = http(tree);
        String path = old.substring(old.indexOf(' '));
        String now = dice.one(List.of("GET", "POST", "PUT", "PATCH", "DELETE")) + path;
        tree.put("http", now);
        return now.equals(old) ? null : "";
    }

    /** Turns the placeholders around, and with them the parameters of calls that take nothing else. */
    private static String reorderPath(Map<String, Object> tree, Dice dice) {
        Map<String, Object> path = Trees.child(tree, "path");
        if (path.size() < 2) {
            return null;
        }
        Trees.reorder(path, dice.shuffled(path.keySet()));
        return "descriptions only";
    }

    private static Optional<Done> add(SpecTexts specs, Dice dice) {
        boolean family = dice.flip();
        Map<String, Object> tree = Trees.mapOf(
                "operation",
                "made_up",
                "http",
                "POST /made/up/{made_up_id}",
                "group",
                family ? specs.trees().get(dice.one(files(specs))).get("group") : "made_up_family",
                "request",
                "MadeUp",
                "about",
                "Does what nobody asked for.",
                "path",
                Trees.mapOf("made_up_id", Trees.mapOf("required", "yes", "about", "Which.")),
                "parameters",
                Trees.mapOf("part", Trees.mapOf("about", "A part.")));
        specs.trees().put("operations/made_up.yaml", tree);
        return Optional.of(new Done(family ? "to a group" : "with a group", "operations/made_up.yaml"));
    }

    private static Optional<Done> remove(SpecTexts specs, Dice dice) {
        return dice.any(files(specs)).map(file -> {
            Object group = specs.trees().remove(file).get("group");
            boolean more = files(specs).stream()
                    .anyMatch(other -> group.equals(specs.trees().get(other).get("group")));
            return new Done(more ? "one of its group" : "last of its group", file);
        });
    }

    private static Optional<Done> servers(SpecTexts specs, Dice dice) {
        List<String> ids = new ArrayList<>(
                Trees.child(specs.trees().get("api.yaml"), "servers").keySet());
        return edit((tree, d) -> {
                    tree.put("servers", Trees.listOf(d.one(ids)));
                    return "";
                })
                .apply(specs, dice);
    }

    private static String responseArray(Map<String, Object> tree, Dice dice) {
        if (!(tree.get("response") instanceof String word)) {
            return null;
        }
        tree.put("response", word.endsWith("[]") ? Kinds.base(word) : word + "[]");
        return word.endsWith("[]") ? "to object" : "to array";
    }

    private static Optional<Done> responseType(SpecTexts specs, Dice dice) {
        List<String> objects = answers(specs);
        return edit((tree, d) -> {
                    if (!(tree.get("response") instanceof String old)) {
                        return null;
                    }
                    String now = d.one(objects);
                    tree.put("response", now);
                    return now.equals(old) ? null : "";
                })
                .apply(specs, dice);
    }

    private static Optional<Done> addResponse(SpecTexts specs, Dice dice) {
        return edit((tree, d) -> {
                    if (tree.containsKey("response")) {
                        return null;
                    }
                    tree.put("response", d.one(answers(specs)));
                    return "";
                })
                .apply(specs, dice);
    }

    /** Shared objects that occur in answers. */
    private static List<String> answers(SpecTexts specs) {
        List<String> objects = new ArrayList<>();
        for (String name : Spot.received(specs)) {
            if (specs.trees().get("types/" + name + ".yaml").containsKey("parameters")) {
                objects.add(name);
            }
        }
        return objects;
    }
}
