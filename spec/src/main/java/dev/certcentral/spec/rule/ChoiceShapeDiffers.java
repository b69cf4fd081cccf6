package dev.certcentral.spec.rule;

import dev.certcentral.spec.model.Api;
import dev.certcentral.spec.model.Choice;
import dev.certcentral.spec.model.FieldType;
import dev.certcentral.spec.model.ObjectType;
import dev.certcentral.spec.problem.Problem;
import dev.certcentral.spec.problem.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Two choices share a class name but not their options, so one class cannot serve both. */
final class ChoiceShapeDiffers extends LintRule {

    ChoiceShapeDiffers() {
        super(Severity.ERROR);
    }

    private record Shape(String key, Choice choice) {}

    @Override
    Stream<Problem> check(Api api) {
        Map<String, Shape> seen = new HashMap<>();
        List<Problem> problems = new ArrayList<>();
        Bodies.objects(api).forEach(object -> collect(object, seen, problems));
        return problems.stream();
    }

    private void collect(ObjectType object, Map<String, Shape> seen, List<Problem> problems) {
        for (Choice choice : object.choices()) {
            if (choice.by().isPresent()) {
                Shape shape = new Shape(describe(object, choice), choice);
                Shape first = seen.putIfAbsent(className(choice), shape);
                if (first != null && !first.key().equals(shape.key())) {
                    problems.add(problem(
                            choice.at(),
                            "the choice `" + choice.id() + "` differs from the one at "
                                    + first.choice().at()
                                    + " but has the same class name; give it another with `as_type`"));
                }
            }
        }
    }

    private static String className(Choice choice) {
        return choice.codeName()
                .orElseGet(() -> Stream.of(choice.id().split("_", -1))
                        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                        .collect(Collectors.joining()));
    }

    private static String describe(ObjectType object, Choice choice) {
        StringBuilder text = new StringBuilder(choice.by().orElse(""));
        for (Choice.Option option : choice.options()) {
            text.append('|').append(option.value());
            for (Choice.Member member : option.members()) {
                text.append(',').append(member.name()).append(member.required());
                object.member(member.name())
                        .ifPresent(parameter -> text.append(':').append(kind(parameter.type())));
            }
        }
        return text.toString();
    }

    private static String kind(FieldType type) {
        if (type instanceof FieldType.Nested nested) {
            return nested.type().name().orElse("inline " + nested.type().at());
        }
        return type instanceof FieldType.ListOf list
                ? kind(list.element()) + "[]"
                : type.getClass().getSimpleName();
    }
}
