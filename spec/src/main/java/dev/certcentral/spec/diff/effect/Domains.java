package dev.certcentral.spec.diff.effect;

import dev.certcentral.spec.model.Condition;
import dev.certcentral.spec.model.Effect;
import dev.certcentral.spec.model.EnumValue;
import dev.certcentral.spec.model.FieldType;
import dev.certcentral.spec.model.Format;
import dev.certcentral.spec.model.ObjectType;
import dev.certcentral.spec.model.Parameter;
import dev.certcentral.spec.model.ParameterPath;
import dev.certcentral.spec.model.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Every value worth trying at a path: enough that rules which tell requests apart are told apart. */
final class Domains {

    private final ObjectType object;
    private final List<Constraint> constraints;
    private final LocalDate today;
    private boolean exhaustive = true;

    /**
     * Prepares.
     *
     * @param object the object whose types say what is accepted
     * @param constraints all constraints that are going to be tried, of both sides
     */
    Domains(ObjectType object, List<Constraint> constraints, LocalDate today) {
        this.object = object;
        this.constraints = constraints;
        this.today = today;
    }

    /** Whether all that could make a difference was returned; known once all paths were asked for. */
    boolean exhaustive() {
        return exhaustive;
    }

    List<Given> at(ParameterPath path) {
        if (path.equals(Paths.UNLISTED)) {
            return object.open() ? List.of(new Given.Absent(), new Given.Something()) : List.of(new Given.Absent());
        }
        Optional<Parameter> parameter = Paths.parameter(object, path);
        if (parameter.isEmpty()) {
            return List.of(new Given.Absent());
        }
        Set<Given> values = new LinkedHashSet<>();
        if (!Paths.required(object, path)) {
            values.add(new Given.Absent());
        }
        type(path, parameter.get(), parameter.get().type(), values);
        return List.copyOf(values);
    }

    private void type(ParameterPath path, Parameter parameter, FieldType type, Set<Given> values) {
        if (type instanceof FieldType.ListOf list) {
            array(path, parameter, list, values);
        } else if (type instanceof FieldType.Nested) {
            values.add(new Given.Something());
        } else if (type instanceof FieldType.Text text) {
            text(path, parameter, text, values);
        } else {
            scalars(path, type).forEach(value -> values.add(new Given.Exactly(value)));
            if (type instanceof FieldType.Bool bool && bool.nullable()) {
                values.add(new Given.Null());
            }
        }
    }

    private void text(ParameterPath path, Parameter parameter, FieldType.Text text, Set<Given> values) {
        boolean date = text.format().equals(Optional.of(Format.DATE));
        if (date) {
            days(path).forEach(day -> values.add(new Given.Day(day)));
        }
        if (!date || values.stream().noneMatch(Given.Day.class::isInstance)) {
            values.add(new Given.Something());
        }
        scalars(path, text).forEach(value -> values.add(new Given.Exactly(value)));
        if (!parameter.required() && text.format().isEmpty()) {
            values.add(new Given.Empty());
        }
    }

    /** Values that rules name, and one they do not. */
    private List<Value> scalars(ParameterPath path, FieldType type) {
        if (type instanceof FieldType.Enumeration enumeration) {
            return told(enumeration.values().stream().map(EnumValue::value).toList(), path);
        }
        if (type instanceof FieldType.Bool || type instanceof FieldType.Switch) {
            return List.of(new Value.Bool(false), new Value.Bool(true));
        }
        Set<Value> named = named(path);
        if (type instanceof FieldType.Whole whole) {
            return whole.allowed().isEmpty()
                    ? inRange(whole, named)
                    : told(whole.allowed().stream().<Value>map(Value.Whole::new).toList(), path);
        }
        return List.copyOf(named);
    }

    /** Of the values that no rule names one is enough. */
    private List<Value> told(List<Value> all, ParameterPath path) {
        Set<Value> named = named(path);
        List<Value> told = new ArrayList<>();
        boolean other = false;
        for (Value value : all) {
            if (named.contains(value) || !other) {
                told.add(value);
                other |= !named.contains(value);
            }
        }
        return told;
    }

    private static List<Value> inRange(FieldType.Whole whole, Set<Value> named) {
        Set<Value> values = new LinkedHashSet<>();
        named.stream()
                .filter(value -> value instanceof Value.Whole number && inRange(whole, number.number()))
                .forEach(values::add);
        values.add(other(whole, named));
        return List.copyOf(values);
    }

    private static boolean inRange(FieldType.Whole whole, long number) {
        return number >= whole.min().orElse(Long.MIN_VALUE)
                && number <= whole.max().orElse(Long.MAX_VALUE);
    }

    private static Value other(FieldType.Whole whole, Set<Value> named) {
        long number = whole.min().orElse(Math.min(1, whole.max().orElse(1)));
        while (named.contains(new Value.Whole(number)) && number < whole.max().orElse(Long.MAX_VALUE)) {
            number++;
        }
        return new Value.Whole(number);
    }

    private Set<Value> named(ParameterPath path) {
        Set<Value> named = new LinkedHashSet<>();
        for (Constraint constraint : constraints) {
            constraint.when().tests().forEach(test -> named(test, path, named));
            if (constraint.effect() instanceof Effect.Allow allow
                    && allow.path().equals(path)) {
                named.addAll(allow.values());
            }
        }
        return named;
    }

    private static void named(Condition.Test test, ParameterPath path, Set<Value> named) {
        if (test instanceof Condition.Test.Is is && is.path().equals(path)) {
            named.addAll(is.values());
        }
    }

    private void array(ParameterPath path, Parameter parameter, FieldType.ListOf list, Set<Given> values) {
        if (!parameter.required()) {
            values.add(new Given.Empty());
        }
        if (list.element() instanceof FieldType.Nested nested) {
            ElementDomain elements = new ElementDomain(limits(path), nested.type(), today);
            values.addAll(elements.arrays(list.maxItems().orElse(Integer.MAX_VALUE)));
            exhaustive &= elements.exhaustive();
            return;
        }
        List<Value> scalars = scalars(path, list.element());
        if (list.element() instanceof FieldType.Text) {
            values.add(new Given.Something());
        }
        scalars.forEach(value -> values.add(new Given.Elements(List.of(value))));
        Samples<Value> some = Samples.subsets(scalars, list.maxItems().orElse(Integer.MAX_VALUE));
        some.all().stream()
                .filter(several -> several.size() > 1)
                .map(Given.Elements::new)
                .forEach(values::add);
        exhaustive &= some.complete();
    }

    private List<Effect.Limit> limits(ParameterPath array) {
        return constraints.stream()
                .map(Constraint::effect)
                .filter(Effect.Limit.class::isInstance)
                .map(Effect.Limit.class::cast)
                .filter(limit -> limit.array().equals(array))
                .toList();
    }

    private Set<LocalDate> days(ParameterPath path) {
        Set<LocalDate> days = new TreeSet<>();
        for (Constraint constraint : constraints) {
            if (constraint.effect() instanceof Effect.Within within
                    && within.path().equals(path)) {
                LocalDate last = last(within, today);
                days.addAll(List.of(today.minusDays(1), today, last, last.plusDays(1)));
            }
        }
        return days;
    }

    static LocalDate last(Effect.Within within, LocalDate today) {
        return switch (within.unit()) {
            case DAYS -> today.plusDays(within.amount());
            case YEARS -> today.plusYears(within.amount());
        };
    }
}
