package dev.certcentral.processor.hostile;

import java.util.List;
import java.util.stream.Collectors;

/** Places that become Javadoc, string literals, or nothing at all. */
final class TextPositions {

    private static final String HASH = "0123456789abcdef".repeat(4);

    private TextPositions() {}

    static List<Position> all() {
        return List.of(
                Position.texts(
                        "about-parameter",
                        (folder, texts) -> folder.request(
                                "about_parameter", "parameters:\n" + Position.each(texts, "{about: %}"))),
                Position.texts("about-query", TextPositions::aboutQuery),
                Position.texts(
                        "about-answer-member",
                        (folder, texts) -> folder.type(
                                        "AboutAnswer",
                                        "about: All.\nparameters:\n" + Position.each(texts, "{about: %}"))
                                .response("about_answer", "AboutAnswer")),
                Position.texts(
                        "about-object",
                        (folder, texts) -> folder.request(
                                "about_object",
                                "parameters:\n" + Position.each(texts, "{about: %, parameters: {a: {about: A.}}}"))),
                Position.texts("about-type", TextPositions::aboutType),
                Position.texts("about-operation", TextPositions::aboutOperation),
                Position.texts("about-value", TextPositions::aboutValue),
                Position.texts("about-choice", TextPositions::aboutChoice),
                Position.texts("rule-says", TextPositions::says),
                Position.values(
                        "value",
                        (folder, texts) -> folder.request(
                                "value",
                                "parameters:\n  kind: {values: " + Position.list(texts) + ", about: Kind.}\n")),
                Position.values("answer-value", TextPositions::answerValue),
                Position.values("value-in-a-rule", TextPositions::valueInRule),
                Position.values("option", TextPositions::option),
                Position.values("named-option", TextPositions::namedOption),
                Position.names("value-as", TextPositions::valueAs),
                Position.texts(
                        "default",
                        (folder, texts) -> folder.request(
                                "with_default", "parameters:\n" + Position.each(texts, "{default: %, about: A.}"))),
                Position.texts("text-in-a-rule", TextPositions::textInRule),
                Position.names("rule-id", TextPositions::ruleIds),
                Position.texts("path-segment", TextPositions::segments),
                Position.texts("ledger", TextPositions::ledger),
                Position.texts("erratum-and-note", TextPositions::erratum));
    }

    private static void aboutQuery(Folder folder, List<String> texts) {
        folder.operation(
                "about_query",
                "GET /about_query",
                "request: AboutQueryRequest\nquery:\n" + Position.each(texts, "{about: %, default: a}"));
    }

    private static void aboutType(Folder folder, List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            folder.type("Told" + i, "about: " + Yaml.quote(texts.get(i)) + "\nparameters: {a: {about: A.}}\n");
        }
        folder.request(
                "about_type",
                "parameters:\n"
                        + java.util.stream.IntStream.range(0, texts.size())
                                .mapToObj(i -> "  t" + i + ": {type: Told" + i + ", about: A.}\n")
                                .collect(Collectors.joining()));
    }

    private static void aboutOperation(Folder folder, List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            folder.file(
                    "operations/about_" + i + ".yaml",
                    "operation: about_" + i + "\nhttp: GET /about/" + i + "\ngroup: told\nabout: "
                            + Yaml.quote(texts.get(i)) + "\n");
        }
    }

    private static void aboutValue(Folder folder, List<String> texts) {
        StringBuilder values = new StringBuilder();
        for (int i = 0; i < texts.size(); i++) {
            values.append("      - {value: v")
                    .append(i)
                    .append(", about: ")
                    .append(Yaml.quote(texts.get(i)))
                    .append("}\n");
        }
        folder.request("about_value", "parameters:\n  kind:\n    about: Kind.\n    values:\n" + values);
    }

    private static void aboutChoice(Folder folder, List<String> texts) {
        StringBuilder parameters = new StringBuilder("parameters:\n");
        StringBuilder choices = new StringBuilder("choices:\n");
        for (int i = 0; i < texts.size(); i++) {
            String about = Yaml.quote(texts.get(i));
            parameters.append(("  method_#: {values: [{value: card, about: %}, cash], about: %}\n"
                            + "  number_#: {required: conditional, about: %}\n")
                    .replace("#", "" + i)
                    .replace("%", about));
            choices.append("  told_choice_#: {by: method_#, about: %, options: {card: [number_#], cash: []}}\n"
                    .replace("#", "" + i)
                    .replace("%", about));
        }
        folder.request("about_choice", parameters.toString() + choices);
    }

    private static void says(Folder folder, List<String> texts) {
        StringBuilder rules = new StringBuilder();
        for (int i = 0; i < texts.size(); i++) {
            rules.append("  - {id: r")
                    .append(i)
                    .append(", require: a, says: ")
                    .append(Yaml.quote(texts.get(i)))
                    .append("}\n");
        }
        folder.request("says", "parameters: {a: {required: conditional, about: A.}}\nrules:\n" + rules);
    }

    private static void answerValue(Folder folder, List<String> texts) {
        folder.type(
                        "AnswerValue",
                        "about: Answer.\nparameters:\n  kind: {values: " + Position.list(texts) + ", about: K.}\n")
                .response("answer_value", "AnswerValue");
    }

    private static void valueInRule(Folder folder, List<String> texts) {
        folder.request(
                "value_in_rule",
                "parameters:\n  kind: {default: " + Yaml.quote(texts.get(0)) + ", values: " + Position.list(texts)
                        + ", about: Kind.}\n  last: {required: conditional, about: Last.}\nrules:\n"
                        + "  - {id: r, when: {kind: " + Position.list(texts) + "}, require: last, says: A.}\n"
                        + "  - {id: s, when_present: last, allow: {kind: " + Position.list(texts) + "}, says: A.}\n");
    }

    private static void option(Folder folder, List<String> texts) {
        folder.request(
                "option",
                "parameters:\n  method: {values: " + Position.list(texts) + ", about: How.}\n"
                        + "  number: {required: conditional, about: Number.}\nchoices:\n  option_choice:\n    by: method\n"
                        + "    about: A choice.\n    options:\n"
                        + Position.map(texts, "[number]").indent(4));
    }

    private static void namedOption(Folder folder, List<String> texts) {
        StringBuilder options = new StringBuilder();
        for (int i = 0; i < texts.size(); i++) {
            options.append("      ")
                    .append(Yaml.quote(texts.get(i)))
                    .append(": [p")
                    .append(i)
                    .append("]\n");
        }
        folder.request(
                "named_option",
                "parameters:\n  inner:\n    about: An object.\n    parameters:\n"
                        + Position.each(texts, "{about: A.}").indent(4)
                        + "    choices:\n      way:\n        about: A choice.\n        options:\n"
                        + options.toString().indent(4));
    }

    private static void valueAs(Folder folder, List<String> texts) {
        StringBuilder values = new StringBuilder();
        for (int i = 0; i < texts.size(); i++) {
            values.append("      - {value: v")
                    .append(i)
                    .append(", as: ")
                    .append(Yaml.quote(texts.get(i)))
                    .append("}\n");
        }
        folder.request("value_as", "parameters:\n  kind:\n    about: Kind.\n    values:\n" + values);
        folder.type("ValueAs", "about: An answer.\nparameters:\n  kind:\n    about: Kind.\n    values:\n" + values)
                .response("get_value_as", "ValueAs");
    }

    private static void textInRule(Folder folder, List<String> texts) {
        StringBuilder rules = new StringBuilder();
        for (int i = 0; i < texts.size(); i++) {
            rules.append("  - {id: r")
                    .append(i)
                    .append(", when: {a: ")
                    .append(Yaml.quote(texts.get(i)))
                    .append("}, require: b, says: A.}\n");
        }
        folder.request(
                "text_in_rule",
                "parameters: {a: {about: A.}, b: {required: conditional, about: B.}}\nrules:\n" + rules);
    }

    private static void ruleIds(Folder folder, List<String> texts) {
        StringBuilder rules = new StringBuilder();
        for (String text : texts) {
            rules.append("  - {id: ").append(Yaml.quote(text)).append(", require: a, says: A rule.}\n");
        }
        folder.request("rule_id", "parameters: {a: {required: conditional, about: A.}}\nrules:\n" + rules);
    }

    private static void segments(Folder folder, List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            folder.operation("segment_" + i, "GET /segment/" + i + "/" + texts.get(i), "");
        }
    }

    private static void ledger(Folder folder, List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            String text = Yaml.quote(texts.get(i));
            folder.file(
                    "operations/ledger_" + i + ".page.yaml",
                    "page: " + text + "\ntitle: " + text + "\nendpoint: POST https://shop.example/v1/ledger_" + i
                            + "\nrequest:\n  - {row: 1, name: a, marks: " + text
                            + ", required: optional, type: string, sha256: "
                            + HASH + "}\nresponse: []\n");
            folder.request(
                    "ledger_" + i,
                    "page: ledger_" + i + ".page.yaml\nparameters: {a: {row: 1, max_length: 5, about: A.}}\n");
        }
    }

    private static void erratum(Folder folder, List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            String text = Yaml.quote(texts.get(i));
            folder.operation(
                    "erratum_" + i,
                    "GET /erratum/" + i,
                    "errata:\n  - {where: " + text + ", printed: " + text + ", meant: " + text + ", because: " + text
                            + "}\nnotes:\n  - {says: " + text + "}\n");
        }
    }
}
