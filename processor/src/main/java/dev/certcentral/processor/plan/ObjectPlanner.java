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
import dev.certcentral.spec.source.SourceLocation;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Plans an outermost class with everything described in place below it. */
final class ObjectPlanner {

    private static final Set<Format> PERSONAL = EnumSet.of(Format.EMAIL, Format.TELEPHONE, Format.PEM);

    private final Shared shared;
    private final String outermost;
    private final boolean response;
    private final boolean used;
    private final List<ObjectPlan> nested = new ArrayList<>();
    private final List<EnumPlan> enums = new ArrayList<>();

    ObjectPlanner(Shared shared, String outermost, boolean response, boolean used) {
        this.shared = shared;
        this.outermost = outermost;
        this.response = response;
        this.used = used;
    }

    /** A shared type, as declared. */
    ObjectPlan shared(ObjectType type) {
        reserve(type, List.of());
        JavaType.Generated name = new JavaType.Generated(List.of(outermost));
        return object(name, type, Docs.sentence(type.about(), outermost + "."), "", Optional.empty(), List.of());
    }

    /**
     * The request of an operation: path, query and body in one class.
     *
     * @param placeholders path parameters, planned already
     * @param declared shared types
     */
    ObjectPlan request(Operation operation, List<SlotPlan> placeholders, Map<String, ObjectType> declared) {
        JavaType.Generated name = new JavaType.Generated(List.of(outermost));
        ObjectType body = operation.body().orElseGet(() -> emptyBody(operation));
        String page = operation.ledger().map(ledger -> ledger.page()).orElse("");
        shared.names().reserve("factories " + outermost, "fromJson", "the method that reads it");
        reserve(
                body,
                Stream.concat(operation.pathParameters().stream(), operation.queryParameters().stream())
                        .toList());
        List<SlotPlan> outside = new ArrayList<>(placeholders);
        operation.queryParameters().forEach(p -> outside.add(parameter(p, Place.QUERY, operation)));
        List<Rule> rules = new ArrayList<>();
        rules(body, rules);
        ObjectPlan plan = object(name, body, Docs.operation(operation, rules), page, Optional.empty(), outside);
        List<ObjectPlan.CheckMethod> checks =
                CheckParts.of(new CheckPlanner(declared, outermost).methods(operation, body));
        boolean hasBody = operation.body().isPresent();
        return new ObjectPlan(
                plan.type(),
                plan.about(),
                false,
                Optional.of(new ObjectPlan.RequestPlan(page, hasBody, checks, GuidePlanner.guide(body))),
                plan.slots(),
                plan.members(),
                plan.factories(),
                plan.nested(),
                plan.enums(),
                hasBody
                        ? plan.listed()
                        : operation.queryParameters().stream()
                                .map(Parameter::name)
                                .toList(),
                plan.openEnded(),
                true);
    }

    private static ObjectType emptyBody(Operation operation) {
        return new ObjectType(
                Optional.empty(), Optional.empty(), "", List.of(), List.of(), List.of(), false, false, operation.at());
    }

    private static void rules(ObjectType object, List<Rule> rules) {
        for (Parameter member : object.members()) {
            FieldType type = member.type() instanceof FieldType.ListOf list ? list.element() : member.type();
            if (type instanceof FieldType.Nested inner) {
                rules(inner.type(), rules);
            }
        }
        rules.addAll(object.rules());
    }

    private ObjectPlan object(
            JavaType.Generated name,
            ObjectType type,
            String about,
            String page,
            Optional<ObjectPlan.RequestPlan> request,
            List<SlotPlan> outside) {
        Map<String, SlotPlan> byMember = new HashMap<>();
        List<SlotPlan> slots = new ArrayList<>(outside);
        List<MemberPlan> members = new ArrayList<>();
        List<ObjectPlan.FactoryPlan> factories = new ArrayList<>();
        Map<String, SlotPlan> choiceSlots = new HashMap<>();
        for (Parameter member : type.members()) {
            // The class of a choice has its discriminator's enumeration; this one must not get another.
            if (response || type.choiceBy(member.name()).isEmpty()) {
                byMember.put(member.name(), slot(member, Place.BODY, page));
            }
        }
        for (Parameter member : type.members()) {
            SlotPlan slot = byMember.get(member.name());
            Choice choice = response ? null : type.choiceOf(member.name()).orElse(null);
            if (choice != null) {
                SlotPlan choiceSlot =
                        choiceSlots.computeIfAbsent(choice.id(), id -> choiceSlot(choice, type, byMember));
                if (slot == null) {
                    slots.add(choiceSlot);
                }
                SlotPlan inside =
                        slot == null ? choiceSlot.choice().orElseThrow().discriminator() : slot;
                members.add(new MemberPlan(inside, Optional.of(choiceSlot), slot == null));
            } else if (slot != null) {
                slots.add(slot);
                members.add(new MemberPlan(slot, Optional.empty(), false));
            }
        }
        for (Choice choice : type.choices()) {
            if (choice.by().isEmpty()) {
                factories.addAll(factories(choice, byMember, slots));
            }
        }
        takeNames(name.dotted(), type, slots, factories);
        return new ObjectPlan(
                name,
                type.partial() ? about + "\n\n<p>" + (response ? Docs.PARTIAL_ANSWER : Docs.PARTIAL_REQUEST) : about,
                response,
                request,
                slots,
                members,
                factories,
                outermost.equals(name.dotted()) ? nested : List.of(),
                outermost.equals(name.dotted()) ? enums : List.of(),
                type.members().stream().map(Parameter::name).toList(),
                type.open(),
                used);
    }

    /** Accessors, stages and factories of one class. */
    private void takeNames(String name, ObjectType type, List<SlotPlan> slots, List<ObjectPlan.FactoryPlan> factories) {
        Names names = shared.names();
        for (SlotPlan slot : slots) {
            SourceLocation at = type.member(slot.wireName()).map(Parameter::at).orElse(type.at());
            String what = "the member `" + slot.wireName() + "`";
            names.take("slots " + name, slot.name(), what, at);
            if (!response && slot.required()) {
                names.takeClass("stages " + name, slot.name(), what, at);
            }
            if (slot.nullable()) {
                names.take("slots " + name, slot.hasName(), what, at);
            }
        }
        for (ObjectPlan.FactoryPlan factory : factories) {
            names.take("factories " + name, factory.name(), "the option `" + factory.name() + "`", type.at());
        }
    }

    /** Names of nested classes that the outermost class needs for itself. Kept before anything is nested in it. */
    private void reserve(ObjectType type, List<Parameter> outside) {
        String scope = "class " + outermost;
        Names names = shared.names();
        names.reserve(scope, outermost, "the class around it");
        names.reserveNested(outermost, outermost + "Checks", "the checks", type.at());
        if (response) {
            names.reserveNested(outermost, "Parts", "what was read so far", type.at());
            return;
        }
        names.reserveNested(outermost, "Builder", "the builder", type.at());
        Stream.concat(outside.stream(), type.members().stream())
                .filter(Parameter::required)
                .forEach(member ->
                        reserveStage(outermost, Cases.camel(member.codeName().orElse(member.name())), member.at()));
        type.choices().forEach(choice -> reserveStage(outermost, Cases.camel(choice.id()), choice.at()));
    }

    /** A required member becomes an interface of the builder. */
    private void reserveStage(String outer, String member, SourceLocation at) {
        String name = Character.toUpperCase(member.charAt(0)) + member.substring(1);
        shared.names().reserveNested(outer, name + "Stage", "a step of the builder", at);
    }

    /** One factory per option, if nothing else is required to fill the object. */
    private static List<ObjectPlan.FactoryPlan> factories(
            Choice choice, Map<String, SlotPlan> byMember, List<SlotPlan> slots) {
        List<ObjectPlan.FactoryPlan> factories = new ArrayList<>();
        for (Choice.Option option : choice.options()) {
            List<SlotPlan> filled = option.members().stream()
                    .flatMap(member -> Optional.ofNullable(byMember.get(member.name())).stream())
                    .toList();
            boolean enough = slots.stream().filter(SlotPlan::required).allMatch(filled::contains);
            if (enough && !filled.isEmpty()) {
                factories.add(new ObjectPlan.FactoryPlan(Cases.camel(option.value()), filled));
            }
        }
        return factories;
    }

    private SlotPlan choiceSlot(Choice choice, ObjectType type, Map<String, SlotPlan> byMember) {
        Parameter by = type.member(choice.by().orElseThrow()).orElseThrow();
        String className = choice.codeName().orElse(Cases.pascal(choice.id()));
        JavaType.Generated choiceType = new JavaType.Generated(List.of(className));
        FieldType.Enumeration enumeration = (FieldType.Enumeration) by.type();
        JavaType.Generated enumType =
                new JavaType.Generated(List.of(className, enumeration.codeName().orElse(Cases.pascal(by.name()))));
        EnumPlan constants = EnumPlanner.plan(
                enumType,
                Docs.sentence(by.about(), "Selects the option."),
                enumeration,
                false,
                shared.names(),
                choice.at());
        SlotPlan discriminator = new SlotPlan(
                Cases.camel(by.codeName().orElse(by.name())),
                by.name(),
                enumType,
                Wire.CONSTANT,
                by.required(),
                by.sensitive() ? Privacy.SENSITIVE : Privacy.SHOWN,
                Place.BODY,
                Docs.sentence(by.about(), "The option that was taken."),
                Optional.empty());
        List<SlotPlan> members = new ArrayList<>();
        List<ChoicePlan.Option> options = new ArrayList<>();
        for (Choice.Option option : choice.options()) {
            List<SlotPlan> required = new ArrayList<>();
            List<SlotPlan> optional = new ArrayList<>();
            for (Choice.Member member : option.members()) {
                SlotPlan slot = optional(
                        byMember.get(member.name()), type.member(member.name()).orElseThrow());
                (member.required() ? required : optional).add(slot);
                if (!members.contains(slot)) {
                    members.add(slot);
                }
            }
            EnumValue value = EnumPlanner.valueOf(enumeration, option.value());
            options.add(new ChoicePlan.Option(
                    Cases.camel(option.value()),
                    EnumPlanner.constant(value),
                    Docs.sentence(value.about(), "The option " + Docs.code(option.value()) + "."),
                    required,
                    optional));
        }
        ChoicePlan plan = shared.choice(
                new ChoicePlan(
                        choiceType,
                        Docs.sentence(choice.about(), "The choice " + choice.id() + "."),
                        discriminator,
                        constants,
                        members,
                        options),
                choice.at());
        return new SlotPlan(
                Cases.camel(choice.id()),
                by.name(),
                choiceType,
                Wire.OBJECT,
                by.required(),
                Privacy.SHOWN,
                Place.BODY,
                Docs.sentence(choice.about(), "The choice " + choice.id() + "."),
                Optional.of(plan));
    }

    /** Inside a choice a member is there or not, whatever a page says about it; the class may serve several pages. */
    private SlotPlan optional(@Nullable SlotPlan slot, Parameter parameter) {
        SlotPlan member = Objects.requireNonNull(slot);
        return new SlotPlan(
                member.name(),
                member.wireName(),
                member.type(),
                member.wire(),
                false,
                member.privacy(),
                member.place(),
                Docs.member(parameter, "", response),
                Optional.empty(),
                member.openTexts());
    }

    /** Enumerations described in place. */
    List<EnumPlan> enums() {
        return enums;
    }

    /** A path or query parameter. */
    SlotPlan parameter(Parameter parameter, Place place, Operation operation) {
        return slot(
                parameter,
                place,
                operation.ledger().map(ledger -> ledger.page()).orElse(""));
    }

    private SlotPlan slot(Parameter parameter, Place place, String page) {
        boolean list = parameter.type() instanceof FieldType.ListOf;
        FieldType element = parameter.type() instanceof FieldType.ListOf l ? l.element() : parameter.type();
        JavaType type = type(parameter, element, page);
        return new SlotPlan(
                Cases.camel(parameter.codeName().orElse(parameter.name())),
                parameter.name(),
                list ? new JavaType.Listing(type) : type,
                wire(element),
                parameter.required(),
                privacy(parameter, element),
                place,
                Docs.member(parameter, page, response),
                Optional.empty(),
                response ? List.of() : openTexts(element));
    }

    /** What may be sent where the class would take any text; types that no operation uses count as sent, too. */
    private List<String> openTexts(FieldType element) {
        return element instanceof FieldType.Enumeration enumeration
                        && enumeration.name().filter(shared::takesAnyText).isPresent()
                ? enumeration.values().stream()
                        .map(value -> value.value().toString())
                        .toList()
                : List.of();
    }

    private static Privacy privacy(Parameter parameter, FieldType element) {
        if (parameter.sensitive()) {
            return Privacy.SENSITIVE;
        }
        boolean personal = element instanceof FieldType.Text text
                && text.format().map(PERSONAL::contains).orElse(false);
        return personal ? Privacy.PERSONAL : Privacy.SHOWN;
    }

    private Wire wire(FieldType type) {
        if (type instanceof FieldType.Text text) {
            return text.format().equals(Optional.of(Format.DATE)) ? Wire.DATE : Wire.TEXT;
        }
        if (type instanceof FieldType.Bool bool) {
            return bool.nullable() ? Wire.NULLABLE_TRUTH : Wire.TRUTH;
        }
        if (type instanceof FieldType.Switch toggle) {
            return toggle.text() ? Wire.TEXT_SWITCH : Wire.NUMBER_SWITCH;
        }
        if (type instanceof FieldType.Enumeration) {
            return response ? Wire.OPEN_VALUE : Wire.CONSTANT;
        }
        return type instanceof FieldType.Whole ? Wire.WHOLE : Wire.OBJECT;
    }

    private JavaType type(Parameter parameter, FieldType element, String page) {
        if (element instanceof FieldType.Text text) {
            return text.format().equals(Optional.of(Format.DATE)) ? new JavaType.Date() : new JavaType.Text();
        }
        if (element instanceof FieldType.Whole) {
            return new JavaType.Whole();
        }
        if (element instanceof FieldType.Enumeration enumeration) {
            return enumeration(parameter, enumeration);
        }
        return element instanceof FieldType.Nested inner ? nested(parameter, inner.type(), page) : new JavaType.Truth();
    }

    private JavaType enumeration(Parameter parameter, FieldType.Enumeration enumeration) {
        if (enumeration.name().isPresent()) {
            String name = enumeration.name().get();
            return shared.exists(name)
                    ? new JavaType.Existing(shared.existing(name))
                    : new JavaType.Generated(List.of(name));
        }
        String simple = enumeration.codeName().orElse(Cases.pascal(parameter.name()));
        JavaType.Generated type =
                new JavaType.Generated(outermost.isEmpty() ? List.of(simple) : List.of(outermost, simple));
        EnumPlan plan = EnumPlanner.plan(
                type,
                Docs.sentence(parameter.about(), "Values of " + Docs.code(parameter.name()) + "."),
                enumeration,
                response,
                shared.names(),
                parameter.at());
        if (shared.isNew(plan, parameter.at())) {
            enums.add(plan);
        }
        return type;
    }

    private JavaType nested(Parameter parameter, ObjectType type, String page) {
        if (type.name().isPresent()) {
            return new JavaType.Generated(List.of(type.name().get()));
        }
        String simple = type.codeName().orElse(Cases.pascal(parameter.name()));
        JavaType.Generated name = new JavaType.Generated(List.of(outermost, simple));
        String what = "the object `" + parameter.name() + "`";
        if (shared.names().takeClass("class " + outermost, simple, what, parameter.at())) {
            reserveInside(name.dotted(), type, parameter.at());
        }
        nested.add(object(
                name,
                type,
                Docs.sentence(
                        type.about().isBlank() ? parameter.about() : type.about(), Docs.code(parameter.name()) + "."),
                page,
                Optional.empty(),
                List.of()));
        return name;
    }

    /** Names of what a class described in place has in it. */
    private void reserveInside(String name, ObjectType type, SourceLocation at) {
        if (response) {
            shared.names().reserveNested(name, "Parts", "what was read so far", at);
            return;
        }
        shared.names().reserveNested(name, "Builder", "the builder", at);
        type.members().stream()
                .filter(Parameter::required)
                .forEach(member ->
                        reserveStage(name, Cases.camel(member.codeName().orElse(member.name())), at));
    }

    /** The type of an answer. */
    static JavaType responseType(FieldType type) {
        if (type instanceof FieldType.ListOf list) {
            return new JavaType.Listing(responseType(list.element()));
        }
        if (type instanceof FieldType.Binary) {
            return new JavaType.Bytes();
        }
        return new JavaType.Generated(
                List.of(((FieldType.Nested) type).type().name().orElseThrow()));
    }
}
