package dev.certcentral.conformance.mutation;

import dev.certcentral.spec.model.Choice;
import dev.certcentral.spec.model.ObjectType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** An object with one choice dropped or one of its options changed. Choices without a discriminator demand nothing. */
final class ChoiceMutants {

    private ChoiceMutants() {}

    static List<Mutated<ObjectType>> of(ObjectType type) {
        List<Mutated<ObjectType>> mutants = new ArrayList<>();
        for (int i = 0; i < type.choices().size(); i++) {
            Choice choice = type.choices().get(i);
            int at = i;
            if (choice.by().isPresent()) {
                String place = " choice " + choice.id() + ":";
                mutants.add(
                        new Mutated<>(place + " dropped", Members.withChoices(type, Lists.without(type.choices(), i))));
                for (Mutated<Choice> mutant : of(choice)) {
                    mutants.add(mutant.in(
                            place, changed -> Members.withChoices(type, Lists.with(type.choices(), at, changed))));
                }
            }
        }
        return mutants;
    }

    private static List<Mutated<Choice>> of(Choice choice) {
        List<Mutated<Choice>> mutants = new ArrayList<>();
        for (int i = 0; i < choice.options().size(); i++) {
            int at = i;
            Choice.Option option = choice.options().get(i);
            Stream.concat(changed(option), foreign(choice, option))
                    .forEach(mutant -> mutants.add(mutant.in(
                            option.value() + ":",
                            changed -> new Choice(
                                    choice.id(),
                                    choice.codeName(),
                                    choice.by(),
                                    Lists.with(choice.options(), at, changed),
                                    choice.about(),
                                    choice.at()))));
        }
        return mutants;
    }

    private static Stream<Mutated<Choice.Option>> changed(Choice.Option option) {
        List<Mutated<Choice.Option>> mutants = new ArrayList<>();
        for (int i = 0; i < option.members().size(); i++) {
            Choice.Member member = option.members().get(i);
            mutants.add(new Mutated<>(
                    member.name() + (member.required() ? " optional" : " required"),
                    new Choice.Option(
                            option.value(),
                            Lists.with(option.members(), i, new Choice.Member(member.name(), !member.required())))));
            mutants.add(new Mutated<>(
                    "without " + member.name(), new Choice.Option(option.value(), Lists.without(option.members(), i))));
        }
        return mutants.stream();
    }

    /** Members of other options that this option lets through. */
    private static Stream<Mutated<Choice.Option>> foreign(Choice choice, Choice.Option option) {
        List<String> own = option.members().stream().map(Choice.Member::name).toList();
        return choice.options().stream()
                .flatMap(other -> other.members().stream())
                .map(Choice.Member::name)
                .filter(name -> !own.contains(name))
                .distinct()
                .map(name -> new Mutated<>(
                        "takes " + name,
                        new Choice.Option(
                                option.value(), Lists.plus(option.members(), new Choice.Member(name, false)))));
    }
}
