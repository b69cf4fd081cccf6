package dev.certcentral.spec.diff.change;

import dev.certcentral.spec.model.Choice;
import dev.certcentral.spec.model.FieldType;
import dev.certcentral.spec.model.ObjectType;
import dev.certcentral.spec.model.Parameter;
import dev.certcentral.spec.model.ParameterPath;
import java.util.List;
import java.util.Map;

/** Says an object of the old side with the names of the new side, so that the two can be held against each other. */
final class Alignment {

    private final Translation.View names;
    private final ParameterPath was;
    private final ParameterPath is;
    private final Map<ParameterPath, ParameterPath> oldNames;

    private Alignment(
            Translation.View names, ParameterPath was, ParameterPath is, Map<ParameterPath, ParameterPath> oldNames) {
        this.names = names;
        this.was = was;
        this.is = is;
        this.oldNames = oldNames;
    }

    /**
     * The object, in new names.
     *
     * @param old the object
     * @param names what members are called now
     * @param oldNames takes the old path of what was renamed, by its new path
     */
    static ObjectType of(ObjectType old, Translation.View names, Map<ParameterPath, ParameterPath> oldNames) {
        return names.nothing()
                ? old
                : new Alignment(names, ParameterPath.ROOT, ParameterPath.ROOT, oldNames).object(old);
    }

    private ObjectType object(ObjectType old) {
        return new ObjectType(
                old.name(),
                old.codeName(),
                old.about(),
                old.members().stream().map(this::member).toList(),
                old.choices().stream().map(this::choice).toList(),
                old.rules().stream()
                        .map(rule -> RulePathRenaming.of(rule, names))
                        .toList(),
                old.open(),
                old.partial(),
                old.at());
    }

    private Parameter member(Parameter old) {
        String name = names.name(old.name());
        ParameterPath from = was.member(old.name());
        ParameterPath to = is.member(name);
        if (!from.equals(to)) {
            oldNames.put(to, from);
        }
        Translation.View inside = names.inside(ParameterPath.of(old.name()));
        return new Parameter(
                name,
                old.codeName(),
                old.requirement(),
                new Alignment(inside, from, to, oldNames).type(old.type()),
                old.defaultValue(),
                old.sensitive(),
                old.rows(),
                old.origin(),
                old.about(),
                old.at());
    }

    private FieldType type(FieldType old) {
        if (old instanceof FieldType.ListOf list) {
            return new FieldType.ListOf(type(list.element()), list.maxItems());
        }
        return old instanceof FieldType.Nested nested ? new FieldType.Nested(object(nested.type())) : old;
    }

    private Choice choice(Choice old) {
        return new Choice(
                old.id(),
                old.codeName(),
                old.by().map(names::name),
                old.options().stream().map(this::option).toList(),
                old.about(),
                old.at());
    }

    private Choice.Option option(Choice.Option old) {
        List<Choice.Member> members = old.members().stream()
                .map(member -> new Choice.Member(names.name(member.name()), member.required()))
                .toList();
        return new Choice.Option(old.value(), members);
    }
}
