package dev.certcentral.spec.diff.surface;

import dev.certcentral.spec.diff.change.Subject;
import dev.certcentral.spec.diff.surface.Entry.Part;
import dev.certcentral.spec.model.FieldType;
import dev.certcentral.spec.model.Finder;
import dev.certcentral.spec.model.Operation;
import dev.certcentral.spec.model.Parameter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Writes down the ways in which callers can make one call. */
final class CallWriter {

    private static final String CALL = "call ";

    /** Behind the name of a call that is made without a request. */
    static final String BY_PATH = " by path";

    private final SurfaceWriter surface;
    private final Operation operation;
    private final Subject subject;

    /**
     * Prepares.
     *
     * @param surface takes what is written
     * @param operation what is called
     * @param subject the operation as a subject
     */
    CallWriter(SurfaceWriter surface, Operation operation, Subject subject) {
        this.surface = surface;
        this.operation = operation;
        this.subject = subject;
    }

    void write(String group, String name, Optional<Operation> finder) {
        byPath(group, name);
        operation.requestName().ifPresent(request -> {
            add(group, CALL + name, List.of(new Part("call", "call", demands()), Part.of(request, subject)));
            finder.flatMap(Operation::finds).ifPresent(finds -> once(group, name, request, finder.get(), finds));
        });
        travelling(group, name);
    }

    /** It stays when the first optional query parameter brings a request class. */
    private void byPath(String group, String name) {
        if (operation.body().isEmpty() && operation.queryParameters().stream().noneMatch(Parameter::required)) {
            List<Part> parts = new ArrayList<>(List.of(new Part("call by path", "call by path", demands())));
            operation
                    .pathParameters()
                    .forEach(p -> parts.add(Part.of(Shape.of(p, ""), SurfaceWriter.from(p, subject.member(p.name())))));
            add(group, CALL + name + BY_PATH, parts);
        }
    }

    /** What decides whether the path is enough to make the call. */
    private Set<Subject> demands() {
        Set<Subject> subjects = new HashSet<>(Set.of(subject, subject.body()));
        operation.queryParameters().forEach(p -> subjects.add(subject.member(p.name())));
        return subjects;
    }

    /** What travels in the query is one argument, and there even if the query is empty. */
    private void travelling(String group, String name) {
        List<Part> parts = new ArrayList<>(List.of(Part.of("call", subject)));
        operation
                .pathParameters()
                .forEach(p -> parts.add(Part.of(
                        Shape.of(p, operation.requestName().orElse("")),
                        SurfaceWriter.from(p, subject.member(p.name())))));
        operation.body().ifPresent(body -> parts.add(Part.of("body", subject.body())));
        surface.add(new Entry(group + "Api", CALL + name, parts));
    }

    private void add(String owner, String name, List<Part> taken) {
        List<Part> parts = new ArrayList<>(taken);
        parts.add(Part.of(answer(), answered()));
        surface.add(new Entry(owner, name, parts));
    }

    private void once(String group, String name, String request, Operation finder, Finder finds) {
        Set<Subject> from = new HashSet<>(answered());
        from.add(subject);
        from.add(subject.body());
        from.add(subject.member(finds.by()));
        Subject other = Subject.of(finder.id());
        from.add(other);
        from.add(other.finder());
        add(
                group,
                CALL + name + " at most once",
                List.of(new Part("call at most once", "call at most once", from), Part.of(request, subject)));
    }

    private Shape answer() {
        return operation.response().map(response -> answer(response.type())).orElse(Shape.of("void"));
    }

    private static Shape answer(FieldType type) {
        if (type instanceof FieldType.ListOf list) {
            return new Shape("List<" + answer(list.element()).source() + ">", "List");
        }
        if (type instanceof FieldType.Binary) {
            return Shape.of("Download");
        }
        return Shape.of(((FieldType.Nested) type).type().name().orElse("object"));
    }

    private Set<Subject> answered() {
        Set<Subject> subjects = new HashSet<>();
        subjects.add(subject.answer());
        operation
                .response()
                .flatMap(response -> SurfaceWriter.shared(response.type()))
                .ifPresent(subjects::add);
        return subjects;
    }
}
