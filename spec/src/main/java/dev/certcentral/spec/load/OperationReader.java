package dev.certcentral.spec.load;

import dev.certcentral.spec.model.FieldType;
import dev.certcentral.spec.model.HttpMethod;
import dev.certcentral.spec.model.Ledger;
import dev.certcentral.spec.model.ObjectType;
import dev.certcentral.spec.model.Operation;
import dev.certcentral.spec.model.Parameter;
import dev.certcentral.spec.model.Response;
import dev.certcentral.spec.problem.Hints;
import dev.certcentral.spec.problem.Problems;
import dev.certcentral.spec.yaml.YamlNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

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
            "repeatable",
            "finds",
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

    private final Types types;
    private final Problems problems;
    private final Optional<Set<String>> servers;
    private final Map<String, Optional<Ledger>> ledgers;
    private final Set<String> usedPages = new HashSet<>();

    /**
     * Makes a reader.
     *
     * @param servers ids of the servers; empty if they are not known
     * @param ledgers ledgers by file; empty those that could not be read
     */
    OperationReader(
            Types types, Problems problems, Optional<Set<String>> servers, Map<String, Optional<Ledger>> ledgers) {
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
        HttpReader httpReader = new HttpReader(fields, problems);
        HttpReader.Line http = httpReader.read();
        List<Parameter> path = HttpReader.inOrderOf(http.path(), parameters(fields, "path", request));
        List<Parameter> query = parameters(fields, "query", request);
        checkBrackets(query);
        httpReader.checkPlaceholders(http.path(), path);
        Optional<ObjectType> body = body(fields, request);
        checkNames(path, query, body);
        checkMethod(http, body, fields);
        Optional<String> requestName = fields.word("request", Word.PASCAL_CASE);
        if (!fields.has("request") && (body.isPresent() || !query.isEmpty())) {
            problems.error("missing-key", fields.at(), "query or body parameters need a class; name it with `request`");
        }
        Optional<Response> answer = new ResponseReader(response).read(fields);
        FinderReader finder = new FinderReader(response, http.method(), path, query, answer);
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
                answer,
                fields.yes("repeatable"),
                finder.read(fields),
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
            usedPages.add(file);
            if (!ledgers.containsKey(file)) {
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
            return ledgers.getOrDefault(file, Optional.empty());
        });
    }

    /** The file of the ledger that an operation names. */
    static Optional<String> page(YamlNode.Mapping file) {
        for (YamlNode.Entry entry : file.entries()) {
            if (entry.key().text().equals("page") && entry.value() instanceof YamlNode.Scalar page) {
                return Optional.of("operations/" + page.text());
            }
        }
        return Optional.empty();
    }

    /** Takes note that an operation names a ledger, without reading the operation. */
    void uses(String page) {
        usedPages.add(page);
    }

    /** Files of ledgers that no operation read so far names. */
    List<String> unusedPages() {
        return ledgers.keySet().stream()
                .filter(file -> !usedPages.contains(file))
                .toList();
    }

    private List<Parameter> parameters(Fields fields, String key, Scope scope) {
        List<Parameter> parameters = new ArrayList<>();
        ParameterReader reader = new ParameterReader(scope);
        fields.mapping(key)
                .ifPresent(mapping ->
                        mapping.entries().forEach(entry -> reader.read(entry).ifPresent(parameters::add)));
        for (Parameter parameter : parameters) {
            FieldType element = parameter.type() instanceof FieldType.ListOf list ? list.element() : parameter.type();
            if (element instanceof FieldType.Nested) {
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
        ObjectType body = new ObjectReader(scope)
                .read(
                        fields,
                        Optional.empty(),
                        Optional.empty(),
                        fields.text("about").orElse(""));
        return Optional.of(body).filter(b -> Extent.fits(b, "the body", fields.keyAt("parameters"), problems));
    }

    /** All three kinds become members of one request class. */
    private void checkNames(List<Parameter> path, List<Parameter> query, Optional<ObjectType> body) {
        Map<String, Parameter> seen = new HashMap<>();
        Stream.of(path, query, body.map(ObjectType::members).orElse(List.of()))
                .flatMap(List::stream)
                .forEach(parameter -> {
                    Parameter first = seen.putIfAbsent(parameter.codeName().orElse(parameter.name()), parameter);
                    if (first != null) {
                        problems.error(
                                "duplicate-parameter",
                                parameter.at(),
                                "`" + parameter.name() + "` has the same name in code as the parameter at " + first.at()
                                        + "; name one of them with `as`");
                    }
                });
    }

    /** What {@code filters[status]} should be called in code is for the author to say. */
    private void checkBrackets(List<Parameter> query) {
        for (Parameter parameter : query) {
            if (parameter.name().matches(".*[\\[\\]].*") && parameter.codeName().isEmpty()) {
                problems.error(
                        "missing-key",
                        parameter.at(),
                        "`" + parameter.name() + "` has brackets, so it needs a name in code; give it one with `as`");
            }
        }
    }

    private void checkMethod(HttpReader.Line http, Optional<ObjectType> body, Fields fields) {
        if (body.isPresent() && (http.method() == HttpMethod.GET || http.method() == HttpMethod.DELETE)) {
            problems.error(
                    "bad-http",
                    fields.at("http"),
                    "a " + http.method() + " request has no body; move the parameters to `query` or change the method");
        }
    }

    private List<String> offeredOn(Fields fields) {
        Set<String> known = servers.orElse(Set.of());
        if (!fields.has("servers")) {
            return List.copyOf(known);
        }
        List<String> offered = new ArrayList<>();
        for (YamlNode item : fields.oneOrMore("servers")) {
            Fields.text(item, "a server", problems).ifPresent(id -> {
                if (offered.contains(id)) {
                    problems.error("duplicate-value", item.at(), "the server `" + id + "` is listed twice; remove one");
                } else if (known.contains(id)) {
                    offered.add(id);
                } else if (servers.isPresent()) {
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
}
