package dev.certcentral.tools.draft;

import dev.certcentral.tools.ledger.YamlScalar;
import dev.certcentral.tools.page.Confidence;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes parameters, each with what was recognised and what stays open. */
final class ParameterWriter {

    private static final Set<String> SECRET_WORDS =
            Set.of("cvv", "cvc", "password", "passphrase", "secret", "token", "pin");
    private static final Set<String> CARD_MEMBERS = Set.of("number", "expiration_month", "expiration_year");

    private final Yaml yaml;
    private final List<RuleDraft> rules;
    private final boolean request;
    private final Set<Field> demanded = new HashSet<>();

    /** A writer for one direction; answers have no requirements and no rules. */
    ParameterWriter(Yaml yaml, List<RuleDraft> rules, boolean request) {
        this.yaml = yaml;
        this.rules = rules;
        this.request = request;
        rules.forEach(rule -> demanded.addAll(rule.demanded()));
    }

    static String mark(Confidence confidence) {
        return "recognised, " + confidence.name().toLowerCase(Locale.ROOT);
    }

    void members(int indent, Field object) {
        object.members().forEach(member -> parameter(indent, member));
    }

    private void parameter(int indent, Field field) {
        boolean leaf = field.members().isEmpty();
        Typed typed = leaf ? Typing.of(field) : new Typed("object", List.of(), Optional.empty());
        yaml.line(indent, YamlScalar.of(field.name()) + ":");
        if (request) {
            origin(indent + 1, field);
            required(indent + 1, field);
        }
        type(indent + 1, field, typed);
        typed.lines()
                .forEach(line -> yaml.line(
                        indent + 1,
                        line.key() + ": " + line.value(),
                        line.confidence().map(ParameterWriter::mark).orElse("")));
        if (soundsSecret(field)) {
            yaml.line(indent + 1, "sensitive: yes", mark(Confidence.MEDIUM) + ", from the name");
        }
        yaml.open(indent + 1, "about: say in one or two sentences of your own what it is");
        field.opens().forEach(open -> yaml.open(indent + 1, open));
        if (leaf && typed.type().equals("object")) {
            yaml.line(indent + 1, "parameters: {}");
            yaml.line(indent + 1, "open: yes");
            yaml.open(indent + 1, "no row names its members");
        }
        if (!leaf) {
            yaml.line(indent + 1, "parameters:");
            members(indent + 2, field);
            rules(indent + 1, field);
        }
    }

    private void origin(int indent, Field field) {
        if (field.rows().isEmpty()) {
            yaml.line(indent, "from: sample");
        } else if (field.rows().size() == 1) {
            yaml.line(indent, "row: " + field.numbers().get(0));
        } else {
            yaml.line(indent, "rows: " + field.numbers());
        }
    }

    private void required(int indent, Field field) {
        Need need = Need.of(field);
        if (!need.word().equals("no")) {
            yaml.line(
                    indent,
                    "required: " + need.word(),
                    need.departs()
                            ? mark(Confidence.MEDIUM) + ", the cell says " + field.requirement()
                            : mark(Confidence.HIGH));
        }
        boolean ruled = demanded.contains(field);
        if (need.word().equals("conditional") && !ruled) {
            field.open("on what it depends: add a rule or a note");
        }
    }

    private void type(int indent, Field field, Typed typed) {
        if (!field.members().isEmpty()) {
            if (field.isArray()) {
                yaml.line(indent, "type: object[]");
            }
            return;
        }
        boolean implied = request && typed.type().equals("string");
        if (!implied) {
            boolean guess = field.rows().isEmpty()
                    || typed.departure().isPresent()
                    || typed.type().endsWith("[]");
            String type = typed.type().endsWith("[]") ? "\"" + typed.type() + "\"" : typed.type();
            yaml.line(indent, "type: " + type, mark(guess ? Confidence.MEDIUM : Confidence.HIGH));
        }
    }

    private static boolean soundsSecret(Field field) {
        boolean text = field.members().isEmpty() && Typing.of(field).type().equals("string");
        boolean card = field.parent().stream().anyMatch(parent -> parent.name().contains("card"));
        return text
                && (List.of(field.name().toLowerCase(Locale.ROOT).split("_", -1)).stream()
                                .anyMatch(SECRET_WORDS::contains)
                        || (card && CARD_MEMBERS.contains(field.name())));
    }

    void rules(int indent, Field scope) {
        List<RuleDraft> own =
                rules.stream().filter(rule -> rule.scope() == scope).toList();
        if (own.isEmpty() || !request) {
            return;
        }
        yaml.line(indent, "rules:");
        for (RuleDraft rule : own) {
            yaml.line(indent + 1, "- id: " + rule.id(), mark(rule.confidence()));
            yaml.line(
                    indent + 2,
                    "rows: [" + rule.rows().stream().map(String::valueOf).collect(Collectors.joining(", ")) + "]");
            rule.lines().forEach(line -> yaml.line(indent + 2, line));
            yaml.line(indent + 2, "says: " + YamlScalar.of(rule.says()));
        }
    }
}
