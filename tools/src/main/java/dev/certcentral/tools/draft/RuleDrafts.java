package dev.certcentral.tools.draft;

import dev.certcentral.spec.model.Format;
import dev.certcentral.tools.ledger.YamlScalar;
import dev.certcentral.tools.page.Confidence;
import dev.certcentral.tools.phrase.Clause;
import dev.certcentral.tools.phrase.Phrase;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Turns what the texts say about several parameters into rules, as far as every name leads to a parameter. */
final class RuleDrafts {

    private final List<RuleDraft> rules = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private final Set<Set<Field>> eithers = new HashSet<>();

    private RuleDrafts() {}

    /** The rules of a body; what cannot be one is left open at its parameter. */
    static List<RuleDraft> of(Field body) {
        RuleDrafts drafts = new RuleDrafts();
        body.all().filter(field -> !field.rows().isEmpty()).forEach(drafts::read);
        return drafts.rules;
    }

    private void read(Field field) {
        Need.conditions(field).forEach(phrase -> conditional(field, phrase));
        field.each(Phrase.Overrides.class).forEach(phrase -> override(field, phrase));
        field.each(Phrase.Replaceable.class).forEach(phrase -> replaceable(field, phrase));
        field.each(Phrase.Either.class).forEach(phrase -> either(field, phrase));
        within(field);
        long unclear = field.each(Phrase.Unclear.class).stream()
                .map(Phrase.Unclear::basis)
                .distinct()
                .count();
        if (unclear > 0) {
            field.open(field.rowsThat("has", "have")
                    + (unclear == 1
                            ? " a conditional sentence that was not understood"
                            : " " + unclear + " conditional sentences that were not understood"));
        }
    }

    private void conditional(Field field, Phrase.Conditional phrase) {
        Clause clause = phrase.clause();
        Optional<Field> other = resolve(field, clause.parameter());
        if (other.isEmpty()) {
            return;
        }
        List<String> values = effective(phrase, other.get());
        if (clause.test() == Clause.Test.IS && values.isEmpty()) {
            field.open(field.rowsThat("tests", "test") + " `" + clause.parameter()
                    + "` for a value that it does not list; no rule was drafted");
            return;
        }
        Field scope = Scope.around(List.of(field, other.get()));
        Optional<String> own = Scope.way(scope, field);
        Optional<String> tested = Scope.way(scope, other.get());
        if (own.isEmpty() || tested.isEmpty()) {
            field.open(field.rowsThat("depends", "depend") + " on a parameter outside its array; no rule was drafted");
            return;
        }
        String effect = word(phrase.effect());
        String condition = condition(clause.test(), phrase.effect(), tested.get(), values);
        String verb = verb(effect);
        add(
                scope,
                field.name() + " " + verb + " with " + other.get().name(),
                Stream.of(field, other.get()),
                List.of(condition, effect + ": " + YamlScalar.of(own.get())),
                "`" + field.name() + "` is " + verb + " when `" + other.get().name() + "` is "
                        + state(clause.test(), phrase.effect(), values) + ".",
                phrase.confidence());
    }

    /** "Only with one value" forbids it with all others. */
    private static List<String> effective(Phrase.Conditional phrase, Field other) {
        ValueGuess guess = ValueGuess.of(other);
        List<String> named = phrase.clause().values().stream()
                .flatMap(value -> guess.spelled(value).stream())
                .toList();
        return phrase.effect() == Phrase.Effect.ONLY
                ? guess.words().stream().filter(value -> !named.contains(value)).toList()
                : named;
    }

    private static String word(Phrase.Effect effect) {
        return switch (effect) {
            case REQUIRED -> "require";
            case IGNORED -> "ignore";
            case FORBIDDEN, ONLY -> "forbid";
        };
    }

    private static String verb(String effect) {
        return switch (effect) {
            case "require" -> "required";
            case "ignore" -> "ignored";
            default -> "refused";
        };
    }

    private static String condition(Clause.Test test, Phrase.Effect effect, String tested, List<String> values) {
        boolean only = effect == Phrase.Effect.ONLY;
        return switch (test) {
            case IS -> "when: {" + YamlScalar.of(tested) + ": " + list(values) + "}";
            case PRESENT -> (only ? "when_absent: " : "when_present: ") + YamlScalar.of(tested);
            case ABSENT -> (only ? "when_present: " : "when_absent: ") + YamlScalar.of(tested);
        };
    }

    private static String state(Clause.Test test, Phrase.Effect effect, List<String> values) {
        boolean only = effect == Phrase.Effect.ONLY;
        return switch (test) {
            case IS -> String.join(" or ", values);
            case PRESENT -> only ? "not given" : "given";
            case ABSENT -> only ? "given" : "not given";
        };
    }

    /** A bare word fits numbers and booleans as well as texts; the parameter's type decides. */
    private static String list(List<String> values) {
        List<String> items = values.stream()
                .map(value -> ValueGuess.isNumber(value) || value.equals("true") || value.equals("false")
                        ? value
                        : YamlScalar.of(value))
                .toList();
        return items.size() == 1 ? items.get(0) : "[" + String.join(", ", items) + "]";
    }

    private void override(Field field, Phrase.Overrides phrase) {
        List<Field> losers = resolve(field, phrase.losers());
        if (losers.isEmpty()) {
            return;
        }
        paths(field, losers)
                .ifPresent(paths -> add(
                        paths.scope(),
                        field.name() + " overrides " + names(losers),
                        Stream.concat(Stream.of(field), losers.stream()),
                        List.of("override: {winner: " + paths.own() + ", losers: [" + String.join(", ", paths.others())
                                + "]}"),
                        "`" + field.name() + "` counts more.",
                        exact(field, phrase.losers()) ? phrase.confidence() : Confidence.LOW));
    }

    /** Only a parameter that the cell requires needs a substitute; an optional one may be left out anyway. */
    private void replaceable(Field field, Phrase.Replaceable phrase) {
        if (!field.requirement().startsWith("required")) {
            return;
        }
        List<Field> others = resolve(field, phrase.others());
        if (others.isEmpty()) {
            return;
        }
        paths(field, others)
                .ifPresent(paths -> add(
                        paths.scope(),
                        field.name() + " or " + names(others),
                        Stream.concat(Stream.of(field), others.stream()),
                        List.of("at_least_one: [" + paths.own() + ", " + String.join(", ", paths.others()) + "]"),
                        "One of them is needed.",
                        phrase.confidence()));
    }

    /** When one of them is needed is rarely visible in a payload; that not both are meant is. */
    private void either(Field field, Phrase.Either phrase) {
        List<String> names = phrase.members().stream()
                .filter(name -> !name.equals(field.name()))
                .toList();
        List<Field> others = resolve(field, names);
        Set<Field> all = new HashSet<>(others);
        all.add(field);
        if (others.isEmpty() || !eithers.add(all)) {
            return;
        }
        paths(field, others)
                .ifPresent(paths -> add(
                        paths.scope(),
                        "either " + field.name() + " or " + names(others),
                        Stream.concat(Stream.of(field), others.stream()),
                        List.of("at_most_one: [" + paths.own() + ", " + String.join(", ", paths.others()) + "]"),
                        "They say the same thing in two ways.",
                        Confidence.LOW));
    }

    private void within(Field field) {
        boolean date = field.each(Phrase.Shape.class).stream().anyMatch(shape -> shape.format() == Format.DATE);
        field.each(Phrase.Within.class).stream()
                .filter(phrase -> date)
                .findFirst()
                .ifPresent(phrase -> {
                    String unit = phrase.years() ? "years" : "days";
                    add(
                            field.parent().orElseThrow(),
                            field.name() + " within " + phrase.amount() + " " + unit,
                            Stream.of(field),
                            List.of("within: {path: " + YamlScalar.of(field.name()) + ", " + unit + ": "
                                    + phrase.amount() + "}"),
                            "The date is at most " + phrase.amount() + " " + unit + " ahead.",
                            phrase.confidence());
                });
    }

    private record Ways(Field scope, String own, List<String> others) {}

    private static Optional<Ways> paths(Field field, List<Field> others) {
        List<Field> all = Stream.concat(Stream.of(field), others.stream()).toList();
        Field scope = Scope.around(all);
        List<String> ways = all.stream()
                .flatMap(each -> Scope.way(scope, each).stream())
                .map(YamlScalar::of)
                .toList();
        return ways.size() == all.size()
                ? Optional.of(new Ways(scope, ways.get(0), ways.subList(1, ways.size())))
                : Optional.empty();
    }

    private static List<Field> resolve(Field field, List<String> names) {
        return names.stream()
                .flatMap(name -> resolve(field, name).stream())
                .filter(other -> other != field)
                .distinct()
                .toList();
    }

    /** A name with a wrong prefix usually means the parameter beside it. */
    private static Optional<Field> resolve(Field field, String name) {
        Optional<Field> found = Scope.resolve(field, name)
                .or(() -> field.parent()
                        .flatMap(parent -> parent.find(name.substring(name.lastIndexOf('.') + 1)))
                        .filter(other -> other != field && name.indexOf('.') >= 0));
        if (found.isEmpty()) {
            field.open(field.rowsThat("refers", "refer") + " to `" + name + "`, which leads to no parameter");
        }
        return found;
    }

    private static boolean exact(Field field, List<String> names) {
        return names.stream().allMatch(name -> Scope.resolve(field, name).isPresent());
    }

    private static String names(List<Field> fields) {
        return fields.stream().map(Field::name).collect(Collectors.joining(" and "));
    }

    private void add(
            Field scope, String id, Stream<Field> fields, List<String> lines, String says, Confidence confidence) {
        String base = Names.kebab(id);
        String unique = base;
        for (int i = 2; !ids.add(unique); i++) {
            unique = base + "-" + i;
        }
        List<Field> named = fields.toList();
        List<Integer> rows = named.stream()
                .flatMap(field -> field.numbers().stream())
                .distinct()
                .sorted()
                .toList();
        rules.add(new RuleDraft(scope, unique, rows, lines, demanded(named, lines), says, confidence));
    }

    /** The first of the named parameters is the one the rule speaks of. */
    private static Set<Field> demanded(List<Field> named, List<String> lines) {
        boolean either = lines.stream().anyMatch(line -> line.startsWith("at_least_one"));
        boolean require = lines.stream().anyMatch(line -> line.startsWith("require"));
        return either ? Set.copyOf(named) : require ? Set.of(named.get(0)) : Set.of();
    }
}
