package dev.certcentral.tools.command;

import dev.certcentral.spec.model.Api;
import dev.certcentral.spec.model.Operation;
import dev.certcentral.spec.problem.Hints;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds operations by what people call them. */
public final class OperationNames {

    private OperationNames() {}

    /**
     * The operation with that id or, if there is none, the one of that short name, or the one whose path ends so.
     *
     * @throws Failure with a hint, if there is none or more than one
     */
    public static Operation find(Api api, String name) throws Failure {
        List<Predicate<Operation>> ways = List.of(
                operation -> operation.id().equals(name),
                operation -> operation.shortName().equals(name),
                operation -> operation.lastSegment().equals(name));
        for (Predicate<Operation> way : ways) {
            List<Operation> found = api.operations().stream().filter(way).toList();
            if (found.size() == 1) {
                return found.get(0);
            }
            if (found.size() > 1) {
                throw new Failure("Several operations end in `" + name + "`; name one by its id:\n" + listed(found));
            }
        }
        List<String> names = api.operations().stream()
                .flatMap(operation -> Stream.of(operation.shortName(), operation.id()))
                .distinct()
                .toList();
        String hint = Hints.closest(name, names, Math.max(2, name.length() / 3))
                .map(close -> "; did you mean `" + close + "`?")
                .orElse(".");
        throw new Failure("There is no operation `" + name + "`" + hint + "\nOperations:\n" + listed(api.operations()));
    }

    private static String listed(List<Operation> operations) {
        return operations.stream().map(OperationNames::line).sorted().collect(Collectors.joining("\n"));
    }

    private static String line(Operation operation) {
        boolean same = operation.shortName().equals(operation.id());
        return "  " + operation.shortName() + (same ? "" : " (" + operation.id() + ")") + ": " + operation.method()
                + " " + operation.path();
    }
}
