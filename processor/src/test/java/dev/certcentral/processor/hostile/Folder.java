package dev.certcentral.processor.hostile;

import java.util.Map;
import java.util.TreeMap;

/** A spec folder in the making: hostile texts only ever enter through {@link Yaml}. */
final class Folder {

    private static final String SERVERS = "servers:\n  main: {title: Main, url: https://shop.example/v1}\n";

    private final Map<String, String> files = new TreeMap<>();

    /** With the usual {@code api.yaml}. */
    static Folder usual() {
        return new Folder().api("api: shop\ntitle: Shop\nabout: Sells.\n" + SERVERS);
    }

    /** Replaces {@code api.yaml}. */
    Folder api(String yaml) {
        files.put("api.yaml", yaml);
        return this;
    }

    /** {@code api.yaml} with more keys. */
    Folder apiWith(String more) {
        return api("api: shop\ntitle: Shop\nabout: Sells.\n" + SERVERS + more);
    }

    /** A shared type. */
    Folder type(String name, String yaml) {
        files.put(
                "types/" + name.substring(0, Math.min(name.length(), 100)) + ".yaml",
                "type: " + Yaml.quote(name) + "\n" + yaml);
        return this;
    }

    /** An operation with a body; {@code yaml} starts with its {@code parameters}. */
    Folder request(String id, String yaml) {
        return operation(id, "POST /" + id, "request: " + pascal(id) + "Request\n" + yaml);
    }

    /** An operation that answers with a shared type. */
    Folder response(String id, String type) {
        return operation(id, "GET /" + id, "response: " + Yaml.quote(type) + "\n");
    }

    /** Any operation. */
    Folder operation(String id, String http, String more) {
        return file(
                "operations/" + id + ".yaml",
                "operation: " + id + "\nhttp: " + Yaml.quote(http) + "\ngroup: calls\nabout: Does it.\n" + more);
    }

    /** Any file. */
    Folder file(String name, String yaml) {
        files.put(name, yaml);
        return this;
    }

    Map<String, String> files() {
        return files;
    }

    static String pascal(String snake) {
        StringBuilder out = new StringBuilder();
        for (String word : snake.split("_")) {
            out.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
        }
        return out.toString();
    }
}
