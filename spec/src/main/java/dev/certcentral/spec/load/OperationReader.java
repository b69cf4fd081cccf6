package dev.certcentral.spec.load;

import dev.certcentral.spec.model.FieldType;
import dev.certcentral.spec.model.HttpMethod;
import dev.certcentral.spec.model.Ledger;
import dev.certcentral.spec.model.ObjectType;
import dev.certcentral.spec.model.Operation;
import dev.certcentral.spec.model.Parameter;
import dev.certcentral.spec.model.Response;
import dev.certcentral.spec.model.Server;
import dev.certcentral.spec.problem.Problems;
import dev.certcentral.spec.yaml.YamlNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one operation. */
final class OperationReader {

    private static final Set<String> KEYS = Set.of(
            "operation",
            "http",
            "servers",
            "group",
            "call",
            "request",
            "response",
            "page",
            "about",
            "path",
            "query",
            "parameters",
            "open",
            "partial",
            "choices",
            "rules",
            "errata",
            "notes");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");
    private static final Pattern PATH = Pattern.compile("(/([A-Za-z0-9._~-]+|\\{[^{}/]+}))+");

    private final Types types;
    private final Problems problems;
    private final List<Server> servers;
    private final Map<String, Ledger> ledgers;

    OperationReader(Types types, Problems problems, List<Server> servers, Map<String, Ledger> ledgers) {
        this.types = types;
        this.problems = problems;
        this.servers = servers;
        this.ledgers = ledgers;
    }

    Operation read(YamlNode.Mapping file) {
        Fields fields = Fields.of(file, KEYS, problems);
        Optional<Ledger> ledger = ledger(fields);
        Scope request = scope(ledger.map(l -> l.request().size()), fields);
        Scope response = scope(ledger.map(l -> l.response().size()), fields);
        HttpLine http = http(fields);
        List<Parameter> path = parameters(fields, "path", request);
        List<Parameter> query = parameters(fields, "query", request);
        checkPlaceholders(http.path(), path, fields);
        Optional<ObjectType> body = body(fields, request);
        Optional<String> requestName = fields.word("request", Word.PASCAL_CASE);
        if (requestName.isEmpty() && (body.isPresent() || !query.isEmpty())) {
            problems.error("missing-key", fields.at(), "query or body parameters need a class; name it with `request`");
        }
        ErratumReader errata = new ErratumReader(request, response);
        return new Operation(
                fields.requiredWord("operation", Word.SNAKE_CASE),
                fields.text("about").orElse(""),
                http.method(),
                http.path(),
                offeredOn(fields),
                fields.requiredWord("group", Word.SNAKE_CASE),
                fields.word("call", Word.SNAKE_CASE),
                requestName,
                path,
                query,
                body,
                response(fields, response),
                errata.errata(fields),
                errata.notes(fields),
                ledger,
                fields.at("operation"));
    }

    private Scope scope(Optional<Integer> rows, Fields fields) {
        int count = rows.orElse(fields.has("page") ? Integer.MAX_VALUE : Scope.NO_PAGE);
        return new Scope(types, problems, count);
    }

    private Optional<Ledger> ledger(Fields fields) {
        return fields.text("page").flatMap(name -> {
            String file = "operations/" + name;
            Ledger ledger = ledgers.get(file);
            if (ledger == null) {
                List<String> known = ledgers.keySet().stream()
                        .map(k -> k.substring("operations/".length()))
                        .toList();
                problems.error(
                        "missing-page",
                        fields.at("page"),
                        "there is no ledger `" + file + "`; import the page"
                                + Hints.closest(name, known)
                                        .map(close -> ", or did you mean `" + close + "`?")
                                        .orElse(""));
            }
            return Optional.ofNullable(ledger);
        });
    }

    private record HttpLine(HttpMethod method, String path) {}

    private HttpLine http(Fields fields) {
        String line = fields.requiredText("http");
        int blank = line.indexOf(' ');
        String word = blank < 0 ? line : line.substring(0, blank);
        String path = blank < 0 ? "" : line.substring(blank + 1).strip();
        Optional<HttpMethod> method = Arrays.stream(HttpMethod.values())
                .filter(m -> m.name().equals(word))
                .findFirst();
        if (!line.isEmpty() && (method.isEmpty() || !PATH.matcher(path).matches())) {
            problems.error(
                    "bad-http",
                    fields.at("http"),
                    "`" + line
                            + "` must be a method and a path such as `POST /order/{order_id}`; methods are "
                            + Arrays.toString(HttpMethod.values()));
        }
        return new HttpLine(method.orElse(HttpMethod.GET), path);
    }

    private void checkPlaceholders(String template, List<Parameter> path, Fields fields) {
        Set<String> holes = new LinkedHashSet<>();
        Matcher matcher = PLACEHOLDER.matcher(template);
        while (matcher.find()) {
            if (!holes.add(matcher.group(1))) {
                problems.error(
                        "bad-http", fields.at("http"), "the placeholder `" + matcher.group(1) + "` occurs twice");
            }
        }
        for (Parameter parameter : path) {
            if (!holes.remove(parameter.name())) {
                problems.error(
                        "placeholder-mismatch",
                        parameter.at(),
                        "the path has no placeholder `{" + parameter.name() + "}`"
                                + Hints.among(parameter.name(), holes));
            }
            if (!parameter.required() || !isScalar(parameter.type())) {
                problems.error(
                        "placeholder-mismatch",
                        parameter.at(),
                        "a path parameter must be `required: yes` and a" + " single value");
            }
        }
        for (String hole : holes) {
            problems.error(
                    "placeholder-mismatch",
                    fields.at("http"),
                    "nothing describes the placeholder `{" + hole + "}`; add it under `path`");
        }
    }

    private static boolean isScalar(FieldType type) {
        return !(type instanceof FieldType.Nested || type instanceof FieldType.ListOf);
    }

    private List<Parameter> parameters(Fields fields, String key, Scope scope) {
        List<Parameter> parameters = new ArrayList<>();
        ParameterReader reader = new ParameterReader(scope);
        fields.mapping(key)
                .ifPresent(mapping ->
                        mapping.entries().forEach(entry -> reader.read(entry).ifPresent(parameters::add)));
        for (Parameter parameter : parameters) {
            if (parameter.type() instanceof FieldType.Nested) {
                problems.error("wrong-type", parameter.at(), "an object cannot travel in the URL; use a body");
            }
        }
        return parameters;
    }

    private Optional<ObjectType> body(Fields fields, Scope scope) {
        if (!fields.has("parameters") && !fields.yes("open")) {
            for (String key : List.of("choices", "rules")) {
                if (fields.has(key)) {
                    problems.error("key-does-not-fit", fields.at(key), "`" + key + "` needs `parameters`");
                }
            }
            return Optional.empty();
        }
        return Optional.of(new ObjectReader(scope)
                .read(
                        fields,
                        Optional.empty(),
                        Optional.empty(),
                        fields.text("about").orElse("")));
    }

    private List<String> offeredOn(Fields fields) {
        List<String> known = servers.stream().map(Server::id).toList();
        if (!fields.has("servers")) {
            return known;
        }
        List<String> offered = new ArrayList<>();
        for (YamlNode item : fields.oneOrMore("servers")) {
            Fields.text(item, "a server", problems).ifPresent(id -> {
                if (known.contains(id)) {
                    offered.add(id);
                } else {
                    problems.error(
                            "unknown-server", item.at(), "there is no server `" + id + "`" + Hints.among(id, known));
                }
            });
        }
        if (offered.isEmpty() && fields.oneOrMore("servers").isEmpty()) {
            problems.error("unknown-server", fields.at("servers"), "name at least one server, or drop `servers`");
        }
        return offered;
    }

    private Optional<Response> response(Fields fields, Scope scope) {
        return fields.entry("response").flatMap(entry -> {
            YamlNode node = entry.value();
            Fields response = node instanceof YamlNode.Mapping mapping
                    ? Fields.of(mapping, Set.of("type", "members"), problems)
                    : Fields.of(asMapping(entry), Set.of("response"), problems);
            String key = node instanceof YamlNode.Mapping ? "type" : "response";
            String word = response.requiredText(key);
            boolean array = word.endsWith("[]");
            String name = array ? word.substring(0, word.length() - 2) : word;
            if (word.isEmpty()) {
                return Optional.empty();
            }
            if (!types.knows(name) || types.isEnumeration(name)) {
                problems.error(
                        "unknown-type",
                        response.at(key),
                        "there is no object type `" + name + "`" + Hints.among(name, types.names()));
                return Optional.empty();
            }
            Optional<ObjectType> declared = types.object(name, response.at(key));
            Optional<YamlNode.Mapping> members = response.mapping("members");
            if (members.isEmpty() && scope.paged()) {
                problems.error(
                        "missing-key",
                        response.at(),
                        "list in `members` which members the page names, and in which" + " rows");
            }
            return declared.map(type -> members.map(m -> new ViewReader(scope).read(type, m))
                            .orElse(type))
                    .map(type -> new FieldType.Nested(type))
                    .map(type -> array ? new FieldType.ListOf(type, java.util.OptionalInt.empty()) : type)
                    .map(type -> new Response(type, node.at()));
        });
    }

    private static YamlNode.Mapping asMapping(YamlNode.Entry entry) {
        return new YamlNode.Mapping(List.of(entry), entry.key().at());
    }
}
