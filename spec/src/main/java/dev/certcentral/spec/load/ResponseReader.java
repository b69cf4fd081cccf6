package dev.certcentral.spec.load;

import dev.certcentral.spec.model.FieldType;
import dev.certcentral.spec.model.ObjectType;
import dev.certcentral.spec.model.Response;
import dev.certcentral.spec.problem.Hints;
import dev.certcentral.spec.yaml.YamlNode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Reads what a successful answer holds. */
final class ResponseReader {

    /** Instead of a type: the answer is a file. */
    private static final String BINARY = "binary";

    private final Scope scope;

    ResponseReader(Scope scope) {
        this.scope = scope;
    }

    Optional<Response> read(Fields fields) {
        return fields.entry("response").flatMap(entry -> {
            YamlNode node = entry.value();
            Fields response = node instanceof YamlNode.Mapping mapping
                    ? Fields.of(mapping, Set.of("type", "members"), scope.problems())
                    : Fields.of(asMapping(entry), Set.of("response"), scope.problems());
            String key = node instanceof YamlNode.Mapping ? "type" : "response";
            String word = response.requiredText(key);
            boolean array = word.endsWith("[]");
            String name = array ? word.substring(0, word.length() - 2) : word;
            if (word.isEmpty()) {
                return Optional.empty();
            }
            if (word.equals(BINARY) && key.equals("response")) {
                return Optional.of(new Response(new FieldType.Binary(), node.at()));
            }
            if (name.equals(BINARY)) {
                scope.error(
                        "unknown-type",
                        response.at(key),
                        "bytes are a whole answer and have no members; write `response: binary`");
                return Optional.empty();
            }
            if (!scope.types().knows(name) || scope.types().isEnumeration(name)) {
                scope.error(
                        "unknown-type",
                        response.at(key),
                        "there is no object type `" + name + "`"
                                + Hints.among(name, scope.types().names()));
                return Optional.empty();
            }
            Optional<ObjectType> declared = scope.types().object(name, response.at(key));
            Optional<YamlNode.Mapping> members = response.mapping("members");
            if (!response.has("members") && scope.paged()) {
                scope.error(
                        "missing-key",
                        response.at(),
                        "list in `members` which members the page names, and in which rows");
            }
            return declared.map(type -> members.map(m -> new ViewReader(scope).read(type, m))
                            .orElse(type))
                    .filter(type -> Extent.fits(type, "the response", response.at(key), scope.problems()))
                    .map(type -> new FieldType.Nested(type))
                    .map(type -> array ? new FieldType.ListOf(type, OptionalInt.empty()) : type)
                    .map(type -> new Response(type, node.at()));
        });
    }

    private static YamlNode.Mapping asMapping(YamlNode.Entry entry) {
        return new YamlNode.Mapping(List.of(entry), entry.key().at());
    }
}
