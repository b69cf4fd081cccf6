package dev.certcentral.spec.load;

import dev.certcentral.spec.model.Choice;
import dev.certcentral.spec.model.FieldType;
import dev.certcentral.spec.model.ObjectType;
import dev.certcentral.spec.model.Parameter;
import dev.certcentral.spec.problem.Hints;
import dev.certcentral.spec.yaml.YamlNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the choices of an object. */
final class ChoiceReader {

    private static final Set<String> KEYS = Set.of("by", "about", "as_type", "options");

    private static final int MAX_MEMBERS = 100;

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
                    checkSize(choice);
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
                    if (by.isPresent()) {
                        scope.refuseReserved(id.replace('_', '-'), entry.key().at());
                    }
                    List<YamlNode.Entry> entries = fields.mapping("options")
                            .map(YamlNode.Mapping::entries)
                            .orElse(List.of());
                    List<Choice.Option> options =
                            entries.stream().map(e -> option(e, by)).toList();
                    if (entries.isEmpty() && fields.node("options").orElse(null) instanceof YamlNode.Mapping) {
                        scope.error("wrong-type", fields.at("options"), "`options` must name at least one option");
                    }
                    by.ifPresent(discriminator -> checkDiscriminator(discriminator, fields, entries));
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
        Map<String, Choice.Member> members = new LinkedHashMap<>();
        for (YamlNode item : Fields.oneOrMore(entry.value())) {
            Fields.text(item, "a member of the option `" + value + "`", scope.problems())
                    .flatMap(text -> member(text, item, by))
                    .filter(member -> members.putIfAbsent(member.name(), member) != null)
                    .ifPresent(member -> scope.error(
                            "duplicate-value", item.at(), "`" + member.name() + "` is listed twice; remove one"));
        }
        return new Choice.Option(value, List.copyOf(members.values()));
    }

    private Optional<Choice.Member> member(String text, YamlNode item, Optional<String> by) {
        boolean optional = text.endsWith("?");
        String name = optional ? text.substring(0, text.length() - 1) : text;
        Optional<Parameter> member = object.member(name);
        if (member.isEmpty()) {
            scope.error(
                    "unknown-member",
                    item.at(),
                    "this object has no member `" + name + "`" + Hints.among(name, names()));
        } else if (by.isPresent() && (by.get().equals(name) || member.get().required())) {
            scope.error(
                    "choice-contradicts",
                    item.at(),
                    "`" + name + "` must always be given, but only this option allows it; make it `conditional`");
        } else if (by.isPresent() && member.get().type() instanceof FieldType.Bool bool && bool.nullable()) {
            scope.error(
                    "choice-contradicts",
                    item.at(),
                    "`" + name + "` has null as a value, which an option cannot tell from a member it does not allow;"
                            + " make it a `boolean`, or leave it out of the choice");
        }
        return member.map(m -> new Choice.Member(name, !optional));
    }

    private List<String> names() {
        return object.members().stream().map(Parameter::name).toList();
    }

    private void checkDiscriminator(String by, Fields fields, List<YamlNode.Entry> options) {
        Optional<FieldType> type = object.member(by).map(Parameter::type);
        if (type.isEmpty()) {
            scope.error(
                    "unknown-member",
                    fields.at("by"),
                    "this object has no member `" + by + "`" + Hints.among(by, names()));
        } else if (!(type.get() instanceof FieldType.Enumeration enumeration)) {
            scope.error(
                    "choice-by-no-enumeration",
                    fields.at("by"),
                    "`" + by + "` must be an enumeration to select options; give it `values`");
        } else if (!TypeReader.isUnknown(enumeration) && !options.isEmpty()) {
            checkOptions(by, enumeration, fields, options);
        }
    }

    private void checkOptions(
            String by, FieldType.Enumeration enumeration, Fields fields, List<YamlNode.Entry> options) {
        Set<String> values = new LinkedHashSet<>();
        enumeration.values().forEach(value -> values.add(value.value().toString()));
        Set<String> open = new LinkedHashSet<>(values);
        for (YamlNode.Entry option : options) {
            String value = option.key().text();
            if (!values.contains(value)) {
                scope.error(
                        "value-not-allowed",
                        option.key().at(),
                        "`" + by + "` has no value `" + value + "`" + Hints.among(value, values));
            }
            open.remove(value);
        }
        for (String value : open) {
            scope.error(
                    "option-missing",
                    fields.at("options"),
                    "the value `" + value + "` of `" + by + "` has no option; add `" + value + ": []`");
        }
    }

    /** Its class has a constructor with a parameter for each member, and Java knows no more than 255. */
    private void checkSize(Choice choice) {
        long members = choice.options().stream()
                .flatMap(option -> option.members().stream())
                .map(Choice.Member::name)
                .distinct()
                .count();
        if (members > MAX_MEMBERS) {
            scope.error(
                    "too-many-members",
                    choice.at(),
                    "the options of `" + choice.id() + "` have more than " + MAX_MEMBERS
                            + " members, which is the limit; put some into objects");
        }
    }

    /** A member belongs to one choice at most; otherwise two choices could contradict each other. */
    private void checkOwners(Choice choice, Map<String, String> owners) {
        Set<String> mine = new LinkedHashSet<>();
        choice.by().ifPresent(mine::add);
        choice.options().forEach(option -> option.members().forEach(member -> mine.add(member.name())));
        for (String name : mine) {
            String other = owners.putIfAbsent(name, choice.id());
            if (other != null && !other.equals(choice.id())) {
                scope.error(
                        "member-in-two-choices",
                        choice.at(),
                        "`" + name + "` already belongs to the choice `" + other + "`; leave it in one");
            }
        }
    }
}
