package dev.certcentral.tools.export.openapi;

import dev.certcentral.spec.model.Api;
import dev.certcentral.spec.model.Note;
import dev.certcentral.spec.model.Operation;
import dev.certcentral.spec.model.RateLimit;
import dev.certcentral.tools.export.gap.Gap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Descriptions for people, in Markdown. */
final class Prose {

    private Prose() {}

    static String about(Api api) {
        String limits = api.rateLimits().stream()
                .map(Prose::limit)
                .collect(Collectors.joining(" and ", "\n\nAt most ", " are answered."));
        return api.about() + (api.rateLimits().isEmpty() ? "" : limits);
    }

    private static String limit(RateLimit limit) {
        return limit.requests() + " requests in " + limit.window().toSeconds() + " seconds";
    }

    /** The first sentence without its full stop. */
    static String summary(Operation operation) {
        String about = operation.about();
        int end = about.indexOf(". ");
        String first = end < 0 ? about : about.substring(0, end);
        return first.endsWith(".") ? first.substring(0, first.length() - 1) : first;
    }

    /** What the operation does, what the schemas cannot say, and what no payload shows. */
    static String description(Operation operation, List<Gap> gaps) {
        Stream<String> lost = gaps.stream()
                .map(gap -> "`" + gap.path() + "`: " + gap.says() + " "
                        + gap.reason().words());
        Stream<String> notes = operation.notes().stream().map(Note::says);
        return operation.about()
                + listed("Not in the schemas:", lost.distinct().toList())
                + listed("Notes:", notes.toList());
    }

    private static String listed(String heading, List<String> items) {
        return items.isEmpty()
                ? ""
                : items.stream().collect(Collectors.joining("\n- ", "\n\n" + heading + "\n\n- ", ""));
    }
}
