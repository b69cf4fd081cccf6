package dev.certcentral.sandbox;

import dev.certcentral.spec.model.Operation;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the operation of a method and a path. */
final class Routes {

    /**
     * An operation with what its path template caught.
     *
     * @param operation the operation
     * @param placeholders decoded values by name
     */
    record Match(Operation operation, Map<String, String> placeholders) {}

    private final List<Operation> operations;

    /** Operations with more literal segments go first: {@code /order/new} before {@code /order/{id}}. */
    Routes(List<Operation> operations) {
        this.operations = operations.stream()
                .sorted(Comparator.comparingLong(Routes::placeholders).thenComparing(Operation::id))
                .toList();
    }

    private static long placeholders(Operation operation) {
        return operation.path().chars().filter(c -> c == '{').count();
    }

    /** Operations at a path, whatever their method. */
    List<Match> at(String rawPath) {
        return operations.stream()
                .flatMap(operation -> match(operation, rawPath).stream())
                .toList();
    }

    private static Optional<Match> match(Operation operation, String rawPath) {
        String[] template = operation.path().split("/", -1);
        String[] actual = rawPath.split("/", -1);
        if (template.length != actual.length) {
            return Optional.empty();
        }
        Map<String, String> caught = new LinkedHashMap<>();
        for (int i = 0; i < template.length; i++) {
            if (template[i].startsWith("{") && template[i].endsWith("}")) {
                if (actual[i].isEmpty()) {
                    return Optional.empty();
                }
                caught.put(template[i].substring(1, template[i].length() - 1), decode(actual[i].replace("+", "%2B")));
            } else if (!template[i].equals(actual[i])) {
                return Optional.empty();
            }
        }
        return Optional.of(new Match(operation, caught));
    }

    /** Decodes per cent signs; text that is not well-formed stays as it is. */
    static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }
}
