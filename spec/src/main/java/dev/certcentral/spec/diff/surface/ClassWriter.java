package dev.certcentral.spec.diff.surface;

import dev.certcentral.spec.diff.change.Subject;
import dev.certcentral.spec.diff.surface.Entry.Part;
import dev.certcentral.spec.model.Choice;
import dev.certcentral.spec.model.EnumValue;
import dev.certcentral.spec.model.FieldType;
import dev.certcentral.spec.model.ObjectType;
import dev.certcentral.spec.model.Parameter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Writes down one outermost class and the classes inside it. */
final class ClassWriter {

    private final SurfaceWriter surface;
    private final String outermost;
    private final boolean response;

    private final boolean sharedOnly;

    /**
     * Prepares.
     *
     * @param surface takes what is written
     * @param outermost name of the class
     * @param response whether it is read rather than built
     * @param sharedOnly whether to leave out all but what other classes can share: choices
     */
    ClassWriter(SurfaceWriter surface, String outermost, boolean response, boolean sharedOnly) {
        this.surface = surface;
        this.outermost = outermost;
        this.response = response;
        this.sharedOnly = sharedOnly;
    }

    void write(String name, ObjectType type, Subject subject, List<Parameter> outside) {
        // Not of answers or of requests: a class of answers that nothing reads any more gets a builder and loses
        // nothing.
        surface.type(name, "class", subject);
        Map<String, Part> steps = new TreeMap<>();
        for (Parameter member : outside) {
            inside(member, subject.member(member.name()), false);
            plain(name, member, subject.member(member.name()), steps);
        }
        Set<Choice> choices = new LinkedHashSet<>();
        for (Parameter member : type.members()) {
            Optional<Choice> choice = response ? Optional.empty() : type.choiceOf(member.name());
            Subject about = subject.member(member.name());
            inside(member, about, choice.flatMap(Choice::by).equals(Optional.of(member.name())));
            if (choice.isPresent()) {
                choices.add(choice.get());
            } else {
                plain(name, member, about, steps);
            }
        }
        choices.forEach(choice -> choice(name, type, choice, subject, steps));
        if (!response && !sharedOnly) {
            surface.add(new Entry(name, "steps of the builder", new ArrayList<>(steps.values())));
            type.choices().stream()
                    .filter(choice -> choice.by().isEmpty())
                    .forEach(choice -> factories(name, type, choice, subject));
        }
    }

    private void plain(String owner, Parameter member, Subject about, Map<String, Part> steps) {
        if (sharedOnly) {
            return;
        }
        String java = JavaNames.member(member);
        Set<Subject> from = SurfaceWriter.from(member, about);
        surface.add(new Entry(owner, java, List.of(Part.of(Shape.of(member, outermost), from))));
        if (response) {
            return;
        }
        Shape taken = Shape.taken(member, outermost);
        surface.add(new Entry(owner + ".Builder", java, List.of(Part.of(taken, from))));
        if (member.required()) {
            steps.put(java, Part.of(new Shape(java + ": " + taken.source(), java + ": " + taken.binary()), from));
        }
        if (member.type() instanceof FieldType.Bool bool && bool.nullable()) {
            surface.add(owner, "has " + java, "boolean", about);
        }
    }

    /** Classes that a member brings along. The enumeration of a discriminator belongs to the choice. */
    private void inside(Parameter member, Subject about, boolean discriminates) {
        FieldType type = member.type() instanceof FieldType.ListOf list ? list.element() : member.type();
        if (type instanceof FieldType.Nested nested && nested.type().name().isEmpty()) {
            write(Shape.className(member, nested, outermost), nested.type(), about, List.of());
        } else if (type instanceof FieldType.Enumeration enumeration
                && enumeration.name().isEmpty()
                && !discriminates
                && !sharedOnly) {
            surface.type(
                    Shape.className(member, enumeration, outermost), SurfaceWriter.kind(enumeration, response), about);
            constants(Shape.className(member, enumeration, outermost), enumeration, about);
        }
    }

    private void constants(String owner, FieldType.Enumeration enumeration, Subject about) {
        for (EnumValue value : enumeration.values()) {
            surface.add(
                    owner,
                    JavaNames.constant(value),
                    "constant",
                    about.member(value.value().toString()));
        }
    }

    private void choice(String owner, ObjectType type, Choice choice, Subject subject, Map<String, Part> steps) {
        Subject about = subject.member("(" + choice.id() + ")");
        String name = choice.codeName().orElse(JavaNames.pascal(choice.id()));
        String java = JavaNames.camel(choice.id());
        Parameter by = type.member(choice.by().orElseThrow()).orElseThrow();
        Subject discriminator = subject.member(by.name());
        surface.add(new Entry(owner, java, List.of(Part.of(name, about))));
        surface.add(new Entry(owner + ".Builder", java, List.of(Part.of(name, about))));
        if (by.required()) {
            steps.put(java, new Part(java + ": " + name, java + ": " + name, Set.of(about, discriminator)));
        }
        surface.type(name, "class of a choice", about);
        if (by.type() instanceof FieldType.Enumeration enumeration) {
            String constants = name + "." + enumeration.codeName().orElse(JavaNames.pascal(by.name()));
            surface.type(constants, SurfaceWriter.CLOSED, discriminator);
            constants(constants, enumeration, discriminator);
            surface.add(new Entry(name, JavaNames.member(by), List.of(Part.of(constants, discriminator))));
        }
        options(name, type, choice, subject, about);
    }

    private void options(String name, ObjectType type, Choice choice, Subject subject, Subject about) {
        Map<String, Entry> members = new LinkedHashMap<>();
        for (Choice.Option option : choice.options()) {
            List<Part> required = new ArrayList<>();
            for (Choice.Member member : option.members()) {
                Parameter parameter = type.member(member.name()).orElseThrow();
                Shape shape = Shape.optional(parameter, outermost);
                Shape taken = Shape.taken(parameter, outermost);
                Set<Subject> of = SurfaceWriter.from(parameter, subject.member(member.name()), about);
                String java = JavaNames.member(parameter);
                members.put(java, new Entry(name, java, List.of(Part.of(shape, of))));
                if (member.required()) {
                    required.add(Part.of(taken, of));
                } else {
                    surface.add(new Entry(name, "with " + java, List.of(Part.of(taken, of))));
                }
            }
            String factory = "factory " + JavaNames.camel(option.value());
            List<Part> parts = new ArrayList<>(List.of(Part.of("factory", about)));
            parts.addAll(required);
            surface.add(new Entry(name, factory, parts));
        }
        members.values().forEach(surface::add);
    }

    /** One factory per option, if nothing else is required to fill the object. */
    private void factories(String owner, ObjectType type, Choice choice, Subject subject) {
        Subject about = subject.member("(" + choice.id() + ")");
        for (Choice.Option option : choice.options()) {
            List<Parameter> filled = option.members().stream()
                    .flatMap(member -> type.member(member.name()).stream())
                    .toList();
            boolean enough = type.members().stream().filter(Parameter::required).allMatch(filled::contains);
            if (enough && !filled.isEmpty()) {
                List<Part> parts = new ArrayList<>(List.of(Part.of("factory", about)));
                filled.forEach(p -> {
                    Shape taken = Shape.taken(p, outermost);
                    parts.add(Part.of(taken, SurfaceWriter.from(p, subject.member(p.name()), about)));
                });
                surface.add(new Entry(owner, "factory " + JavaNames.camel(option.value()), parts));
            }
        }
    }
}
