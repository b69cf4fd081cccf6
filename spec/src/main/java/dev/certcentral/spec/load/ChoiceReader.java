package dev.certcentral.spec.load;

import dev.certcentral.spec.model.Choice;
import dev.certcentral.spec.model.FieldType;
import dev.certcentral.spec.model.ObjectType;
import dev.certcentral.spec.model.Parameter;
import dev.certcentral.spec.yaml.YamlNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the choices of an object. */
final class ChoiceReader {

    private static final Set<String> KEYS = Set.of("by", "about", "as_type", "options");

    private final Scope scope;
    private final ObjectType object;

    ChoiceReader(Scope scope, ObjectType object) {
        this.scope = scope;
        this.object = object;
    }

    List<Choice> read(Fields fields) {
        List<Choice> choices = new ArrayList<>();
        Map<String, String> owners = new HashMap<>();
        fields.mapping("choices").ifPresent(mapping -> {
            for (YamlNode.Entry entry : mapping.entries()) {
                choice(entry).ifPresent(choice -> {
                    checkOwners(choice, owners);
                    choices.add(choice);
                });
            }
        });
        return choices;
    }

    private Optional<Choice> choice(YamlNode.Entry entry) {
        String id = entry.key().text();
        Fields.checkWord(id, Word.SNAKE_CASE, entry.key().at(), scope.problems());
        return Fields.mapping(entry.value(), "choice `" + id + "`", scope.problems())
                .map(mapping -> {
                    Fields fields = Fields.of(mapping, KEYS, scope.problems());
                    fields.requireKey("options");
                    Optional<String> by = fields.text("by");
                    List<Choice.Option> options = new ArrayList<>();
                    fields.mapping("options").ifPresent(m -> m.entries().forEach(e -> options.add(option(e, by))));
                    by.ifPresent(discriminator -> checkDiscriminator(discriminator, fields, options));
                    return new Choice(
                            id,
                            fields.word("as_type", Word.PASCAL_CASE),
                            by,
                            options,
                            fields.text("about").orElse(""),
                            entry.key().at());
                });
    }

    private Choice.Option option(YamlNode.Entry entry, Optional<String> by) {
        String value = entry.key().text();
        if (by.isEmpty()) {
            Fields.checkWord(value, Word.SNAKE_CASE, entry.key().at(), scope.problems());
        }
        List<Choice.Member> members = new ArrayList<>();
        for (YamlNode item : Fields.oneOrMore(entry.value())) {
            Fields.text(item, "a member of the option `" + value + "`", scope.problems())
                    .ifPresent(text -> {
                        boolean optional = text.endsWith("?");
                        String name = optional ? text.substring(0, text.length() - 1) : text;
                        if (object.member(name).isEmpty()) {
                            scope.error(
                                    "unknown-member",
                                    item.at(),
                                    "this object has no member `" + name + "`" + Hints.among(name, names()));
                        } else {
                            members.add(new Choice.Member(name, !optional));
                        }
                    });
        }
        return new Choice.Option(value, members);
    }

    private List<String> names() {
        return object.members().stream().map(Parameter::name).toList();
    }

    private void checkDiscriminator(String by, Fields fields, List<Choice.Option> options) {
        Optional<Parameter> member = object.member(by);
        if (member.isEmpty()) {
            scope.error(
                    "unknown-member",
                    fields.at("by"),
                    "this object has no member `" + by + "`" + Hints.among(by, names()));
            return;
        }
        if (!(member.get().type() instanceof FieldType.Enumeration enumeration)) {
            scope.error(
                    "choice-by-no-enumeration",
                    fields.at("by"),
                    "`" + by + "` must be an enumeration to select options");
            return;
        }
        Set<String> values = new LinkedHashSet<>();
        enumeration.values().forEach(value -> values.add(value.value().toString()));
        for (Choice.Option option : options) {
            if (!values.remove(option.value())) {
                scope.error(
                        "value-not-allowed",
                        fields.at("options"),
                        "`" + by + "` has no value `" + option.value() + "`" + Hints.among(option.value(), values));
            }
        }
        for (String value : values) {
            scope.error(
                    "option-missing",
                    fields.at("options"),
                    "the value `" + value + "` of `" + by + "` has no option; add `" + value + ": []`");
        }
    }

    /** A member belongs to one choice at most; otherwise two choices could contradict each other. */
    private void checkOwners(Choice choice, Map<String, String> owners) {
        Set<String> mine = new LinkedHashSet<>();
        choice.by().ifPresent(mine::add);
        choice.options().forEach(option -> option.members().forEach(member -> mine.add(member.name())));
        for (String name : mine) {
            String other = owners.putIfAbsent(name, choice.id());
            if (other != null) {
                scope.error(
                        "member-in-two-choices",
                        choice.at(),
                        "`" + name + "` already belongs to the choice `" + other + "`");
            }
        }
    }
}
