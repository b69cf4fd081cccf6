package dev.certcentral.processor.plan;

import dev.certcentral.processor.names.Cases;
import dev.certcentral.spec.model.Choice;
import dev.certcentral.spec.model.Condition;
import dev.certcentral.spec.model.Effect;
import dev.certcentral.spec.model.FieldType;
import dev.certcentral.spec.model.ObjectType;
import dev.certcentral.spec.model.Parameter;
import dev.certcentral.spec.model.ParameterPath;
import dev.certcentral.spec.model.Rule;
import dev.certcentral.spec.model.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Plans the rules of one object: conditions and effects become statements on {@code value}. */
final class RulePlanner {

    /** Finds the class of an enumeration member. */
    interface TypeNames {
        String of(String home, ObjectType owner, Parameter member, FieldType.Enumeration enumeration);
    }

    private static final Set<String> OTHER_VARIABLES = Set.of("value", "c", "i", "element", "elements", "count");

    // Steps of a way, told apart by control characters, which no name holds: `a_b` is not `b` in `a`.
    private static final String MEMBER = "\n";
    private static final String CHOICE = "\r";
    private static final String VALUE = "\t";

    private static final int GROUP = 100;

    private final Map<String, ObjectType> declared;
    private final ObjectType shape;
    private final ObjectType view;
    private final String path;
    private final String javaPath;
    private final String home;
    private final boolean secret;
    private final TypeNames typeNames;
    private final Map<String, String> variables = new HashMap<>();

    RulePlanner(
            Map<String, ObjectType> declared,
            ObjectType shape,
            ObjectType view,
            String path,
            String javaPath,
            String home,
            boolean secret,
            TypeNames typeNames) {
        this.declared = declared;
        this.shape = shape;
        this.view = view;
        this.path = path;
        this.javaPath = javaPath;
        this.home = home;
        this.secret = secret;
        this.typeNames = typeNames;
    }

    /**
     * A parameter as an expression.
     *
     * @param parameter what is reached
     * @param owner the object it is a member of
     * @param home outermost class of that object
     * @param secret whether its value is never printed
     * @param holder variable of that object
     * @param safe whether the holder cannot be null
     * @param accessor name of the accessor
     * @param javaPath accessors from the rule's object
     */
    private record Reach(
            Parameter parameter,
            ObjectType owner,
            String home,
            boolean secret,
            String holder,
            boolean safe,
            String accessor,
            String javaPath) {

        /** What checks are called on: they must not show values that are never printed. */
        String checks() {
            return secret ? "c.secret()" : "c";
        }

        boolean primitive() {
            return parameter.required() && Accessors.isPrimitive(parameter.type());
        }

        String expression() {
            String direct = holder + "." + accessor + "()";
            return safe ? direct : "(" + holder + " == null ? null : " + direct + ")";
        }

        String given() {
            String guard = safe ? "" : holder + " != null && ";
            if (parameter.type() instanceof FieldType.Bool bool && bool.nullable()) {
                return guard + holder + ".has" + Character.toUpperCase(accessor.charAt(0)) + accessor.substring(1)
                        + "()";
            }
            if (primitive()) {
                return safe ? "true" : holder + " != null";
            }
            return guard + holder + "." + accessor + "() != null";
        }
    }

    void plan(Rule rule, Lines lines) {
        lines.add("// " + rule.id());
        List<String> tests = rule.when().tests().stream()
                .map(test -> test(test, shape, view, home, "value", lines))
                .toList();
        effect(rule, rule.effect(), lines, new Lines(), tests);
    }

    private void effect(Rule rule, Effect effect, Lines lines, Lines body, List<String> tests) {
        if (effect instanceof Effect.Require e) {
            each(rule, "require", e.paths(), lines, body);
        } else if (effect instanceof Effect.Forbid e) {
            each(rule, "forbid", e.paths(), lines, body);
        } else if (effect instanceof Effect.Ignore e) {
            each(rule, "ignored", e.paths(), lines, body);
        } else if (effect instanceof Effect.AtLeastOne e) {
            String any = e.paths().stream().map(p -> reach(p, lines).given()).collect(Collectors.joining(" || "));
            String unlisted = e.orUnlisted() ? " || Checks.anyValue(value.unlisted())" : "";
            body.add("c.atLeastOne(" + site(rule, e.paths().get(0), lines) + ", " + any + unlisted + ", "
                    + names(e.paths(), e.orUnlisted()) + ");");
        } else if (effect instanceof Effect.ExactlyOne e) {
            body.add("c.exactlyOne(" + site(rule, e.paths().get(0), lines) + ", " + count(e.paths(), lines) + ", "
                    + names(e.paths(), false) + ");");
        } else if (effect instanceof Effect.AtMostOne e) {
            body.add("c.atMostOne(" + site(rule, e.paths().get(0), lines) + ", " + count(e.paths(), lines) + ", "
                    + names(e.paths(), false) + ");");
        } else if (effect instanceof Effect.Supersede e) {
            String winner = reach(e.winner(), lines).given();
            for (ParameterPath loser : e.losers()) {
                body.add("c.ignored(" + site(rule, loser, lines) + ", " + winner + " && "
                        + reach(loser, lines).given() + ");");
            }
        } else if (effect instanceof Effect.Allow e) {
            allow(rule, e, lines, body);
        } else if (effect instanceof Effect.Within e) {
            String method = e.unit() == Effect.Unit.DAYS ? "withinDays" : "withinYears";
            body.add(reach(e.path(), lines).checks() + "." + method + "(" + site(rule, e.path(), lines) + ", "
                    + reach(e.path(), lines).expression() + ", " + e.amount() + ");");
        } else if (effect instanceof Effect.Limit e) {
            limit(rule, e, lines, body);
        }
        if (tests.isEmpty()) {
            body.all().forEach(lines::add);
        } else {
            lines.open("if (" + String.join(" && ", tests) + ")");
            body.all().forEach(lines::add);
            lines.close();
        }
    }

    /** What a rule requires must have content, like what is required always. */
    private static String filled(Reach reach) {
        return Accessors.canBeEmpty(reach.parameter().type())
                ? "Checks.filled(" + reach.expression() + ")"
                : reach.given();
    }

    private void each(Rule rule, String method, List<ParameterPath> paths, Lines lines, Lines body) {
        for (ParameterPath p : paths) {
            body.add("c." + method + "(" + site(rule, p, lines) + ", "
                    + (method.equals("require")
                            ? filled(reach(p, lines))
                            : reach(p, lines).given()) + ");");
        }
    }

    private void allow(Rule rule, Effect.Allow effect, Lines lines, Lines body) {
        Reach reach = reach(effect.path(), lines);
        String is = is(reach, effect.values(), false, lines);
        String allowed = effect.values().stream()
                .map(value -> Docs.literal(value.toString()))
                .collect(Collectors.joining(", "));
        body.open("if (" + reach.given() + " && !(" + is + "))");
        body.add(reach.checks() + ".notAllowed(" + site(rule, effect.path(), lines) + ", " + reach.holder() + "."
                + reach.accessor() + "(), " + allowed + ");");
        body.close();
    }

    private void limit(Rule rule, Effect.Limit effect, Lines lines, Lines body) {
        Reach reach = reach(effect.array(), lines);
        ObjectType element = elementOf(reach.parameter());
        ObjectType elementShape = element.name().map(declared::get).orElse(element);
        String elementHome = element.name().orElse(reach.home());
        List<String> tests = new ArrayList<>();
        tests.add("element != null");
        Lines prepared = new Lines();
        Map<String, String> outside = Map.copyOf(variables);
        for (Condition.Test test : effect.where().tests()) {
            tests.add(test(test, elementShape, element, elementHome, "element", prepared));
        }
        variables.keySet().retainAll(outside.keySet());
        body.open("");
        body.add("int count = 0;");
        body.open("if (" + reach.given() + ")");
        body.add("var elements = " + reach.holder() + "." + reach.accessor() + "();");
        body.open("for (int i = 0; i < elements.size(); i++)");
        body.add("var element = elements.get(i);");
        prepared.all().forEach(body::add);
        body.open("if (" + String.join(" && ", tests) + ")");
        body.add("count++;");
        body.close();
        body.close();
        body.close();
        body.add("c.limit(" + site(rule, effect.array(), lines) + ", count, "
                + effect.min().orElse(0) + ", " + effect.max().orElse(-1) + ");");
        body.close();
    }

    private static ObjectType elementOf(Parameter array) {
        FieldType type = array.type() instanceof FieldType.ListOf list ? list.element() : array.type();
        return ((FieldType.Nested) type).type();
    }

    private String count(List<ParameterPath> paths, Lines lines) {
        return paths.stream()
                .map(p -> "(" + reach(p, lines).given() + " ? 1 : 0)")
                .collect(Collectors.joining(" + "));
    }

    private String names(List<ParameterPath> paths, boolean orUnlisted) {
        String names = paths.stream().map(p -> path + p).collect(Collectors.joining(", "));
        return Docs.literal(orUnlisted ? names + ", or members documented elsewhere" : names);
    }

    /** Rule id, place and explanation: the arguments all rule checks start with. */
    private String site(Rule rule, ParameterPath to, Lines lines) {
        return Docs.literal(rule.id()) + ", " + Docs.literal(path + to) + ", "
                + Docs.literal(javaPath + reach(to, lines).javaPath()) + ", " + Docs.rows(rule.rows()) + ", "
                + Docs.literal(rule.says());
    }

    private String test(Condition.Test test, ObjectType from, ObjectType seen, String start, String root, Lines lines) {
        Reach reach = reach(test.path(), from, seen, start, root, lines);
        if (test instanceof Condition.Test.Present) {
            return reach.given();
        }
        if (test instanceof Condition.Test.Absent) {
            return "!(" + reach.given() + ")";
        }
        return is(reach, ((Condition.Test.Is) test).values(), true, lines);
    }

    /** Compares with values; an absent parameter counts as its default where that is asked for. */
    private String is(Reach reach, List<Value> values, boolean withDefault, Lines lines) {
        List<String> alternatives = new ArrayList<>();
        boolean byDefault =
                withDefault && reach.parameter().defaultValue().stream().anyMatch(values::contains);
        String expression = reach.safe()
                ? reach.expression()
                : variable(reach.holder() + VALUE + reach.accessor(), reach.holder(), false, reach.accessor(), lines);
        if (byDefault && !reach.primitive()) {
            alternatives.add(expression + " == null");
        }
        for (Value value : values) {
            alternatives.add(equal(reach, expression, value));
        }
        return any(alternatives);
    }

    private static String any(List<String> alternatives) {
        String any = joined(" || ", alternatives);
        return alternatives.size() == 1 ? any : "(" + any + ")";
    }

    /** Some at a time, because a compiler goes as deep as there are operands in a row. */
    static String joined(String operator, List<String> operands) {
        if (operands.size() <= GROUP) {
            return String.join(operator, operands);
        }
        List<String> groups = new ArrayList<>();
        for (int from = 0; from < operands.size(); from += GROUP) {
            groups.add("(" + String.join(operator, operands.subList(from, Math.min(operands.size(), from + GROUP)))
                    + ")");
        }
        return String.join(operator, groups);
    }

    private String equal(Reach reach, String expression, Value value) {
        FieldType type = reach.parameter().type();
        if (type instanceof FieldType.Enumeration enumeration) {
            String constant = EnumPlanner.constant(enumeration, value.toString());
            return expression + " == " + typeNames.of(reach.home(), reach.owner(), reach.parameter(), enumeration) + "."
                    + constant;
        }
        if (value instanceof Value.Bool bool) {
            return "Boolean." + (bool.truth() ? "TRUE" : "FALSE") + ".equals(" + expression + ")";
        }
        if (value instanceof Value.Whole whole) {
            return "Long.valueOf(" + whole.number() + "L).equals(" + expression + ")";
        }
        return Docs.literal(value.toString()) + ".equals(" + expression + ")";
    }

    private Reach reach(ParameterPath to, Lines lines) {
        return reach(to, shape, view, home, "value", lines);
    }

    private Reach reach(ParameterPath to, ObjectType from, ObjectType seen, String start, String root, Lines lines) {
        ObjectType owner = from;
        String inside = start;
        boolean hidden = secret;
        ObjectType visible = seen;
        String holder = root;
        boolean safe = true;
        String accessors = "";
        String walked = root.equals("value") ? "" : root;
        for (int i = 0; ; i++) {
            String segment = to.segments().get(i);
            Parameter parameter = visible.member(segment).orElseThrow();
            hidden |= parameter.sensitive();
            Optional<Choice> choice = owner.choiceOf(segment);
            String accessor = Cases.camel(parameter.codeName().orElse(parameter.name()));
            if (choice.isPresent()) {
                String slot = Cases.camel(choice.get().id());
                holder = variable(walked + CHOICE + choice.get().id(), holder, safe, slot, lines);
                safe = false;
                accessors += slot + "().";
            }
            accessors += accessor + "()";
            if (i == to.segments().size() - 1) {
                return new Reach(parameter, owner, inside, hidden, holder, safe, accessor, accessors);
            }
            walked += MEMBER + segment;
            holder = variable(walked, holder, safe, accessor, lines);
            safe = false;
            accessors += ".";
            visible = ((FieldType.Nested) parameter.type()).type();
            owner = visible.name().map(declared::get).orElse(visible);
            inside = visible.name().orElse(inside);
        }
    }

    /** A variable for an object on the way, declared once a method. */
    private String variable(String way, String holder, boolean safe, String accessor, Lines lines) {
        String known = variables.get(way);
        if (known != null) {
            return known;
        }
        String name = Cases.camel(way);
        String unique = name;
        for (int i = variables.size(); OTHER_VARIABLES.contains(unique) || variables.containsValue(unique); i++) {
            unique = name + "At" + i;
        }
        String expression = holder + "." + accessor + "()";
        lines.add("var " + unique + " = " + (safe ? expression : holder + " == null ? null : " + expression) + ";");
        variables.put(way, unique);
        return unique;
    }
}
