package dev.certcentral.spec.load;

import dev.certcentral.spec.model.Api;
import dev.certcentral.spec.model.FieldType;
import dev.certcentral.spec.model.ObjectType;
import dev.certcentral.spec.model.Operation;
import dev.certcentral.spec.model.Parameter;
import dev.certcentral.spec.problem.Problems;
import dev.certcentral.spec.source.SourceLocation;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;

/** What only shows when all files are read: names taken twice, types used both ways. */
final class ApiChecks {

    private static final Pattern HOLE = Pattern.compile("\\{[^}]*}");

    private static final int MAX_CALLS = 500;

    private final Problems problems;

    ApiChecks(Problems problems) {
        this.problems = problems;
    }

    void check(Api api) {
        unique(api, "duplicate-operation", "the operation `%s`", Operation::id);
        unique(
                api,
                "duplicate-endpoint",
                "the endpoint `%s`",
                o -> o.path().isEmpty()
                        ? ""
                        : o.method() + " " + HOLE.matcher(o.path()).replaceAll("{}"));
        unique(
                api,
                "duplicate-call",
                "the call `%s`",
                o -> o.group().isEmpty() ? "" : o.group() + "." + o.call().orElse(o.id()));
        unique(
                api,
                "duplicate-request",
                "the request class `%s`",
                o -> o.requestName().orElse(""));
        directions(api);
        groups(api);
        new FinderChecks(problems).check(api);
    }

    private void unique(Api api, String code, String what, Function<Operation, String> name) {
        Map<String, SourceLocation> seen = new HashMap<>();
        for (Operation operation : api.operations()) {
            String key = name.apply(operation);
            SourceLocation first = key.isEmpty() ? null : seen.putIfAbsent(key, operation.at());
            if (first != null) {
                problems.error(
                        code,
                        operation.at(),
                        String.format(what, key) + " is already taken by " + first + "; rename or remove one");
            }
        }
    }

    /** A group becomes a class, with several methods for each call. */
    private void groups(Api api) {
        Map<String, Integer> calls = new HashMap<>();
        for (Operation operation : api.operations()) {
            if (calls.merge(operation.group(), 1, Integer::sum) == MAX_CALLS + 1) {
                problems.error(
                        "too-many-calls",
                        operation.at(),
                        "the group `" + operation.group() + "` has more than " + MAX_CALLS
                                + " calls, which is the limit; use several groups");
            }
        }
    }

    private void directions(Api api) {
        Map<String, SourceLocation> sent = new HashMap<>();
        Map<String, SourceLocation> received = new HashMap<>();
        for (Operation operation : api.operations()) {
            operation.pathParameters().forEach(parameter -> collect(parameter.type(), operation.at(), sent));
            operation.queryParameters().forEach(parameter -> collect(parameter.type(), operation.at(), sent));
            operation.body().ifPresent(body -> collect(body, operation.at(), sent));
            operation.response().ifPresent(response -> collect(response.type(), response.at(), received));
        }
        Set<String> both = new TreeSet<>(sent.keySet());
        both.retainAll(received.keySet());
        for (String name : both) {
            problems.error(
                    "type-used-both-ways",
                    Objects.requireNonNull(received.get(name)),
                    "`" + name + "` is read here and sent by " + sent.get(name)
                            + "; requests are checked and answers are not, so use two types");
        }
    }

    private static void collect(FieldType type, SourceLocation at, Map<String, SourceLocation> names) {
        if (type instanceof FieldType.Nested nested) {
            collect(nested.type(), at, names);
        } else if (type instanceof FieldType.ListOf list) {
            collect(list.element(), at, names);
        } else if (type instanceof FieldType.Enumeration enumeration) {
            enumeration.name().ifPresent(name -> names.putIfAbsent(name, at));
        }
    }

    private static void collect(ObjectType type, SourceLocation at, Map<String, SourceLocation> names) {
        type.name().ifPresent(name -> names.putIfAbsent(name, at));
        for (Parameter member : type.members()) {
            collect(member.type(), at, names);
        }
    }
}
