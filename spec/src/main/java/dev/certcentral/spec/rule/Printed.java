package dev.certcentral.spec.rule;

import dev.certcentral.spec.model.Api;
import dev.certcentral.spec.model.Erratum;
import dev.certcentral.spec.model.Ledger;
import dev.certcentral.spec.model.Located;
import dev.certcentral.spec.model.Operation;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One direction of an operation side by side with its page.
 *
 * @param operation the operation
 * @param word "request" or "response"
 * @param parameters its parameters in that direction
 * @param rows rows of that table
 * @param corrected rows that an erratum speaks about
 * @param noted rows that a note speaks about
 */
record Printed(
        Operation operation,
        String word,
        List<Located> parameters,
        List<Ledger.Row> rows,
        Set<Integer> corrected,
        Set<Integer> noted) {

    /** Both directions of every operation that has a page. */
    static Stream<Printed> of(Api api) {
        return api.operations().stream()
                .filter(operation -> operation.ledger().isPresent())
                .flatMap(operation -> Stream.of(request(operation), response(operation)));
    }

    private static Printed request(Operation operation) {
        return new Printed(
                operation,
                "request",
                operation.requestParameters().toList(),
                operation.ledger().orElseThrow().request(),
                corrected(operation, Erratum::rows),
                noted(operation, true));
    }

    private static Printed response(Operation operation) {
        return new Printed(
                operation,
                "response",
                operation.responseParameters().toList(),
                operation.ledger().orElseThrow().response(),
                corrected(operation, Erratum::responseRows),
                noted(operation, false));
    }

    private static Set<Integer> corrected(Operation operation, Function<Erratum, Map<Integer, String>> rows) {
        Set<Integer> all = new HashSet<>();
        operation.errata().forEach(erratum -> all.addAll(rows.apply(erratum).keySet()));
        return all;
    }

    private static Set<Integer> noted(Operation operation, boolean request) {
        Set<Integer> all = new HashSet<>();
        operation.notes().forEach(note -> all.addAll(request ? note.rows() : note.responseRows()));
        return all;
    }

    /** Calls back for every row of every parameter that no erratum speaks about. */
    <T> Stream<T> uncorrected(BiFunction<Located, Ledger.Row, Stream<T>> check) {
        return parameters.stream()
                .flatMap(located -> located.parameter().rows().stream()
                        .filter(row -> !corrected.contains(row))
                        .filter(row -> row <= rows.size())
                        .flatMap(row -> check.apply(located, rows.get(row - 1))));
    }
}
