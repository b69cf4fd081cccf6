package dev.certcentral.processor.hostile;

import java.util.List;

/** Places of {@code api.yaml}, and names of files. */
final class ApiPositions {

    private ApiPositions() {}

    static List<Position> all() {
        List<Word> texts = Words.texts();
        return List.of(
                Position.single(
                        "api-texts",
                        texts,
                        (folder, t) -> folder.api("api: shop\ntitle: % \nabout: %\nservers:\n"
                                        .replace("%", Yaml.quote(t.get(0)))
                                + "  main: {title: " + Yaml.quote(t.get(0)) + ", url: https://shop.example}\n"
                                + "errors: {list: %, code: %, message: %}\n".replace("%", Yaml.quote(t.get(0))))),
                Position.single(
                        "server-url",
                        texts,
                        (folder, t) -> folder.api("api: shop\ntitle: Shop\nservers:\n  main: {title: Main, url: "
                                + Yaml.quote("https://shop.example/" + t.get(0)) + "}\n")),
                Position.single(
                        "server-host",
                        texts,
                        (folder, t) -> folder.api("api: shop\ntitle: Shop\nservers:\n  main: {title: Main, url: "
                                + Yaml.quote("https://" + t.get(0)) + "}\n")),
                Position.single(
                        "auth-header",
                        texts,
                        (folder, t) -> folder.apiWith("auth: {header: " + Yaml.quote(t.get(0)) + "}\n")),
                Position.single(
                        "auth-environment",
                        texts,
                        (folder, t) ->
                                folder.apiWith("auth: {header: X-Key, environment: " + Yaml.quote(t.get(0)) + "}\n")),
                Position.single(
                        "secret-header",
                        texts,
                        (folder, t) -> folder.apiWith("secret_headers: [" + Yaml.quote(t.get(0)) + "]\n")),
                Position.single(
                        "page-name",
                        texts,
                        (folder, t) -> folder.request(
                                "page_name",
                                "page: " + Yaml.quote(t.get(0)) + "\nparameters: {a: {row: 1, about: A.}}\n")),
                Position.single(
                        "type-reference",
                        texts,
                        (folder, t) -> folder.request(
                                "reference", "parameters: {a: {type: " + Yaml.quote(t.get(0)) + ", about: A.}}\n")),
                Position.single("answer-reference", texts, (folder, t) -> folder.response("reference", t.get(0))),
                Position.single(
                        "file-name",
                        texts.stream()
                                .filter(word -> word.text().length() < 256)
                                .toList(),
                        (folder, t) -> folder.file("types/" + t.get(0) + ".yaml", "values: [a]\n")),
                Position.single(
                        "key",
                        texts,
                        (folder, t) -> folder.request("keys", Yaml.quote(t.get(0)) + ": x\nopen: yes\n")));
    }

    /** Everything there is. */
    static List<Position> everywhere() {
        return java.util.stream.Stream.of(NamePositions.all(), ClassPositions.all(), TextPositions.all(), all())
                .flatMap(List::stream)
                .toList();
    }
}
