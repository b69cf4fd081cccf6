package dev.certcentral.spec.load;

import dev.certcentral.spec.model.Choice;
import dev.certcentral.spec.model.FieldType;
import dev.certcentral.spec.model.ObjectType;
import dev.certcentral.spec.model.Parameter;
import dev.certcentral.spec.source.SourceLocation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is left of a shared type's choices on a page that names only some of its members. A discriminator that is not
 * named takes its choice along; an option whose value is not allowed here goes too.
 */
final class ChoiceView {

    private final Scope scope;
    private final ObjectType declared;
    private final ObjectType view;
    private final SourceLocation at;

    ChoiceView(Scope scope, ObjectType declared, ObjectType view, SourceLocation at) {
        this.scope = scope;
        this.declared = declared;
        this.view = view;
        this.at = at;
    }

    ObjectType applied() {
        List<Choice> kept = new ArrayList<>();
        for (Choice choice : declared.choices()) {
            List<Choice.Option> options =
                    choice.by().map(by -> selected(choice, by)).orElseGet(() -> fillable(choice));
            if (!options.isEmpty()) {
                kept.add(new Choice(choice.id(), choice.codeName(), choice.by(), options, choice.about(), choice.at()));
            }
        }
        return new ObjectType(
                view.name(),
                view.codeName(),
                view.about(),
                view.members(),
                kept,
                view.rules(),
                view.open(),
                view.partial(),
                view.at());
    }

    private List<Choice.Option> selected(Choice choice, String by) {
        Set<String> values = new HashSet<>();
        view.member(by)
                .map(Parameter::type)
                .filter(FieldType.Enumeration.class::isInstance)
                .ifPresent(type -> ((FieldType.Enumeration) type)
                        .values()
                        .forEach(value -> values.add(value.value().toString())));
        List<Choice.Option> options = choice.options().stream()
                .filter(option -> values.contains(option.value()))
                .toList();
        options.forEach(option -> missing(option)
                .ifPresent(name -> scope.error(
                        "required-member-missing",
                        at,
                        "the option `" + option.value() + "` of the choice `" + choice.id() + "` needs `" + name
                                + "`; list it, or leave the value out of `" + by + "`")));
        return options.stream().map(this::named).toList();
    }

    /** Without a discriminator nothing is demanded: options that cannot be filled here are left out. */
    private List<Choice.Option> fillable(Choice choice) {
        return choice.options().stream()
                .filter(option -> missing(option).isEmpty())
                .map(this::named)
                .filter(option -> !option.members().isEmpty())
                .toList();
    }

    private Optional<String> missing(Choice.Option option) {
        return option.members().stream()
                .filter(Choice.Member::required)
                .map(Choice.Member::name)
                .filter(name -> view.member(name).isEmpty())
                .findFirst();
    }

    private Choice.Option named(Choice.Option option) {
        return new Choice.Option(
                option.value(),
                option.members().stream()
                        .filter(member -> view.member(member.name()).isPresent())
                        .toList());
    }
}
