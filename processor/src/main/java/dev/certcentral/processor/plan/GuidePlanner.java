package dev.certcentral.processor.plan;

import dev.certcentral.spec.model.Choice;
import dev.certcentral.spec.model.Condition;
import dev.certcentral.spec.model.Effect;
import dev.certcentral.spec.model.FieldType;
import dev.certcentral.spec.model.ObjectType;
import dev.certcentral.spec.model.Parameter;
import dev.certcentral.spec.model.ParameterPath;
import dev.certcentral.spec.model.Rule;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Plans the guide of a request: the rows of its members, and what its rules look at. Only reading with faults uses it, so it is
 * one text rather than code; the run time's {@code Faults} describes its form.
 */
final class GuidePlanner {

    private final List<String> members = new ArrayList<>();
    private final List<String> rules = new ArrayList<>();

    private GuidePlanner() {}

    static String guide(ObjectType body) {
        GuidePlanner planner = new GuidePlanner();
        planner.object(body, 0, "");
        return String.join("\n", planner.members) + "\n\n" + String.join("\n", planner.rules);
    }

    private void object(ObjectType type, int depth, String path) {
        for (Parameter member : type.members()) {
            int line = members.size();
            String rows = member.rows().stream().map(String::valueOf).collect(Collectors.joining(","));
            members.add("\t".repeat(depth) + member.name() + "\t" + rows);
            boolean list = member.type() instanceof FieldType.ListOf;
            String below = (path.isEmpty() ? "" : path + ".") + member.name() + (list ? "[]" : "");
            member.type().object().ifPresent(inner -> object(inner, depth + 1, below));
            if (rows.isEmpty() && members.size() == line + 1) {
                members.remove(line);
            }
        }
        for (Choice choice : type.choices()) {
            choice.by().ifPresent(by -> rule(choice.id().replace('_', '-'), path, Set.of(by)));
        }
        for (Rule rule : type.rules()) {
            rule(rule.id(), path, looksAt(rule));
        }
    }

    private void rule(String id, String holder, Set<String> paths) {
        if (!paths.isEmpty()) {
            rules.add(id + "\t" + holder + "\t" + String.join("\t", paths));
        }
    }

    private static Set<String> looksAt(Rule rule) {
        return Stream.concat(
                        rule.when().tests().stream().map(Condition.Test::path).map(ParameterPath::toString),
                        looksAt(rule.effect()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Stream<String> looksAt(Effect effect) {
        if (effect instanceof Effect.Limit limit) {
            return Stream.concat(
                    Stream.of(limit.array().toString()),
                    limit.where().tests().stream().map(test -> limit.array() + "[]." + test.path()));
        }
        List<ParameterPath> paths = new ArrayList<>();
        if (effect instanceof Effect.AtLeastOne some) {
            paths.addAll(some.paths());
        } else if (effect instanceof Effect.ExactlyOne one) {
            paths.addAll(one.paths());
        } else if (effect instanceof Effect.AtMostOne one) {
            paths.addAll(one.paths());
        } else if (effect instanceof Effect.Supersede supersede) {
            paths.add(supersede.winner());
        }
        // The others are about the member they are reported at.
        return paths.stream().map(ParameterPath::toString);
    }
}
