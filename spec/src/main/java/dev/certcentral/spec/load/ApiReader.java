package dev.certcentral.spec.load;

import dev.certcentral.spec.model.Auth;
import dev.certcentral.spec.model.ErrorShape;
import dev.certcentral.spec.model.QueryArrays;
import dev.certcentral.spec.model.RateLimit;
import dev.certcentral.spec.model.Server;
import dev.certcentral.spec.problem.Problems;
import dev.certcentral.spec.source.SourceLocation;
import dev.certcentral.spec.yaml.YamlNode;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads {@code api.yaml}. */
final class ApiReader {

    private static final Set<String> KEYS = Set.of(
            "api",
            "title",
            "about",
            "server_type",
            "servers",
            "auth",
            "errors",
            "rate_limits",
            "query_arrays",
            "secret_headers");
    private static final Pattern WINDOW = Pattern.compile("([1-9][0-9]{0,5})([smh])");
    private static final Pattern LOOPBACK = Pattern.compile("localhost|127(\\.[0-9]{1,3}){3}|\\[::1]");

    private final Problems problems;

    ApiReader(Problems problems) {
        this.problems = problems;
    }

    /** What {@code api.yaml} says. */
    record Header(
            String id,
            String title,
            String about,
            String serverTypeName,
            List<Server> servers,
            Optional<Auth> auth,
            ErrorShape errors,
            List<RateLimit> rateLimits,
            QueryArrays queryArrays,
            List<String> secretHeaders,
            Optional<Set<String>> serverIds,
            SourceLocation at) {

        /** Stands in when there is nothing to read, so that the other files are still checked. */
        static final Header UNREADABLE = new Header(
                "",
                "",
                "",
                "Server",
                List.of(),
                Optional.empty(),
                ErrorShape.USUAL,
                List.of(),
                QueryArrays.REPEATED,
                List.of(),
                Optional.empty(),
                SourceLocation.ofFile("api.yaml"));
    }

    Header read(YamlNode.Mapping file) {
        Fields fields = Fields.of(file, KEYS, problems);
        return new Header(
                fields.requiredWord("api", Word.SNAKE_CASE),
                fields.requiredText("title"),
                fields.text("about").orElse(""),
                fields.word("server_type", Word.PASCAL_CASE).orElse("Server"),
                servers(fields),
                fields.mapping("auth").map(this::auth),
                fields.mapping("errors").map(this::errors).orElse(ErrorShape.USUAL),
                rateLimits(fields),
                queryArrays(fields),
                secretHeaders(fields),
                fields.node("servers")
                        .filter(YamlNode.Mapping.class::isInstance)
                        .map(node -> ids((YamlNode.Mapping) node)),
                file.at());
    }

    /** Ids of all servers, of the faulty ones too. */
    private static Set<String> ids(YamlNode.Mapping servers) {
        Set<String> ids = new LinkedHashSet<>();
        servers.entries().forEach(entry -> ids.add(entry.key().text()));
        return ids;
    }

    private List<Server> servers(Fields fields) {
        List<Server> servers = new ArrayList<>();
        fields.requireKey("servers");
        fields.mapping("servers").ifPresent(mapping -> {
            for (YamlNode.Entry entry : mapping.entries()) {
                Fields.checkWord(
                        entry.key().text(), Word.SNAKE_CASE, entry.key().at(), problems);
                Fields.mapping(entry.value(), "server `" + entry.key().text() + "`", problems)
                        .ifPresent(m -> {
                            Fields server = Fields.of(m, Set.of("url", "title"), problems);
                            url(server)
                                    .ifPresent(url -> servers.add(new Server(
                                            entry.key().text(),
                                            url,
                                            server.requiredText("title"),
                                            entry.key().at())));
                        });
            }
            if (mapping.entries().isEmpty()) {
                problems.error("missing-key", mapping.at(), "name at least one server");
            }
        });
        return servers;
    }

    private Optional<URI> url(Fields server) {
        String text = server.requiredText("url");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        String fault = fault(text);
        if (fault != null) {
            problems.error("bad-url", server.at("url"), "`" + text + "` " + fault);
            return Optional.empty();
        }
        return Optional.of(URI.create(text));
    }

    private static @Nullable String fault(String text) {
        URI uri;
        try {
            uri = new URI(text);
        } catch (URISyntaxException e) {
            return "is not a URL: " + e.getReason();
        }
        if (uri.getHost() == null) {
            return "has no host; write an absolute URL such as https://api.example.com/v1";
        }
        boolean loopback = LOOPBACK.matcher(uri.getHost()).matches();
        if (!"https".equals(uri.getScheme()) && !("http".equals(uri.getScheme()) && loopback)) {
            return "must start with https://; plain http is for loopback hosts only";
        }
        if (uri.getRawQuery() != null || uri.getRawFragment() != null || uri.getRawUserInfo() != null) {
            return "must have no query, fragment or user info";
        }
        return text.endsWith("/") ? "must not end with a slash" : null;
    }

    private Auth auth(YamlNode.Mapping mapping) {
        Fields fields = Fields.of(mapping, Set.of("header", "environment"), problems);
        return new Auth(fields.requiredWord("header", Word.HEADER), fields.word("environment", Word.VARIABLE));
    }

    private ErrorShape errors(YamlNode.Mapping mapping) {
        Fields fields = Fields.of(mapping, Set.of("list", "code", "message"), problems);
        ErrorShape usual = ErrorShape.USUAL;
        return new ErrorShape(
                fields.text("list").orElse(usual.list()),
                fields.text("code").orElse(usual.code()),
                fields.text("message").orElse(usual.message()));
    }

    private QueryArrays queryArrays(Fields api) {
        String word = api.text("query_arrays").orElse("repeated");
        return switch (word) {
            case "repeated" -> QueryArrays.REPEATED;
            case "indexed" -> QueryArrays.INDEXED;
            default -> {
                problems.error(
                        "wrong-type",
                        api.at("query_arrays"),
                        "`query_arrays` must be `repeated` (name=a&name=b) or `indexed` (name[0]=a&name[1]=b), not `"
                                + word + "`");
                yield QueryArrays.REPEATED;
            }
        };
    }

    /** Names of headers are the same in any case. */
    private List<String> secretHeaders(Fields api) {
        List<String> names = new ArrayList<>();
        for (YamlNode item : api.oneOrMore("secret_headers")) {
            Fields.text(item, "an item of `secret_headers`", problems)
                    .filter(name -> Fields.checkWord(name, Word.HEADER, item.at(), problems))
                    .ifPresent(name -> {
                        if (names.stream().anyMatch(name::equalsIgnoreCase)) {
                            problems.error(
                                    "duplicate-value",
                                    item.at(),
                                    "the header `" + name + "` is listed twice; remove one");
                        } else {
                            names.add(name);
                        }
                    });
        }
        return names;
    }

    private List<RateLimit> rateLimits(Fields api) {
        List<RateLimit> limits = new ArrayList<>();
        for (YamlNode item : api.items("rate_limits")) {
            Fields.mapping(item, "a rate limit", problems).ifPresent(mapping -> {
                Fields fields = Fields.of(mapping, Set.of("requests", "per"), problems);
                fields.requireKey("requests");
                OptionalInt requests = fields.positive("requests");
                String per = fields.requiredText("per");
                Matcher matcher = WINDOW.matcher(per);
                if (per.isEmpty()) {
                    return;
                }
                if (!matcher.matches()) {
                    problems.error(
                            "wrong-type",
                            fields.at("per"),
                            "`per` must be a time such as 5s, 3m or 1h, not `" + per + "`");
                } else if (requests.isPresent()) {
                    limits.add(new RateLimit(requests.getAsInt(), Duration.parse("PT" + per.toUpperCase(Locale.ROOT))));
                }
            });
        }
        return limits;
    }
}
