package dev.certcentral.spec.load;

import dev.certcentral.spec.model.Condition;
import dev.certcentral.spec.model.Effect;
import dev.certcentral.spec.model.ObjectType;
import dev.certcentral.spec.model.Rule;
import dev.certcentral.spec.source.SourceLocation;
import dev.certcentral.spec.yaml.YamlNode;
import dev.certcentral.spec.yaml.YamlReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the rules of an object. */
final class RuleReader {

    private static final Set<String> KEYS = Stream.concat(
                    Stream.of("id", "rows", "when", "when_present", "when_absent", "or_unlisted", "says"),
                    EffectReader.KEYS.stream())
            .collect(Collectors.toUnmodifiableSet());

    private static final int MAX_PATHS = 100;

    private final Scope scope;
    private final ObjectType object;

    RuleReader(Scope scope, ObjectType object) {
        this.scope = scope;
        this.object = object;
    }

    List<Rule> read(Fields fields) {
        List<Rule> rules = new ArrayList<>();
        for (YamlNode item : fields.items("rules")) {
            Fields.mapping(item, "a rule", scope.problems())
                    .flatMap(mapping -> rule(Fields.of(mapping, KEYS, scope.problems())))
                    .ifPresent(rules::add);
        }
        return rules;
    }

    private Optional<Rule> rule(Fields fields) {
        String id = fields.requiredWord("id", Word.KEBAB_CASE);
        scope.refuseReserved(id, fields.at("id"));
        String says = fields.requiredText("says");
        List<Integer> rows = rows(fields);
        Condition when = new ConditionReader(scope, object).read(fields);
        List<String> given = EffectReader.KEYS.stream().filter(fields::has).toList();
        if (given.isEmpty()) {
            scope.error("no-effect", fields.at(), "the rule `" + id + "` demands nothing; add one of " + listed());
            return Optional.empty();
        }
        if (given.size() > 1) {
            SourceLocation second = fields.keyAt(given.get(1));
            scope.error(
                    "several-effects",
                    second,
                    "the rule `" + id + "` has several effects (" + String.join(", ", given)
                            + "); write a rule for each");
            return Optional.empty();
        }
        if (fields.has("or_unlisted") && !given.get(0).equals("at_least_one")) {
            scope.error("key-does-not-fit", fields.at("or_unlisted"), "`or_unlisted` goes with `at_least_one` only");
        }
        return new EffectReader(scope, object)
                .read(given.get(0), fields)
                .map(effect -> new Rule(id, rows, when, effect, says, fields.at()))
                .filter(this::isShort)
                .filter(this::namesFewValues);
    }

    /** A rule becomes a few expressions, and compilers take expressions apart recursively. */
    private boolean isShort(Rule rule) {
        if (RulePaths.of(rule).count() <= MAX_PATHS) {
            return true;
        }
        scope.error(
                "too-many-paths",
                rule.at(),
                "the rule `" + rule.id() + "` names more than " + MAX_PATHS
                        + " paths, which is the limit; write several");
        return false;
    }

    /** They become operands of one expression, which is part of one method. */
    private boolean namesFewValues(Rule rule) {
        Stream<Integer> compared = Stream.concat(
                        rule.when().tests().stream(),
                        rule.effect() instanceof Effect.Limit limit ? limit.where().tests().stream() : Stream.empty())
                .map(test -> test instanceof Condition.Test.Is is ? is.values().size() : 0);
        int allowed =
                rule.effect() instanceof Effect.Allow allow ? allow.values().size() : 0;
        if (compared.mapToInt(Integer::intValue).sum() + allowed <= YamlReader.MAX_ENTRIES) {
            return true;
        }
        scope.error(
                "too-many-entries",
                rule.at(),
                "the rule `" + rule.id() + "` names more than " + YamlReader.MAX_ENTRIES
                        + " values, which is the limit; write several");
        return false;
    }

    private static String listed() {
        return String.join(", ", EffectReader.KEYS);
    }

    private List<Integer> rows(Fields fields) {
        if (scope.paged()) {
            fields.requireKey("rows");
            if (fields.has("rows") && fields.oneOrMore("rows").isEmpty()) {
                scope.error("missing-row", fields.at("rows"), "name at least one row of the page that states the rule");
            }
        }
        return scope.rows(fields, "rows");
    }
}
