package dev.certcentral.tools;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes small spec folders. */
public final class SpecFiles {

    static final String API = """
            api: shop
            title: Shop
            about: Sells things.
            servers:
              north: {title: North, url: https://north.example/v1}
            auth: {header: X-Shop-Key}
            """;

    static final String OPERATION = """
            operation: order_thing
            http: POST /things/new_thing
            group: orders
            request: ThingOrder
            response: ThingPlaced
            about: Orders a thing.
            parameters:
              mode: {required: yes, values: [fast, slow], default: fast, about: "How | fast."}
              size: {values: [10, {value: xl}], about: Size.}
              count: {type: integer, min: 1, max: 9, default: 3, about: How many.}
              level: {type: integer, values: [1, 2], about: Level.}
              gift: {type: switch, default: 0, about: Gift.}
              loud: {type: text_switch, default: 1, about: Loud.}
              keep: {type: nullable_boolean, sensitive: yes, about: Keep.}
              until: {format: dd MMM yyyy, about: Last day.}
              tags: {type: "string[]", values: [a, b], default: [a], max_items: 2, about: Tags.}
              people:
                type: object[]
                required: conditional
                about: People.
                parameters:
                  email: {required: yes, format: email, max_length: 40, about: E-mail.}
            """;

    static final String PLACED = """
            type: ThingPlaced
            about: Receipt.
            parameters:
              id: {type: integer, required: yes, about: Number.}
            """;

    private SpecFiles() {}

    public static Path write(Path folder) throws IOException {
        write(folder, "api.yaml", API);
        write(folder, "operations/thing.yaml", OPERATION);
        write(folder, "types/ThingPlaced.yaml", PLACED);
        return folder;
    }

    public static void write(Path folder, String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
