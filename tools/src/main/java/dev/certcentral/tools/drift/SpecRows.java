package dev.certcentral.tools.drift;

import dev.certcentral.spec.model.FieldType;
import dev.certcentral.spec.model.Located;
import dev.certcentral.spec.model.Operation;
import dev.certcentral.spec.model.Response;
import dev.certcentral.spec.model.Rule;
import dev.certcentral.tools.page.Direction;
import java.util.List;
import java.util.stream.Stream;

/** Looks up what in an operation rests on a row. */
final class SpecRows {

    private final Operation operation;
    private final Direction direction;
    private final List<Located> parameters;
    private final List<Rule> rules;

    SpecRows(Operation operation, Direction direction) {
        this.operation = operation;
        this.direction = direction;
        boolean request = direction == Direction.REQUEST;
        this.parameters = (request ? operation.requestParameters() : operation.responseParameters()).toList();
        Stream<FieldType> roots = request
                ? operation.body().stream().map(FieldType.Nested::new)
                : operation.response().stream().map(Response::type);
        this.rules = Stream.concat(
                        roots,
                        parameters.stream().map(located -> located.parameter().type()))
                .flatMap(type -> type.object().stream())
                .flatMap(object -> object.rules().stream())
                .distinct()
                .toList();
    }

    /** Parameters that come from that row of the ledger. */
    List<Located> parameters(int row) {
        return parameters.stream()
                .filter(located -> located.parameter().rows().contains(row))
                .toList();
    }

    RestsOn on(int row) {
        boolean request = direction == Direction.REQUEST;
        return new RestsOn(
                parameters(row).stream()
                        .map(located -> located.path().toString())
                        .toList(),
                rules.stream()
                        .filter(rule -> rule.rows().contains(row))
                        .map(Rule::id)
                        .distinct()
                        .toList(),
                operation.errata().stream()
                        .filter(erratum -> (request ? erratum.rows() : erratum.responseRows()).containsKey(row))
                        .toList(),
                operation.notes().stream()
                        .filter(note -> (request ? note.rows() : note.responseRows()).contains(row))
                        .toList());
    }
}
