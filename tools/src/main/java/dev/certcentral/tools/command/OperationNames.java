package dev.certcentral.tools.command;

import dev.certcentral.spec.model.Api;
import dev.certcentral.spec.model.Operation;
import dev.certcentral.spec.problem.Hints;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds operations by what people call them. */
final class OperationNames {

    private OperationNames() {}

    /**
     * The operation with that id or, if there is none, the one whose path ends so.
     *
     * @throws Failure with a hint, if there is none or more than one
     */
    static Operation find(Api api, String name) throws Failure {
        List<Operation> found = api.operations().stream()
                .filter(operation -> operation.id().equals(name))
                .toList();
        if (found.isEmpty()) {
            found = api.operations().stream()
                    .filter(operation -> operation.shortName().equals(name))
                    .toList();
        }
        if (found.size() > 1) {
            throw new Failure("Several operations end in `" + name + "`; name one by its id: "
                    + found.stream().map(Operation::id).collect(Collectors.joining(", ")));
        }
        if (found.isEmpty()) {
            throw unknown(api, name);
        }
        return found.get(0);
    }

    private static Failure unknown(Api api, String name) {
        List<String> names = api.operations().stream()
                .flatMap(operation -> Stream.of(operation.shortName(), operation.id()))
                .toList();
        String hint = Hints.closest(name, names, Math.max(2, name.length() / 3))
                .map(close -> "; did you mean `" + close + "`?")
                .orElse(".");
        return new Failure("There is no operation `" + name + "`" + hint + "\nOperations:\n"
                + api.operations().stream()
                        .map(operation -> "  " + operation.shortName() + " (" + operation.id() + ")")
                        .sorted()
                        .collect(Collectors.joining("\n")));
    }
}
