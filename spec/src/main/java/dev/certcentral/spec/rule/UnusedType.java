package dev.certcentral.spec.rule;

import dev.certcentral.spec.model.Api;
import dev.certcentral.spec.model.FieldType;
import dev.certcentral.spec.model.ObjectType;
import dev.certcentral.spec.problem.Problem;
import dev.certcentral.spec.problem.Severity;
import dev.certcentral.spec.source.SourceLocation;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** A shared type that no operation uses. */
final class UnusedType extends LintRule {

    UnusedType() {
        super(Severity.WARNING);
    }

    @Override
    Stream<Problem> check(Api api) {
        Set<String> used = new HashSet<>();
        api.operations().forEach(operation -> {
            operation.body().ifPresent(body -> collect(body, used));
            operation.response().ifPresent(response -> collect(response.type(), used));
            operation.queryParameters().forEach(parameter -> collect(parameter.type(), used));
            operation.pathParameters().forEach(parameter -> collect(parameter.type(), used));
        });
        Stream<Problem> types = api.types().entrySet().stream()
                .filter(type -> !used.contains(type.getKey()))
                .map(type -> problem(type.getValue().at(), "no operation uses `" + type.getKey() + "`; remove it"));
        Stream<Problem> enumerations = api.enumerations().keySet().stream()
                .filter(name -> !used.contains(name))
                .map(name -> problem(
                        SourceLocation.ofFile("types/" + name + ".yaml"),
                        "no operation uses `" + name + "`; remove it"));
        return Stream.concat(types, enumerations);
    }

    private static void collect(FieldType type, Set<String> used) {
        if (type instanceof FieldType.Nested nested) {
            collect(nested.type(), used);
        } else if (type instanceof FieldType.ListOf list) {
            collect(list.element(), used);
        } else if (type instanceof FieldType.Enumeration enumeration) {
            enumeration.name().ifPresent(used::add);
        }
    }

    private static void collect(ObjectType type, Set<String> used) {
        type.name().ifPresent(used::add);
        type.members().forEach(member -> collect(member.type(), used));
    }
}
