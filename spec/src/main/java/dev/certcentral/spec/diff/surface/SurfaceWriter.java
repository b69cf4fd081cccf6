package dev.certcentral.spec.diff.surface;

import dev.certcentral.spec.diff.change.Subject;
import dev.certcentral.spec.diff.surface.Entry.Part;
import dev.certcentral.spec.model.Api;
import dev.certcentral.spec.model.EnumValue;
import dev.certcentral.spec.model.FieldType;
import dev.certcentral.spec.model.ObjectType;
import dev.certcentral.spec.model.Operation;
import dev.certcentral.spec.model.Parameter;
import dev.certcentral.spec.model.Response;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Writes down everything callers of one API can use. */
final class SurfaceWriter {

    static final String CLOSED = "enumeration";
    private static final String OPEN = "open enumeration";

    private final Api api;
    private final Set<String> same;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Set<String> received = new HashSet<>();
    private final boolean finders;

    /**
     * Prepares.
     *
     * @param api the API
     * @param same ids of operations that the other side has, too: what only they use can be left out
     */
    SurfaceWriter(Api api, Set<String> same) {
        this.api = api;
        this.same = same;
        this.finders = api.operations().stream()
                .anyMatch(operation -> operation.finds().isPresent());
    }

    Map<String, Entry> write() {
        api.operations().stream()
                .flatMap(operation -> operation.response().stream())
                .map(Response::type)
                .forEach(this::receive);
        Subject whole = Subject.of("api");
        String prefix = JavaNames.pascal(api.id());
        type(prefix + "Api", "class", whole);
        type(prefix + "Json", "class", whole);
        type(api.serverTypeName(), CLOSED, whole);
        api.servers()
                .forEach(server -> add(
                        api.serverTypeName(),
                        JavaNames.constant(server.id()),
                        "constant",
                        Subject.of("server " + server.id())));
        api.enumerations().forEach((name, enumeration) -> enumeration(name, enumeration, Subject.of(name)));
        api.types()
                .forEach((name, type) -> new ClassWriter(this, name, received.contains(name), false)
                        .write(name, type, Subject.of(name), List.of()));
        api.operations().forEach(this::operation);
        return entries;
    }

    /** Types as declared: what one operation names of a type need not lead to all that another one receives. */
    private void receive(FieldType type) {
        if (type instanceof FieldType.Nested nested) {
            ObjectType object = nested.type();
            if (object.name().isEmpty() || received.add(object.name().get())) {
                ObjectType declared = object.name().map(api.types()::get).orElse(object);
                declared.members().stream().map(Parameter::type).forEach(this::receive);
            }
        } else if (type instanceof FieldType.ListOf list) {
            receive(list.element());
        } else if (type instanceof FieldType.Enumeration enumeration) {
            enumeration.name().ifPresent(received::add);
        }
    }

    /** Nobody can switch over a large one. */
    static String kind(FieldType.Enumeration enumeration, boolean open) {
        return (enumeration.large() ? "large " : "") + (open ? OPEN : CLOSED);
    }

    void enumeration(String name, FieldType.Enumeration enumeration, Subject subject) {
        type(name, kind(enumeration, received.contains(name)), subject);
        for (EnumValue value : enumeration.values()) {
            add(
                    name,
                    JavaNames.constant(value),
                    "constant",
                    subject.member(value.value().toString()));
        }
    }

    private void operation(Operation operation) {
        Subject subject = Subject.of(operation.id());
        operation.requestName().ifPresent(name -> request(operation, name, subject));
        String group = JavaNames.pascal(operation.group());
        type(group, "class", subject);
        String name = JavaNames.camel(operation.call().orElse(operation.id()));
        new CallWriter(this, operation, subject)
                .write(group, name, finders ? api.finderOf(operation) : Optional.empty());
    }

    private void request(Operation operation, String name, Subject subject) {
        ObjectType body = operation.body().orElseGet(() -> empty(operation));
        new ClassWriter(this, name, false, same.contains(operation.id()))
                .write(name, body, subject, outside(operation));
    }

    private static ObjectType empty(Operation operation) {
        return new ObjectType(
                Optional.empty(), Optional.empty(), "", List.of(), List.of(), List.of(), false, false, operation.at());
    }

    private static List<Parameter> outside(Operation operation) {
        return Stream.concat(
                        operation.pathParameters().stream(),
                        operation.queryParameters().stream().sorted(Comparator.comparing(JavaNames::member)))
                .toList();
    }

    /** What a member's Java type comes from: what the spec says about the member, and the shared type it names. */
    static Set<Subject> from(Parameter member, Subject... about) {
        Set<Subject> subjects = new HashSet<>(List.of(about));
        shared(member.type()).ifPresent(subjects::add);
        return subjects;
    }

    static Optional<Subject> shared(FieldType type) {
        if (type instanceof FieldType.ListOf list) {
            return shared(list.element());
        }
        Optional<String> name = type instanceof FieldType.Nested nested
                ? nested.type().name()
                : type instanceof FieldType.Enumeration enumeration ? enumeration.name() : Optional.empty();
        return name.map(Subject::of);
    }

    void type(String name, String kind, Subject subject) {
        add(new Entry(name, "", List.of(Part.of(kind, subject))));
    }

    void add(String owner, String name, String kind, Subject subject) {
        add(new Entry(owner, name, List.of(Part.of(kind, subject))));
    }

    /** Choices, enumerations described in place and groups can serve several operations; they then come from all of them. */
    void add(Entry entry) {
        Entry first = entries.putIfAbsent(entry.key(), entry);
        if (first != null) {
            first.absorb(entry);
        }
    }
}
