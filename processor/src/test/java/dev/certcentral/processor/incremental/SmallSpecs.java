package dev.certcentral.processor.incremental;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Specs of a few operations in every variant that an edit can bring about.
 *
 * @param operations variants by name
 * @param placed the variant of the type that all answer with
 * @param card the variant of the type that requests share
 */
record SmallSpecs(SortedMap<String, Integer> operations, int placed, int card) {

    private static final List<String> NAMES = List.of("bake", "cook", "deliver", "eat", "fetch");

    /** Variants are few, so that sequences meet again what was there before. */
    private static final int VARIANTS = 6;

    static SmallSpecs first() {
        return new SmallSpecs(new TreeMap<>(Map.of("bake", 0, "cook", 5, "deliver", 4)), 0, 0);
    }

    /** One edit. */
    SmallSpecs edited(Random random) {
        SortedMap<String, Integer> next = new TreeMap<>(operations);
        List<String> present = new ArrayList<>(next.keySet());
        List<String> absent = new ArrayList<>(NAMES);
        absent.removeAll(present);
        String one = present.get(random.nextInt(present.size()));
        switch (random.nextInt(8)) {
            case 0 -> {
                return new SmallSpecs(next, random.nextInt(4), card);
            }
            case 1 -> {
                return new SmallSpecs(next, placed, random.nextInt(4));
            }
            case 2 -> {
                if (!absent.isEmpty()) {
                    next.put(absent.get(random.nextInt(absent.size())), random.nextInt(VARIANTS));
                }
            }
            case 3 -> {
                if (present.size() > 2) {
                    next.remove(one);
                }
            }
            case 4 -> {
                if (!absent.isEmpty()) {
                    next.put(absent.get(random.nextInt(absent.size())), next.remove(one));
                }
            }
            default -> next.put(one, random.nextInt(VARIANTS));
        }
        return new SmallSpecs(next, placed, card);
    }

    /** Replaces what is in a folder; a file that stays the same is left alone. */
    void write(Path folder) throws IOException {
        SortedMap<String, String> files = files();
        Files.createDirectories(folder.resolve("operations"));
        Files.createDirectories(folder.resolve("types"));
        try (Stream<Path> old = Files.walk(folder)) {
            for (Path file : old.sorted(Comparator.reverseOrder()).toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                if (Files.isRegularFile(file) && !files.containsKey(name)) {
                    Files.delete(file);
                }
            }
        }
        for (var file : files.entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
    }

    private SortedMap<String, String> files() {
        SortedMap<String, String> files = new TreeMap<>();
        files.put("api.yaml", """
                api: kitchen
                title: Kitchen
                about: Cooks.
                servers: {main: {title: Main, url: https://kitchen.example}}
                """);
        files.put("types/Placed.yaml", """
                type: Placed
                about: What was placed%s.
                parameters:
                  id: {type: integer, required: yes, about: Id.}
                %s""".formatted(
                        placed == 1 ? ", in other words" : "",
                        placed == 2
                                ? "  state: {values: [new, done], about: State.}\n"
                                : placed == 3 ? "  state: {values: [new, done, lost], about: State.}\n" : ""));
        files.put("types/Card.yaml", """
                type: Card
                about: Pays.
                parameters:
                  number: {required: yes%s, about: Number%s.}
                %s""".formatted(
                        card == 1 ? ", max_length: 16" : "",
                        card == 2 ? " in other words" : "",
                        card == 3 ? "  holder: {about: Holder.}\n" : ""));
        operations.forEach((name, variant) -> files.put("operations/" + name + ".yaml", operation(name, variant)));
        return files;
    }

    private static String operation(String name, int variant) {
        String type = Character.toUpperCase(name.charAt(0)) + name.substring(1) + "Order";
        return """
                operation: %s
                http: POST /%s
                group: %s
                request: %s
                response: Placed
                about: Does it%s.
                parameters:
                  kind: {required: yes, values: [plain, fancy], about: Kind.}
                  card: {%stype: Card, about: Card.}
                %s%s""".formatted(
                        name,
                        name,
                        variant % 2 == 0 ? "stove" : "table",
                        type,
                        variant == 1 || variant == 2 ? " in other words" : "",
                        variant == 3 ? "required: yes, " : "",
                        variant % 3 == 1 ? "  notes: {max_length: 9, about: Notes.}\n" : "",
                        variant == 4
                                ? "rules: [{id: fancy-needs-notes, when: {kind: fancy}, require: notes, says: It does.}]\n"
                                : "");
    }
}
