package dev.certcentral.processor.hostile;

import java.util.List;

/** Places that become names of members, variables and nested classes. */
final class NamePositions {

    private static final String ABOUT = "about: A member.";

    private NamePositions() {}

    static List<Position> all() {
        return List.of(
                Position.everyName(
                        "body-parameter", (folder, texts) -> body(folder, "body_parameter", texts, "{" + ABOUT + "}")),
                Position.names(
                        "required-parameter",
                        (folder, texts) -> body(folder, "required_parameter", texts, "{required: yes, " + ABOUT + "}")),
                Position.names(
                        "required-number",
                        (folder, texts) -> body(
                                folder, "required_number", texts, "{type: integer, required: yes, " + ABOUT + "}")),
                Position.names(
                        "limited-array",
                        (folder, texts) ->
                                body(folder, "limited_array", texts, "{type: 'integer[]', min: 1, " + ABOUT + "}")),
                Position.names(
                        "nullable-parameter",
                        (folder, texts) ->
                                body(folder, "nullable_parameter", texts, "{type: nullable_boolean, " + ABOUT + "}")),
                Position.names(
                        "sensitive-parameter",
                        (folder, texts) ->
                                body(folder, "sensitive_parameter", texts, "{sensitive: yes, " + ABOUT + "}")),
                Position.names(
                        "personal-parameter",
                        (folder, texts) -> body(
                                folder, "personal_parameter", texts, "{format: email, required: yes, " + ABOUT + "}")),
                Position.names(
                        "parameter-as",
                        (folder, texts) -> folder.request(
                                "parameter_as", "parameters:\n" + Position.each(texts, "{as: %, about: A member.}"))),
                Position.names(
                        "object-parameter",
                        (folder, texts) -> body(
                                folder,
                                "object_parameter",
                                texts,
                                "{about: An object., parameters: {a: {" + ABOUT + "}}}")),
                Position.names(
                        "object-array",
                        (folder, texts) -> body(
                                folder,
                                "object_array",
                                texts,
                                "{type: 'object[]', about: Objects., parameters: {a: {max_length: 5, " + ABOUT
                                        + "}}}")),
                Position.names(
                        "object-as-type",
                        (folder, texts) -> folder.request(
                                "object_as_type",
                                "parameters:\n"
                                        + Position.each(
                                                texts,
                                                "{as_type: %, about: An object., parameters: {a: {required: yes, about: A."
                                                        + "}}}"))),
                Position.names(
                        "member-of-object",
                        (folder, texts) -> folder.request(
                                "member_of_object",
                                "parameters:\n  inner:\n    about: An object.\n    parameters:\n"
                                        + Position.map(texts, "{max_length: 9, about: A member.}")
                                                .indent(4))),
                Position.names(
                        "enumeration-parameter",
                        (folder, texts) ->
                                body(folder, "enumeration_parameter", texts, "{values: [red, green], " + ABOUT + "}")),
                Position.everyName(
                        "query-parameter",
                        (folder, texts) -> folder.operation(
                                "query_parameter",
                                "GET /query_parameter",
                                "request: QueryParameterRequest\nquery:\n" + Position.map(texts, "{" + ABOUT + "}"))),
                Position.names(
                        "bracketed-query-parameter",
                        (folder, texts) -> folder.operation(
                                "bracketed_query",
                                "GET /bracketed_query",
                                "request: BracketedQueryRequest\nquery:\n" + bracketed(texts))),
                Position.names("path-parameter", NamePositions::path),
                Position.names("rule-paths", NamePositions::rules),
                Position.names("rule-paths-inside", NamePositions::rulesInside),
                Position.everyName(
                        "answer-member", (folder, texts) -> answer(folder, "AnswerMember", texts, "{" + ABOUT + "}")),
                Position.names(
                        "answer-object",
                        (folder, texts) -> answer(
                                folder,
                                "AnswerObject",
                                texts,
                                "{about: An object., parameters: {a: {" + ABOUT + "}}}")),
                Position.names(
                        "answer-enumeration",
                        (folder, texts) ->
                                answer(folder, "AnswerEnumeration", texts, "{values: [red, green], " + ABOUT + "}")),
                Position.names(
                        "answer-nullable",
                        (folder, texts) ->
                                answer(folder, "AnswerNullable", texts, "{type: nullable_boolean, " + ABOUT + "}")));
    }

    private static void body(Folder folder, String id, List<String> texts, String value) {
        folder.request(id, "parameters:\n" + Position.map(texts, value));
    }

    private static void answer(Folder folder, String type, List<String> texts, String value) {
        folder.type(type, "about: An answer.\nparameters:\n" + Position.map(texts, value));
        folder.response("get_" + type.toLowerCase(java.util.Locale.ROOT), type);
    }

    private static String bracketed(List<String> texts) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < texts.size(); i++) {
            out.append("  ")
                    .append(Yaml.quote("filters[" + texts.get(i) + "]"))
                    .append(": {as: q")
                    .append(i)
                    .append(", type: 'string[]', about: Filters.}\n");
        }
        return out.toString();
    }

    /** An operation each: a path has few placeholders. */
    private static void path(Folder folder, List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            folder.operation(
                    "path_" + i,
                    "GET /path/" + i + "/{" + texts.get(i) + "}/more/{other_one}",
                    "path:\n  " + Yaml.quote(texts.get(i))
                            + ": {required: yes, about: A.}\n  other_one: {required: yes, type: integer, about: B.}\n"
                            + "query: {since: {about: Since when.}}\nrequest: Path" + i + "Request\n");
        }
    }

    private static void rules(Folder folder, List<String> texts) {
        StringBuilder rules = new StringBuilder("rules:\n");
        for (int i = 0; i < texts.size(); i++) {
            String name = Yaml.quote(texts.get(i));
            rules.append("  - {id: r")
                    .append(i)
                    .append(", when: {")
                    .append(name)
                    .append(": [red, blue]}, forbid: last, says: A.}\n");
            rules.append("  - {id: s")
                    .append(i)
                    .append(", allow: {")
                    .append(name)
                    .append(": [red, green]}, says: A.}\n");
        }
        folder.request(
                "rule_paths",
                "parameters:\n" + Position.map(texts, "{values: [red, green, blue], about: A.}")
                        + "  last: {about: The last.}\n" + rules);
    }

    private static void rulesInside(Folder folder, List<String> texts) {
        StringBuilder rules = new StringBuilder("rules:\n");
        for (int i = 0; i < texts.size(); i++) {
            String name = Yaml.quote(texts.get(i) + ".kind");
            rules.append("  - {id: r")
                    .append(i)
                    .append(", when: {")
                    .append(name)
                    .append(": red}, require: last, says: A.}\n");
            rules.append("  - {id: s")
                    .append(i)
                    .append(", at_least_one: [")
                    .append(name)
                    .append(", last], says: A.}\n");
        }
        folder.request(
                "rule_paths_inside",
                "parameters:\n"
                        + Position.map(
                                texts, "{about: An object., parameters: {kind: {values: [red, green], about: Kind.}}}")
                        + "  last: {about: The last.}\n" + rules);
    }
}
