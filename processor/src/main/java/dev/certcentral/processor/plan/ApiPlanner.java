package dev.certcentral.processor.plan;

import dev.certcentral.processor.names.Cases;
import dev.certcentral.spec.model.Api;
import dev.certcentral.spec.model.FieldType;
import dev.certcentral.spec.model.Format;
import dev.certcentral.spec.model.ObjectType;
import dev.certcentral.spec.model.Operation;
import dev.certcentral.spec.model.Parameter;
import dev.certcentral.spec.model.QueryArrays;
import dev.certcentral.spec.problem.Problems;
import dev.certcentral.spec.source.SourceLocation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Plans a client: shared types first, then requests, then calls. */
public final class ApiPlanner {

    /** A class of the same package would hide these. */
    private static final List<String> JAVA_LANG = List.of(
            "Boolean",
            "Character",
            "Class",
            "Deprecated",
            "Enum",
            "IllegalArgumentException",
            "Integer",
            "Iterable",
            "Long",
            "Math",
            "Object",
            "Override",
            "Record",
            "String",
            "StringBuilder",
            "SuppressWarnings",
            "Void");

    /**
     * Checks name types by their simple names, beside imported ones and the constants of formats; and an adapter inherits a
     * class {@code Factory} and has a constant {@code MEMBERS}, which hide others.
     */
    private static final List<String> HIDDEN = Stream.concat(
                    Stream.of("Checks", "Clock", "Factory", "Format", "Generated", "MEMBERS", "NullMarked"),
                    Stream.of(Format.values()).map(Format::name))
            .toList();

    private final Api api;
    private final Shared shared;
    private final Names names;
    private final List<ObjectPlan> objects = new ArrayList<>();

    private ApiPlanner(Api api, Map<String, String> existing, Problems problems) {
        this.api = api;
        this.names = new Names(problems);
        this.shared = new Shared(names, existing);
    }

    /**
     * Plans.
     *
     * @param api an API without errors
     * @param existing classes to use instead of enumerations, simple name to qualified name
     * @param problems where names that clash are reported; the plan is of no use then
     */
    public static ApiPlan plan(Api api, Map<String, String> existing, Problems problems) {
        return new ApiPlanner(api, existing, problems).plan();
    }

    private ApiPlan plan() {
        for (String name : JAVA_LANG) {
            names.reserve("package", name, "the class of `java.lang` that generated code uses");
        }
        for (String name : HIDDEN) {
            names.reserve("package", name, "a name that generated checks or adapters use");
        }
        String prefix = Cases.pascal(api.id());
        JavaType.Generated description = topLevel(prefix + "Api");
        JavaType.Generated json = topLevel(prefix + "Json");
        JavaType.Generated servers = topLevel(api.serverTypeName());
        List<ApiPlan.ServerConstant> constants = servers();
        Set<String> received = received();
        Set<String> sent = sent();
        api.enumerations().forEach((name, enumeration) -> {
            if (!shared.exists(name)) {
                names.takeClass("package", name, "the type `" + name + "`", api.at());
                shared.add(EnumPlanner.shared(enumeration, received.contains(name), names, api.at()));
            }
        });
        api.types().forEach((name, type) -> {
            names.takeClass("package", name, "the type `" + name + "`", type.at());
            names.takeClass("package", name + "JsonAdapter", "the adapter of the type `" + name + "`", type.at());
            boolean answered = received.contains(name);
            objects.add(new ObjectPlanner(shared, name, answered, answered || sent.contains(name)).shared(type));
        });
        Map<String, List<CallPlan>> groups = new TreeMap<>();
        for (Operation operation : api.operations()) {
            groups.computeIfAbsent(operation.group(), group -> new ArrayList<>())
                    .add(call(operation));
        }
        return new ApiPlan(
                api.id(),
                Docs.escape(api.title()),
                api.title(),
                description,
                json,
                servers,
                constants,
                api.auth().map(auth -> new ApiPlan.Auth(auth.header(), auth.environment())),
                new ApiPlan.ErrorNames(
                        api.errors().list(), api.errors().code(), api.errors().message()),
                api.rateLimits().stream()
                        .map(limit -> new ApiPlan.Limit(
                                limit.requests(), limit.window().toSeconds()))
                        .toList(),
                api.secretHeaders(),
                objects,
                shared.choices(),
                shared.enums(),
                groups(groups),
                finders());
    }

    private JavaType.Generated topLevel(String name) {
        names.takeClass("package", name, "a class of the API", api.at());
        return new JavaType.Generated(List.of(name));
    }

    private List<ApiPlan.ServerConstant> servers() {
        return api.servers().stream()
                .map(server -> {
                    String constant = Cases.constant(server.id());
                    names.take("servers", constant, "the server `" + server.id() + "`", server.at());
                    return new ApiPlan.ServerConstant(
                            constant,
                            server.id(),
                            server.url().toString(),
                            server.title(),
                            Docs.code(server.url().toString()));
                })
                .toList();
    }

    /** Names of types that occur in answers, or in a member of those that no page lists: its class has it all the same. */
    private Set<String> received() {
        Set<String> found = new LinkedHashSet<>();
        api.operations()
                .forEach(operation -> operation.response().ifPresent(response -> collect(response.type(), found)));
        return found;
    }

    private Set<String> sent() {
        Set<String> found = new LinkedHashSet<>();
        api.operations()
                .forEach(operation -> operation.body().ifPresent(body -> collect(new FieldType.Nested(body), found)));
        return found;
    }

    private void collect(FieldType type, Set<String> found) {
        if (type instanceof FieldType.Nested nested) {
            Optional<String> name = nested.type().name();
            if (name.isEmpty() || found.add(name.get())) {
                ObjectType declared = name.map(api.types()::get).orElse(nested.type());
                declared.members().stream().map(Parameter::type).forEach(member -> collect(member, found));
            }
        } else if (type instanceof FieldType.ListOf list) {
            collect(list.element(), found);
        } else if (type instanceof FieldType.Enumeration enumeration) {
            enumeration.name().ifPresent(found::add);
        }
    }

    private CallPlan call(Operation operation) {
        // Constants of a path belong to no request: a call keeps its parameters when the first query parameter brings
        // one.
        ObjectPlanner paths = new ObjectPlanner(shared, "", false, true);
        List<SlotPlan> placeholders = operation.pathParameters().stream()
                .map(p -> paths.parameter(p, Place.PATH, operation))
                .toList();
        shared.enums().addAll(paths.enums());
        Optional<ObjectPlan> request = operation.requestName().map(name -> request(operation, name, placeholders));
        request.ifPresent(objects::add);
        Optional<CallPlan.OncePlan> once = request.flatMap(plan -> once(operation, plan));
        return new CallPlan(
                callName(operation, once.isPresent()),
                operation(operation),
                Docs.operation(operation, List.of()),
                request.map(ObjectPlan::type),
                placeholders,
                // By name, so that it does not matter in which order the page lists them.
                request.stream()
                        .flatMap(plan -> plan.slots().stream())
                        .filter(slot -> slot.place() == Place.QUERY)
                        .sorted(Comparator.comparing(SlotPlan::name))
                        .toList(),
                api.queryArrays() == QueryArrays.INDEXED,
                operation.body().isPresent(),
                operation.response().map(response -> ObjectPlanner.responseType(response.type())),
                Docs.returned(operation),
                once);
    }

    private static OperationPlan operation(Operation operation) {
        return new OperationPlan(
                Cases.constant(operation.call().orElse(operation.id())),
                operation.id(),
                operation.method().name(),
                operation.path(),
                operation.servers(),
                operation.repeatable());
    }

    private ObjectPlan request(Operation operation, String name, List<SlotPlan> placeholders) {
        names.takeClass("package", name, "the request `" + name + "`", operation.at());
        names.takeClass("package", name + "Checks", "the checks of the request `" + name + "`", operation.at());
        if (operation.body().isPresent()) {
            names.takeClass(
                    "package", name + "JsonAdapter", "the adapter of the request `" + name + "`", operation.at());
        }
        return new ObjectPlanner(shared, name, false, true).request(operation, placeholders, api.types());
    }

    private Optional<CallPlan.OncePlan> once(Operation operation, ObjectPlan request) {
        return api.finderOf(operation)
                .flatMap(Operation::finds)
                .flatMap(finder -> request.slots().stream()
                        .filter(slot ->
                                slot.place() == Place.BODY && slot.wireName().equals(finder.by()))
                        .filter(slot -> slot.wire() == Wire.TEXT && !slot.list())
                        .findFirst()
                        .map(slot -> new CallPlan.OncePlan(FinderPlanner.type(finder), slot)));
    }

    private List<FinderPlan> finders() {
        FinderPlanner planner = new FinderPlanner(objects);
        List<FinderPlan> finders = new ArrayList<>();
        for (Operation operation : api.operations()) {
            operation.finds().ifPresent(finder -> {
                FinderPlan plan = planner.plan(operation, finder);
                names.takeClass("package", plan.type().dotted(), "`finds`", finder.at());
                finders.add(plan);
            });
        }
        return finders;
    }

    /** A call has several methods, and no two calls of a group may have one of the same name. */
    private String callName(Operation operation, boolean once) {
        String scope = "call " + operation.group();
        names.reserve(scope, "api", "the method that gives the Retrofit interface");
        names.reserve(scope, "client", "the method that gives the transport");
        String name = Cases.camel(operation.call().orElse(operation.id()));
        String what = "the call `" + operation.id() + "`";
        for (String way : once ? List.of("", "Async", "Call", "Once") : List.of("", "Async", "Call")) {
            if (!names.take(scope, name + way, what, operation.at())) {
                break;
            }
        }
        return name;
    }

    private List<GroupPlan> groups(Map<String, List<CallPlan>> calls) {
        List<GroupPlan> groups = new ArrayList<>();
        calls.forEach((group, list) -> {
            list.sort(Comparator.comparing(CallPlan::name));
            groups.add(new GroupPlan(group(group, ""), group(group, "Api"), Docs.escape(group), list));
        });
        return groups;
    }

    private JavaType.Generated group(String group, String suffix) {
        SourceLocation at = api.operations().stream()
                .filter(operation -> operation.group().equals(group))
                .map(Operation::at)
                .findFirst()
                .orElse(api.at());
        String name = Cases.pascal(group) + suffix;
        names.takeClass("package", name, "the group `" + group + "`", at);
        return new JavaType.Generated(List.of(name));
    }
}
