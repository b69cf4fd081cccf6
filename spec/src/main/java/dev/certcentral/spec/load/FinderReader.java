package dev.certcentral.spec.load;

import dev.certcentral.spec.model.FieldType;
import dev.certcentral.spec.model.Finder;
import dev.certcentral.spec.model.HttpMethod;
import dev.certcentral.spec.model.ObjectType;
import dev.certcentral.spec.model.Parameter;
import dev.certcentral.spec.model.Response;
import dev.certcentral.spec.problem.Hints;
import dev.certcentral.spec.yaml.YamlNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads {@code finds}: how an operation tells what became of a request whose answer was lost. */
final class FinderReader {

    private static final Set<String> KEYS = Set.of("type", "by", "in", "members");

    /** What {@link #takesAnyId} asks for. */
    static final String ANY_ID = "a text without a format that takes 32 characters";

    private static final int ID_LENGTH = 32;

    private final Scope scope;
    private final HttpMethod method;
    private final List<Parameter> path;
    private final List<Parameter> query;
    private final Optional<Response> response;

    /**
     * Makes a reader for one operation.
     *
     * @param method the operation's method
     * @param path its path parameters
     * @param query its query parameters
     * @param response its answer; empty also if that could not be read
     */
    FinderReader(
            Scope scope, HttpMethod method, List<Parameter> path, List<Parameter> query, Optional<Response> response) {
        this.scope = scope;
        this.method = method;
        this.path = path;
        this.query = query;
        this.response = response;
    }

    Optional<Finder> read(Fields operation) {
        return operation.mapping("finds").map(mapping -> {
            Fields fields = Fields.of(mapping, KEYS, scope.problems());
            String type = fields.requiredText("type");
            String by = fields.requiredText("by");
            String in = fields.requiredText("in");
            fields.requireKey("members");
            Optional<ObjectType> wanted = wanted(type, fields);
            checkLookUp(by, fields);
            Optional<ObjectType> element = in.isEmpty() ? Optional.empty() : element(in, operation, fields);
            Map<String, List<String>> members = new LinkedHashMap<>();
            fields.mapping("members").ifPresent(listed -> {
                listed.entries()
                        .forEach(entry ->
                                members.put(entry.key().text(), new FinderMember(scope, wanted, element).read(entry)));
                wanted.ifPresent(declared -> checkRequired(declared, members.keySet(), listed));
            });
            return new Finder(type, by, in, members, operation.keyAt("finds"));
        });
    }

    private Optional<ObjectType> wanted(String type, Fields fields) {
        if (type.isEmpty()) {
            return Optional.empty();
        }
        if (!scope.types().knows(type) || scope.types().isEnumeration(type)) {
            scope.error(
                    "unknown-type",
                    fields.at("type"),
                    "there is no object type `" + type + "`"
                            + Hints.among(type, scope.types().names()));
            return Optional.empty();
        }
        return scope.types().object(type, fields.at("type"));
    }

    /** Whoever lost an answer has the text and nothing else, and may have to ask many times. */
    private void checkLookUp(String by, Fields fields) {
        if (method != HttpMethod.GET) {
            scope.error(
                    "finder-no-look-up",
                    fields.at(),
                    "what finds lost requests must be a GET, not a " + method + ", for it is repeated");
        }
        List<String> names = path.stream().map(Parameter::name).toList();
        if (!by.isEmpty() && !names.contains(by)) {
            scope.error(
                    "finder-no-look-up",
                    fields.at("by"),
                    "`" + by + "` must be the path parameter to look up by" + Hints.among(by, names));
        }
        for (Parameter parameter : path) {
            if (parameter.name().equals(by)) {
                if (!takesAnyId(parameter.type())) {
                    scope.error(
                            "finder-no-look-up",
                            parameter.at(),
                            "`" + by + "` must be " + ANY_ID + " to look up by it");
                }
            } else if (names.contains(by)) {
                refuseDemand(parameter, by);
            }
        }
        query.stream().filter(Parameter::required).forEach(parameter -> refuseDemand(parameter, by));
    }

    private void refuseDemand(Parameter parameter, String by) {
        scope.error(
                "finder-no-look-up",
                parameter.at(),
                "`" + parameter.name() + "` is required, but whoever lost an answer knows only `" + by
                        + "`; drop `finds` or do without the parameter");
    }

    /** Whether it takes a random id such as a UUID without hyphens. */
    static boolean takesAnyId(FieldType type) {
        return TypeReader.isUnknown(type)
                || type instanceof FieldType.Text text
                        && text.format().isEmpty()
                        && text.maxLength().orElse(ID_LENGTH) >= ID_LENGTH;
    }

    private Optional<ObjectType> element(String in, Fields operation, Fields fields) {
        if (response.isEmpty()) {
            if (!operation.has("response")) {
                scope.error("finder-no-list", fields.at("in"), "there is no `response` that could list what was found");
            }
            return Optional.empty();
        }
        if (!(response.get().type() instanceof FieldType.Nested answer)) {
            scope.error(
                    "finder-no-list",
                    fields.at("in"),
                    "the answer is no object, so it has no member `" + in + "` that could list what was found");
            return Optional.empty();
        }
        Optional<Parameter> list = answer.type().member(in);
        if (list.isEmpty()) {
            scope.error(
                    "unknown-member",
                    fields.at("in"),
                    "the answer has no member `" + in + "`" + Hints.among(in, names(answer.type())));
            return Optional.empty();
        }
        if (list.get().type() instanceof FieldType.ListOf many && many.element() instanceof FieldType.Nested found) {
            return Optional.of(found.type());
        }
        if (!TypeReader.isUnknown(list.get().type())) {
            scope.error(
                    "finder-no-list",
                    fields.at("in"),
                    "`" + in + "` at " + list.get().at() + " must be an array of objects to list what was found");
        }
        return Optional.empty();
    }

    private void checkRequired(ObjectType wanted, Set<String> mapped, YamlNode.Mapping listed) {
        for (Parameter member : wanted.members()) {
            if (member.required() && !mapped.contains(member.name())) {
                scope.error(
                        "required-member-missing",
                        listed.at(),
                        "`" + member.name() + "` is required in `"
                                + wanted.name().orElse("") + "`; say which member of a found element holds it");
            }
        }
    }

    static List<String> names(ObjectType type) {
        return new ArrayList<>(type.members().stream().map(Parameter::name).toList());
    }
}
