package dev.certcentral.processor.plan;

import dev.certcentral.processor.names.Cases;
import dev.certcentral.spec.model.Choice;
import dev.certcentral.spec.model.EnumValue;
import dev.certcentral.spec.model.FieldType;
import dev.certcentral.spec.model.Format;
import dev.certcentral.spec.model.ObjectType;
import dev.certcentral.spec.model.Operation;
import dev.certcentral.spec.model.Parameter;
import dev.certcentral.spec.model.Rule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Plans the checks of one request: a method for each object in it, in the order of the page. Checks belong to the operation,
 * not to the shared types, because rows, limits and allowed members differ from page to page.
 */
final class CheckPlanner {

    private final Map<String, ObjectType> declared;
    private final String outermost;
    private final List<ObjectPlan.CheckMethod> methods = new ArrayList<>();
    private final Set<String> methodNames = new HashSet<>();

    CheckPlanner(Map<String, ObjectType> declared, String outermost) {
        this.declared = declared;
        this.outermost = outermost;
    }

    List<ObjectPlan.CheckMethod> methods(Operation operation, ObjectType body) {
        Lines lines = new Lines();
        Here root = new Here("", "", outermost, false);
        for (Parameter parameter : operation.pathParameters()) {
            member(parameter, Optional.empty(), access("value", Optional.empty(), parameter), root, lines);
        }
        for (Parameter parameter : operation.queryParameters()) {
            member(parameter, Optional.empty(), access("value", Optional.empty(), parameter), root, lines);
        }
        String name = methodName("check");
        methods.add(new ObjectPlan.CheckMethod(name, new JavaType.Generated(List.of(outermost)), List.of()));
        object(body, body, root, lines);
        add(0, name, new JavaType.Generated(List.of(outermost)), lines);
        return methods;
    }

    /**
     * Where a method's object is, seen from the innermost array element.
     *
     * @param path JSON path with a trailing dot, or empty
     * @param javaPath accessors with a trailing dot, or empty
     * @param home outermost class of the object: what is described in place is nested there
     * @param secret whether nothing in it may be shown
     */
    private record Here(String path, String javaPath, String home, boolean secret) {

        /** What checks are called on: they must not show values that are never printed. */
        String checks(Parameter member) {
            return secret || member.sensitive() ? "c.secret()" : "c";
        }

        String path(String name) {
            return Docs.literal(path + name);
        }

        String javaPath(String accessors) {
            return Docs.literal(javaPath + accessors);
        }
    }

    /** Fills in a method; what does not fit goes into further ones, which it calls. */
    private void add(int slot, String name, JavaType.Generated type, Lines lines) {
        List<List<String>> parts = lines.methods();
        List<String> first = new ArrayList<>(parts.get(0));
        for (List<String> part : parts.subList(1, parts.size())) {
            String more = methodName(name + "More");
            methods.add(new ObjectPlan.CheckMethod(more, type, part));
            first.add(more + "(c, value);");
        }
        methods.set(slot, new ObjectPlan.CheckMethod(name, type, first));
    }

    private String methodName(String wanted) {
        String name = wanted;
        for (int i = 2; !methodNames.add(name); i++) {
            name = wanted + i;
        }
        return name;
    }

    /** Checks every member of an object, then what is not on the page, then the object's choices and rules. */
    private void object(ObjectType view, ObjectType shape, Here here, Lines lines) {
        for (Parameter member : view.members()) {
            Optional<Choice> choice = shape.choiceOf(member.name());
            boolean discriminator = shape.choiceBy(member.name()).isPresent();
            if (discriminator) {
                choice(view, shape, member, here, lines);
            } else {
                member(member, shape.member(member.name()), access("value", choice, member), here, lines);
            }
            lines.breakIfLong();
        }
        for (Parameter member : shape.members()) {
            if (view.member(member.name()).isEmpty()) {
                Access access = access("value", shape.choiceOf(member.name()), member);
                lines.add("c.notOnThisPage(" + here.path(member.name()) + ", " + here.javaPath(access.javaPath()) + ", "
                        + Accessors.there(member, access) + ");");
            }
            lines.breakIfLong();
        }
        RulePlanner rules = rules(view, shape, here);
        for (Rule rule : view.rules()) {
            // Rules share variables, but not across methods.
            rules = lines.breakIfLong() ? rules(view, shape, here) : rules;
            rules.plan(rule, lines);
        }
    }

    private RulePlanner rules(ObjectType view, ObjectType shape, Here here) {
        return new RulePlanner(
                declared,
                shape,
                view,
                here.path(),
                here.javaPath(),
                here.home(),
                here.secret(),
                CheckPlanner::typeName);
    }

    /** What the option that was taken demands. Built objects break none of it; read ones can. */
    private void choice(ObjectType view, ObjectType shape, Parameter by, Here here, Lines lines) {
        Choice choice = shape.choiceOf(by.name()).orElseThrow();
        Access access = access("value", Optional.of(choice), by);
        String slot = Cases.camel(choice.id());
        if (by.required()) {
            lines.add("c.required(" + here.path(by.name()) + ", " + here.javaPath(slot + "()") + ", " + rows(by) + ", "
                    + access.boxed() + ");");
        }
        FieldType.Enumeration enumeration = (FieldType.Enumeration) by.type();
        subset(enumeration, shape.member(by.name()), by, access, here, false, lines);
        view.choiceBy(by.name()).ifPresent(seen -> {
            List<Lines> demands = new ArrayList<>();
            Taken taken = new Taken(seen, by, "taken", typeName(here.home(), shape, by, enumeration));
            seen.options().forEach(option -> option(view, taken, option, slot, here, added(demands)));
            strangers(view, taken, slot, here, demands);
            demands.removeIf(Lines::isEmpty);
            String value = access.boxed().substring(1, access.boxed().length() - 1);
            for (int from = 0; from < demands.size(); ) {
                lines.breakIfLong();
                lines.open("");
                lines.add("var taken = " + value + ";");
                do {
                    demands.get(from++).all().forEach(lines::add);
                } while (from < demands.size() && !lines.isLong());
                lines.close();
            }
        });
    }

    private static Lines added(List<Lines> demands) {
        Lines lines = new Lines();
        demands.add(lines);
        return lines;
    }

    /**
     * The option that was taken.
     *
     * @param choice the choice as this page sees it
     * @param by its discriminator
     * @param variable what holds the discriminator's value
     * @param type class of its constants
     */
    private record Taken(Choice choice, Parameter by, String variable, String type) {

        private String id() {
            return Docs.literal(choice.id().replace('_', '-'));
        }

        /** Whether an absent discriminator means an option. A required one means nothing else than a violation. */
        private boolean isDefault(Choice.Option option) {
            return !by.required()
                    && by.defaultValue().stream()
                            .anyMatch(value -> value.toString().equals(option.value()));
        }

        private String is(Choice.Option option) {
            return (isDefault(option) ? variable + " == null || " : "") + variable + " == " + constant(option);
        }

        /** Some option was taken, but none of these. */
        private String isOther(List<Choice.Option> options) {
            boolean byDefault = choice.options().stream().anyMatch(this::isDefault)
                    && options.stream().noneMatch(this::isDefault);
            return RulePlanner.joined(
                    " && ",
                    Stream.concat(
                                    byDefault ? Stream.empty() : Stream.of(variable + " != null"),
                                    options.stream().map(option -> variable + " != " + constant(option)))
                            .toList());
        }

        private String constant(Choice.Option option) {
            return type + "." + EnumPlanner.constant((FieldType.Enumeration) by.type(), option.value());
        }
    }

    private void option(ObjectType view, Taken taken, Choice.Option option, String slot, Here here, Lines lines) {
        List<Parameter> required = option.members().stream()
                .filter(Choice.Member::required)
                .flatMap(member -> view.member(member.name()).stream())
                .toList();
        if (required.isEmpty()) {
            return;
        }
        lines.open("if (" + taken.is(option) + ")");
        for (Parameter member : required) {
            String inner = Cases.camel(member.codeName().orElse(member.name()));
            String given = "(value." + slot + "() == null ? null : value." + slot + "()." + inner + "())";
            lines.add("c.require(" + taken.id() + ", " + here.path(member.name()) + ", "
                    + here.javaPath(slot + "()." + inner + "()") + ", " + rows(member) + ", "
                    + Docs.literal("It belongs to `" + taken.by().name() + "` = `" + option.value() + "`.") + ", "
                    + Accessors.filled(member, given) + ");");
        }
        lines.close();
    }

    /** Members of other options: an optional one can be added to any option, and JSON can have all of them. */
    private void strangers(ObjectType view, Taken taken, String slot, Here here, List<Lines> demands) {
        Set<String> done = new HashSet<>();
        for (Choice.Option option : taken.choice().options()) {
            for (Choice.Member member : option.members()) {
                Optional<Parameter> parameter = view.member(member.name());
                List<Choice.Option> own = taken.choice().options().stream()
                        .filter(o -> o.members().stream().anyMatch(m -> m.name().equals(member.name())))
                        .toList();
                if (parameter.isEmpty()
                        || own.size() == taken.choice().options().size()
                        || !done.add(member.name())) {
                    continue;
                }
                String inner = Cases.camel(parameter.get().codeName().orElse(member.name()));
                String others = taken.isOther(own);
                added(demands)
                        .add("c.forbid(" + taken.id() + ", " + here.path(member.name())
                                + ", " + here.javaPath(slot + "()." + inner + "()") + ", " + rows(parameter.get())
                                + ", "
                                + Docs.literal(
                                        "It belongs to another `" + taken.by().name() + "`.") + ", value." + slot
                                + "() != null && value." + slot + "()." + inner + "() != null"
                                + (others.isEmpty() ? "" : " && " + others) + ");");
            }
        }
    }

    /**
     * How a member is reached.
     *
     * @param direct expression on the object or the choice; primitive if required
     * @param boxed expression that is null when any part of the way is
     * @param javaPath accessors from the object
     * @param primitive whether the direct expression is a primitive
     */
    record Access(String direct, String boxed, String javaPath, boolean primitive) {}

    private static Access access(String on, Optional<Choice> choice, Parameter member) {
        return Accessors.of(on, choice, member);
    }

    static String rows(Parameter parameter) {
        return Docs.rows(parameter.rows());
    }

    private void member(Parameter member, Optional<Parameter> full, Access access, Here here, Lines lines) {
        String site = here.path(member.name()) + ", " + here.javaPath(access.javaPath()) + ", " + rows(member) + ", ";
        boolean list = member.type() instanceof FieldType.ListOf;
        FieldType type = member.type() instanceof FieldType.ListOf l ? l.element() : member.type();
        if (member.required() && !access.primitive()) {
            String method = list ? "requiredList" : isText(type) ? "requiredText" : "required";
            lines.add("c." + method + "(" + site + Accessors.there(member, access) + ");");
        }
        if (member.type() instanceof FieldType.ListOf array) {
            lines.add("c.elements(" + site + access.boxed() + ");");
            array.maxItems().ifPresent(max -> lines.add("c.maxItems(" + site + access.boxed() + ", " + max + ");"));
        }
        if (type instanceof FieldType.Text text) {
            text.maxLength().ifPresent(max -> lines.add("c.maxLength(" + site + access.boxed() + ", " + max + ");"));
            text.format()
                    .filter(format -> format != Format.DATE)
                    .ifPresent(format -> lines.add("c.format(" + site + access.boxed() + ", " + format.name() + ");"));
        } else if (type instanceof FieldType.Whole whole) {
            whole(whole, member, access, here, list, lines);
        } else if (type instanceof FieldType.Enumeration enumeration) {
            subset(enumeration, full, member, access, here, list, lines);
        } else if (type instanceof FieldType.Nested nested) {
            nested(nested.type(), member, access, here, list, lines);
        }
    }

    private static boolean isText(FieldType type) {
        return type instanceof FieldType.Text text && !text.format().equals(Optional.of(Format.DATE));
    }

    /** Opens a loop over a list; inside, {@code element} is checked at its own place. */
    private static Here openLoop(Parameter member, Access access, Here here, Lines lines) {
        String items = Cases.camel(member.name()) + "Items";
        lines.open("if (" + access.boxed() + " != null)");
        lines.add("var " + items + " = " + access.direct() + ";");
        lines.open("for (int i = 0; i < " + items + ".size(); i++)");
        lines.add("var element = " + items + ".get(i);");
        lines.open("if (element != null)");
        lines.add("c.enter(" + here.path(member.name()) + ", " + here.javaPath(access.javaPath()) + ", i);");
        return new Here("", "", here.home(), here.secret());
    }

    private static void closeLoop(Lines lines) {
        lines.add("c.leave();");
        lines.close();
        lines.close();
        lines.close();
    }

    private void whole(FieldType.Whole whole, Parameter member, Access access, Here here, boolean list, Lines lines) {
        if (whole.min().isEmpty() && whole.max().isEmpty() && whole.allowed().isEmpty()) {
            return;
        }
        if (list) {
            Here inside = openLoop(member, access, here, lines);
            range(
                    whole,
                    here.checks(member),
                    inside.path("") + ", " + inside.javaPath("") + ", " + rows(member),
                    "element",
                    lines);
            closeLoop(lines);
        } else {
            range(
                    whole,
                    here.checks(member),
                    here.path(member.name()) + ", " + here.javaPath(access.javaPath()) + ", " + rows(member),
                    access.boxed(),
                    lines);
        }
    }

    private static void range(FieldType.Whole whole, String checks, String site, String expression, Lines lines) {
        whole.min().ifPresent(min -> lines.add(checks + ".min(" + site + ", " + expression + ", " + min + "L);"));
        whole.max().ifPresent(max -> lines.add(checks + ".max(" + site + ", " + expression + ", " + max + "L);"));
        if (!whole.allowed().isEmpty()) {
            lines.add(checks + ".allowed(" + site + ", " + expression + ", "
                    + Docs.literal(whole.allowed().stream().map(String::valueOf).collect(Collectors.joining("\n")))
                    + ");");
        }
    }

    /** A page may allow fewer constants of a shared enumeration than it has. */
    private void subset(
            FieldType.Enumeration enumeration,
            Optional<Parameter> full,
            Parameter member,
            Access access,
            Here here,
            boolean list,
            Lines lines) {
        if (full.filter(p ->
                        Accessors.constants(p.type()) > enumeration.values().size())
                .isEmpty()) {
            return;
        }
        String allowed = Docs.literal(enumeration.values().stream()
                .map(EnumValue::value)
                .map(Object::toString)
                .collect(Collectors.joining("\n")));
        if (list) {
            Here inside = openLoop(member, access, here, lines);
            lines.add(here.checks(member) + ".allowedConstant(" + inside.path("") + ", " + inside.javaPath("") + ", "
                    + rows(member) + ", element, " + allowed + ");");
            closeLoop(lines);
        } else {
            lines.add(here.checks(member) + ".allowedConstant(" + here.path(member.name()) + ", "
                    + here.javaPath(access.javaPath()) + ", " + rows(member) + ", " + access.boxed() + ", " + allowed
                    + ");");
        }
    }

    private void nested(ObjectType view, Parameter member, Access access, Here here, boolean list, Lines lines) {
        ObjectType shape = view.name().map(declared::get).orElse(view);
        String method = methodName(Cases.camel("check_" + member.name()));
        JavaType.Generated type = typeOf(view, member, here);
        String home = view.name().orElse(here.home());
        boolean secret = here.secret() || member.sensitive();
        Here inside = list
                ? new Here("", "", home, secret)
                : new Here(here.path() + member.name() + ".", here.javaPath() + access.javaPath() + ".", home, secret);
        Lines inner = new Lines();
        int slot = methods.size();
        methods.add(new ObjectPlan.CheckMethod(method, type, List.of()));
        object(view, shape, inside, inner);
        if (inner.all().isEmpty()) {
            methods.remove(slot);
            return;
        }
        add(slot, method, type, inner);
        if (list) {
            openLoop(member, access, here, lines);
            lines.add(method + "(c, element);");
            closeLoop(lines);
        } else {
            lines.open("if (" + access.boxed() + " != null)");
            lines.add(method + "(c, " + access.direct() + ");");
            lines.close();
        }
    }

    private static JavaType.Generated typeOf(ObjectType type, Parameter member, Here here) {
        return type.name()
                .map(name -> new JavaType.Generated(List.of(name)))
                .orElseGet(() -> new JavaType.Generated(
                        List.of(here.home(), type.codeName().orElse(Cases.pascal(member.name())))));
    }

    /** Name of the class of an enumeration member, as seen from the generated package. */
    private static String typeName(String home, ObjectType owner, Parameter member, FieldType.Enumeration enumeration) {
        if (enumeration.name().isPresent()) {
            return enumeration.name().get();
        }
        String simple = enumeration.codeName().orElse(Cases.pascal(member.name()));
        Optional<Choice> choice = owner.choiceBy(member.name());
        if (choice.isPresent()) {
            return choice.get().codeName().orElse(Cases.pascal(choice.get().id())) + "." + simple;
        }
        return home + "." + simple;
    }
}
