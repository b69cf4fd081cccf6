package dev.certcentral.spec.load;

import dev.certcentral.spec.model.FieldType;
import dev.certcentral.spec.model.HttpMethod;
import dev.certcentral.spec.model.Parameter;
import dev.certcentral.spec.problem.Hints;
import dev.certcentral.spec.problem.Problems;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the method and the path of an operation, and compares the path with the parameters that fill it. */
final class HttpReader {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");
    private static final Pattern PATH = Pattern.compile("(/([A-Za-z0-9._~-]+|\\{[A-Za-z][A-Za-z0-9_-]*}))+");

    /** A client would resolve them, and leave the API. */
    private static final Pattern DOTS = Pattern.compile("/\\.\\.?(?=/|$)");

    private static final int MAX_PATH = 500;
    private static final int MAX_PLACEHOLDERS = 20;

    private final Fields fields;
    private final Problems problems;

    HttpReader(Fields fields, Problems problems) {
        this.fields = fields;
        this.problems = problems;
    }

    /**
     * Method and path.
     *
     * @param method the method; some method if it could not be read
     * @param path the path; empty if it could not be read
     */
    record Line(HttpMethod method, String path) {}

    Line read() {
        String line = fields.requiredText("http");
        int blank = line.indexOf(' ');
        String word = blank < 0 ? line : line.substring(0, blank);
        String path = blank < 0 ? "" : line.substring(blank + 1).strip();
        Optional<HttpMethod> method = Arrays.stream(HttpMethod.values())
                .filter(m -> m.name().equals(word))
                .findFirst();
        if (line.length() > MAX_PATH) {
            problems.error(
                    "path-too-long",
                    fields.at("http"),
                    "the line has more than " + MAX_PATH + " characters, which is the limit; shorten the path");
        } else if (PLACEHOLDER.matcher(path).results().count() > MAX_PLACEHOLDERS) {
            problems.error(
                    "too-many-placeholders",
                    fields.at("http"),
                    "the path has more than " + MAX_PLACEHOLDERS + " placeholders, which is the limit; remove some");
        } else if (DOTS.matcher(path).find()) {
            problems.error(
                    "bad-http",
                    fields.at("http"),
                    "`" + path + "` has a segment of dots, which leads out of it; remove it");
        } else if (method.isPresent() && PATH.matcher(path).matches()) {
            return new Line(method.get(), path);
        } else if (!line.isEmpty()) {
            problems.error(
                    "bad-http",
                    fields.at("http"),
                    "`" + line
                            + "` must be a method and a path such as `POST /order/{order_id}`; methods are "
                            + Arrays.toString(HttpMethod.values()));
        }
        return new Line(HttpMethod.POST, "");
    }

    void checkPlaceholders(String template, List<Parameter> path) {
        if (template.isEmpty()) {
            return;
        }
        Set<String> holes = holes(template);
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
                        "a path parameter must be `required: yes` and a single value");
            }
        }
        for (String hole : holes) {
            problems.error(
                    "placeholder-mismatch",
                    fields.at("http"),
                    "nothing describes the placeholder `{" + hole + "}`; add it under `path`");
        }
    }

    /** Calls take them in the order of the path, whatever the order of their descriptions. */
    static List<Parameter> inOrderOf(String template, List<Parameter> path) {
        return path.stream()
                .sorted(Comparator.comparingInt(parameter -> template.indexOf("{" + parameter.name() + "}")))
                .toList();
    }

    private Set<String> holes(String template) {
        Set<String> holes = new LinkedHashSet<>();
        Matcher matcher = PLACEHOLDER.matcher(template);
        while (matcher.find()) {
            if (!holes.add(matcher.group(1))) {
                problems.error(
                        "bad-http",
                        fields.at("http"),
                        "the placeholder `" + matcher.group(1) + "` occurs twice; rename one");
            }
        }
        return holes;
    }

    private static boolean isScalar(FieldType type) {
        return !(type instanceof FieldType.Nested || type instanceof FieldType.ListOf);
    }
}
