package dev.certcentral.tools.diff.mutate;

import dev.certcentral.tools.diff.mutate.Operator.Done;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** Changes of what there is once for an API. */
final class ApiOperators {

    private ApiOperators() {}

    static List<Operator> all() {
        return List.of(
                new Operator("add-server", edit((api, dice) -> {
                    dice.insert(
                            Trees.child(api, "servers"),
                            "third",
                            Trees.mapOf("title", "Third", "url", "https://third.example/v1"));
                    return "";
                })),
                new Operator("remove-server", ApiOperators::removeServer),
                new Operator("rename-server", ApiOperators::renameServer),
                new Operator("reorder-servers", edit((api, dice) -> {
                    Map<String, Object> servers = Trees.child(api, "servers");
                    Trees.reorder(servers, dice.shuffled(servers.keySet()));
                    return "";
                })),
                new Operator("change-server-url", edit((api, dice) -> {
                    Trees.map(dice.one(List.copyOf(Trees.child(api, "servers").values())))
                            .put("url", "https://moved.example/v9");
                    return "";
                })),
                new Operator("change-server-title", edit((api, dice) -> {
                    Trees.map(dice.one(List.copyOf(Trees.child(api, "servers").values())))
                            .put("title", "Another title");
                    return "";
                })),
                new Operator("change-server-type", edit((api, dice) -> {
                    api.put("server_type", "Place");
                    return "";
                })),
                new Operator("change-auth-header", edit((api, dice) -> {
                    Trees.child(api, "auth").put("header", "X-Other-Key");
                    return "";
                })),
                new Operator("change-auth-environment", edit((api, dice) -> {
                    Trees.child(api, "auth").put("environment", "OTHER_KEY");
                    return "";
                })),
                new Operator("remove-auth", edit((api, dice) -> api.remove("auth") == null ? null : "")),
                new Operator("change-error-shape", edit((api, dice) -> {
                    api.put("errors", Trees.mapOf("list", "faults", "code", "id", "message", "text"));
                    return "";
                })),
                new Operator("change-rate-limits", edit((api, dice) -> {
                    api.put("rate_limits", Trees.listOf(Trees.mapOf("requests", 7, "per", "3m")));
                    return "";
                })),
                new Operator("change-query-arrays", edit((api, dice) -> {
                    api.put("query_arrays", "indexed");
                    return "";
                })),
                new Operator("change-secret-headers", edit((api, dice) -> {
                    api.put("secret_headers", Trees.listOf("Set-Cookie"));
                    return "";
                })),
                new Operator("change-api-id", edit((api, dice) -> {
                    api.put("api", "other_api");
                    return "";
                })),
                new Operator("change-api-title", edit((api, dice) -> {
                    api.put("title", "Another title");
                    return "";
                })));
    }

    private static BiFunction<SpecTexts, Dice, Optional<Done>> edit(
            BiFunction<Map<String, Object>, Dice, String> change) {
        return (specs, dice) -> Optional.ofNullable(change.apply(specs.trees().get("api.yaml"), dice))
                .map(how -> new Done(how, "api.yaml"));
    }

    private static Optional<Done> removeServer(SpecTexts specs, Dice dice) {
        Map<String, Object> servers = Trees.child(specs.trees().get("api.yaml"), "servers");
        String gone = dice.one(List.copyOf(servers.keySet()));
        servers.remove(gone);
        specs.trees().values().forEach(tree -> {
            List<Object> offered = Trees.items(tree, "servers");
            offered.remove(gone);
            if (offered.isEmpty() && tree.get("servers") == offered) {
                tree.remove("servers");
            }
        });
        return servers.isEmpty() ? Optional.empty() : Optional.of(new Done("", "api.yaml " + gone));
    }

    private static Optional<Done> renameServer(SpecTexts specs, Dice dice) {
        Map<String, Object> servers = Trees.child(specs.trees().get("api.yaml"), "servers");
        String old = dice.one(List.copyOf(servers.keySet()));
        Trees.renameKey(servers, old, "renamed");
        specs.trees()
                .values()
                .forEach(tree -> Trees.items(tree, "servers").replaceAll(id -> id.equals(old) ? "renamed" : id));
        return Optional.of(new Done("", "api.yaml " + old));
    }
}
