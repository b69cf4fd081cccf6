package dev.certcentral.tools.export.openapi;

import dev.certcentral.spec.model.Server;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where calls go. */
final class Servers {

    private Servers() {}

    static List<Map<String, Object>> of(List<Server> servers) {
        return servers.stream().map(Servers::one).toList();
    }

    private static Map<String, Object> one(Server server) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("url", server.url().toString());
        entry.put("description", server.title());
        entry.put("x-id", server.id());
        return entry;
    }
}
