package dev.certcentral.tools.export.openapi;

import dev.certcentral.spec.model.Api;
import dev.certcentral.spec.model.Auth;
import dev.certcentral.spec.model.Operation;
import dev.certcentral.spec.model.RateLimit;
import dev.certcentral.spec.model.Server;
import dev.certcentral.tools.export.gap.Notation;
import dev.certcentral.tools.export.schema.Components;
import dev.certcentral.tools.export.schema.Target;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The frame of a document: what it is about, where the API lives, who may call. */
public final class OpenApiDocument {

    static final String KEY = "apiKey";

    private final Api api;
    private final Notation notation;
    private final Components components;

    private OpenApiDocument(Api api, Notation notation) {
        this.api = api;
        this.notation = notation;
        this.components = new Components(api, Target.OPENAPI);
    }

    /**
     * A whole API.
     *
     * @param api the API
     * @param version what the document says it is, such as {@code 3.1.0}
     * @param notation what that version has words for
     */
    public static Map<String, Object> of(Api api, String version, Notation notation) {
        OpenApiDocument writer = new OpenApiDocument(api, notation);
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("openapi", version);
        document.put("info", writer.info());
        document.put("servers", Servers.of(api.servers()));
        document.put("security", api.auth().isPresent() ? List.of(Map.of(KEY, List.of())) : List.of());
        document.put("tags", writer.tags());
        document.put("paths", writer.paths());
        document.put("components", writer.components());
        return notation == Notation.OPENAPI_3_0 ? Lowering.document(document) : document;
    }

    private Map<String, Object> info() {
        Map<String, Object> info = new LinkedHashMap<>();
        info.put("title", api.title());
        info.put("version", version());
        info.put("description", Prose.about(api));
        info.put("contact", contact());
        if (!api.rateLimits().isEmpty()) {
            info.put(
                    "x-rate-limits",
                    api.rateLimits().stream().map(OpenApiDocument::limit).toList());
        }
        return info;
    }

    /** A version in the URL is the API's; specs know no other. */
    private String version() {
        String path = api.servers().get(0).url().getPath();
        String last = path.substring(path.lastIndexOf('/') + 1);
        return last.matches("v[0-9]+") ? last.substring(1) : "1";
    }

    /** Who serves it; specs know nobody else to turn to. */
    private Map<String, Object> contact() {
        Server first = api.servers().get(0);
        Map<String, Object> contact = new LinkedHashMap<>();
        contact.put("name", api.title());
        contact.put("url", first.url().getScheme() + "://" + first.url().getAuthority());
        return contact;
    }

    private static Map<String, Object> limit(RateLimit limit) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("requests", limit.requests());
        entry.put("seconds", limit.window().toSeconds());
        return entry;
    }

    private List<Map<String, Object>> tags() {
        return api.operations().stream()
                .map(Operation::group)
                .distinct()
                .sorted()
                .map(OpenApiDocument::tag)
                .toList();
    }

    private static Map<String, Object> tag(String group) {
        Map<String, Object> tag = new LinkedHashMap<>();
        tag.put("name", group);
        String words = group.replace('_', ' ');
        tag.put("description", words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + ".");
        return tag;
    }

    private Map<String, Object> paths() {
        PathItem items = new PathItem(api, notation, components);
        Map<String, Map<String, Object>> paths = new TreeMap<>();
        for (Operation operation : api.operations()) {
            paths.computeIfAbsent(operation.path(), path -> new LinkedHashMap<>())
                    .put(operation.method().name().toLowerCase(Locale.ROOT), items.of(operation));
        }
        return new LinkedHashMap<>(paths);
    }

    private Map<String, Object> components() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("responses", new Refusals(api, components).components());
        all.put("schemas", components.all());
        api.auth().ifPresent(auth -> all.put("securitySchemes", Map.of(KEY, scheme(auth))));
        return all;
    }

    private static Map<String, Object> scheme(Auth auth) {
        Map<String, Object> scheme = new LinkedHashMap<>();
        scheme.put("type", "apiKey");
        scheme.put("in", "header");
        scheme.put("name", auth.header());
        scheme.put("description", "An API key. It must never be logged.");
        return scheme;
    }
}
