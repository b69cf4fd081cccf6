package dev.certcentral.processor.hostile;

import java.util.List;

/** Places that become names of classes, calls and constants of the whole package. */
final class ClassPositions {

    private ClassPositions() {}

    static List<Position> all() {
        return List.of(
                Position.classNames("sent-type", ClassPositions::sent),
                Position.packageNames("answered-type", ClassPositions::answered),
                Position.packageNames("sent-enumeration", ClassPositions::sentEnumeration),
                Position.classNames("answered-enumeration", ClassPositions::answeredEnumeration),
                Position.packageNames("request-class", ClassPositions::requests),
                Position.packageNames("choice", ClassPositions::choices),
                Position.packageNames("choice-as-type", ClassPositions::choiceTypes),
                Position.packageNames("group", ClassPositions::groups),
                Position.packageNames("operation", ClassPositions::operations),
                Position.packageNames("call", ClassPositions::calls),
                new Position("looked-up-by", Words.few(), Position.Reach.PACKAGE, ClassPositions::finders),
                Position.packageNames("server", ClassPositions::servers),
                Position.single(
                        "api",
                        Words.few(),
                        (folder, texts) -> folder.api(
                                "api: " + Yaml.quote(texts.get(0))
                                        + "\ntitle: Shop\nabout: Sells.\nservers:\n  main: {title: Main, url: https://shop.example}\n")),
                Position.single(
                        "server-type",
                        Words.few(),
                        (folder, texts) -> folder.apiWith("server_type: " + Yaml.quote(texts.get(0)) + "\n")));
    }

    private static void sent(Folder folder, List<String> texts) {
        for (String text : texts) {
            folder.type(text, "about: A type.\nparameters:\n  name: {required: yes, about: Its name.}\n");
        }
        folder.request("sent", "parameters:\n" + Position.each(texts, "{type: %, about: One of them.}"));
    }

    private static void answered(Folder folder, List<String> texts) {
        for (String text : texts) {
            folder.type(text, "about: A type.\nparameters:\n  name: {required: yes, about: Its name.}\n");
        }
        folder.type("AllOfThem", "about: All.\nparameters:\n" + Position.each(texts, "{type: %, about: One of them.}"));
        folder.response("answered", "AllOfThem");
    }

    /** Rules mention the constants, so that checks name the classes. */
    private static void sentEnumeration(Folder folder, List<String> texts) {
        StringBuilder rules = new StringBuilder("  last: {format: email, about: The last.}\nrules:\n");
        for (int i = 0; i < texts.size(); i++) {
            folder.type(texts.get(i), "about: Colours.\nvalues: [red, green]\n");
            rules.append("  - {id: r")
                    .append(i)
                    .append(", when: {p")
                    .append(i)
                    .append(": red}, require: last, says: A.}\n");
        }
        folder.request("sent", "parameters:\n" + Position.each(texts, "{type: %, about: One of them.}") + rules);
    }

    private static void answeredEnumeration(Folder folder, List<String> texts) {
        for (String text : texts) {
            folder.type(text, "about: Colours.\nvalues: [red, green]\n");
        }
        folder.type("AllOfThem", "about: All.\nparameters:\n" + Position.each(texts, "{type: %, about: One of them.}"));
        folder.response("answered", "AllOfThem");
    }

    private static void requests(Folder folder, List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            folder.operation(
                    "ask_" + i,
                    "POST /ask/" + i,
                    "request: " + Yaml.quote(texts.get(i))
                            + "\nparameters:\n  name: {required: yes, about: Its name.}\n  inner: {about: An object.,"
                            + " parameters: {kind: {values: [red, green], about: Kind.}}}\nrules:\n"
                            + "  - {id: r, when: {inner.kind: red}, require: name, says: A.}\n");
        }
    }

    private static void choices(Folder folder, List<String> texts) {
        choose(
                folder,
                texts,
                "  %: {by: method_#, about: A choice., options: {card: [number_#, 'tip_#?'], cash: []}}\n");
    }

    private static void choiceTypes(Folder folder, List<String> texts) {
        choose(
                folder,
                texts,
                "  c_#: {as_type: %, by: method_#, about: A choice., options: {card: [number_#, 'tip_#?'], cash: []}}\n");
    }

    /** All choices of one object, so that they share its variables. */
    private static void choose(Folder folder, List<String> texts, String choice) {
        StringBuilder parameters =
                new StringBuilder("parameters:\n  other_thing: {parameters: {a: {about: A.}}, about: A.}\n");
        StringBuilder choices = new StringBuilder("choices:\n");
        for (int i = 0; i < texts.size(); i++) {
            parameters.append(("  method_#: {values: [card, cash], required: yes, about: How.}\n"
                            + "  number_#: {required: conditional, about: Number.}\n  tip_#: {about: More.}\n")
                    .replace("#", "" + i));
            choices.append(choice.replace("#", "" + i).replace("%", Yaml.quote(texts.get(i))));
        }
        folder.request("choose", parameters.toString() + choices);
    }

    private static void groups(Folder folder, List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            call(folder, i, "operation: op_" + i + "\ngroup: " + Yaml.quote(texts.get(i)) + "\n");
        }
    }

    private static void operations(Folder folder, List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            call(folder, i, "operation: " + Yaml.quote(texts.get(i)) + "\ngroup: calls\n");
        }
    }

    private static void calls(Folder folder, List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            call(folder, i, "operation: op_" + i + "\ngroup: calls\ncall: " + Yaml.quote(texts.get(i)) + "\n");
        }
    }

    private static void call(Folder folder, int i, String start) {
        folder.file(
                "operations/op_" + i + ".yaml",
                start + "http: GET /op/" + i + "/{id}\nabout: Does it.\npath: {id: {required: yes, about: Id.}}\n");
    }

    /** Two operations each: what is asked for, and what finds it. */
    private static void finders(Folder folder, List<String> texts) {
        folder.type("Placed", "about: Placed.\nparameters: {id: {type: integer, required: yes, about: Id.}}\n");
        folder.type("FoundItem", "about: Found.\nparameters: {id: {type: integer, about: Id.}}\n");
        folder.type("FoundItems", "about: Found.\nparameters: {items: {type: 'FoundItem[]', about: All.}}\n");
        for (int i = 0; i < texts.size(); i++) {
            String by = Yaml.quote(texts.get(i));
            folder.request(
                    "place_" + i, "response: Placed\nparameters: {" + by + ": {about: Own id.}, x: {about: X.}}\n");
            folder.operation(
                    "find_" + i,
                    "GET /find/" + i + "/{" + texts.get(i) + "}",
                    "response: FoundItems\npath: {" + by
                            + ": {required: yes, about: Own id.}}\nfinds:\n  type: Placed\n  by: " + by
                            + "\n  in: items\n  members: {id: id}\n");
        }
    }

    private static void servers(Folder folder, List<String> texts) {
        folder.api("api: shop\ntitle: Shop\nabout: Sells.\nservers:\n"
                + Position.map(texts, "{title: Main, url: https://shop.example}"));
    }
}
