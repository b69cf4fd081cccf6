package dev.certcentral.tools.diff.mutate;

import java.util.List;
import java.util.Map;

/** Takes out of a spec what refers to a printed page. */
final class PageEraser {

    private PageEraser() {}

    static void erase(Map<String, Object> file) {
        file.keySet().removeAll(List.of("page", "errata", "notes"));
        for (String key : List.of("path", "query")) {
            Trees.child(file, key).values().forEach(PageEraser::description);
        }
        object(file);
        members(Trees.child(file, "response"));
    }

    private static void object(Map<String, Object> owner) {
        Trees.child(owner, "parameters").values().forEach(PageEraser::description);
        Trees.items(owner, "rules").forEach(rule -> Trees.map(rule).remove("rows"));
    }

    private static void description(Object node) {
        Map<String, Object> description = Trees.map(node);
        description.keySet().removeAll(List.of("row", "rows", "from"));
        object(description);
        members(description);
    }

    private static void members(Map<String, Object> user) {
        Trees.child(user, "members").replaceAll((name, value) -> {
            Map<String, Object> view = value instanceof Map<?, ?> map ? Trees.map(map) : Trees.mapOf();
            description(view);
            return view;
        });
    }
}
