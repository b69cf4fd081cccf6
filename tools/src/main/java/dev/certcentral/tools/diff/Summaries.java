package dev.certcentral.tools.diff;

import dev.certcentral.spec.diff.change.Aspect;
import dev.certcentral.spec.diff.change.Change;
import dev.certcentral.spec.diff.compat.Verdict;
import java.util.Locale;

/** One sentence for each change. */
final class Summaries {

    private Summaries() {}

    static String of(Verdict verdict) {
        Change change = verdict.change();
        String subject = "`" + change.site().subject() + "`";
        String before = change.beforeText();
        String after = change.afterText();
        if (verdict.rule().id().equals("class-removed")) {
            return "The class " + subject + " is gone.";
        }
        if (change.aspect() == Aspect.NAME) {
            return subject + " is called `" + after + "` now.";
        }
        if (change.aspect() == Aspect.PLACE) {
            return subject + " moved from `" + before + "` to `" + after + "`.";
        }
        if (change.aspect() == Aspect.REPEATABLE) {
            return subject + (after.equals("yes") ? " may be repeated now." : " must not be repeated any more.");
        }
        if (change.aspect() == Aspect.SECRET_HEADER) {
            return "The " + change.site().subject() + " is " + (change.added() ? "secret now." : "no longer secret.");
        }
        String what = what(change.aspect());
        String of = what.isEmpty() ? subject : "The " + what + " of " + subject;
        if (change.added()) {
            return what.isEmpty()
                    ? subject + " was added: " + after + "."
                    : "`" + change.site().subject() + "` has a new " + what + ": " + after + ".";
        }
        if (change.removed()) {
            return what.isEmpty()
                    ? subject + " was removed; it was " + before + "."
                    : "`" + change.site().subject() + "` has lost its " + what + ": " + before + ".";
        }
        return of + " was " + before + " and is " + after + " now.";
    }

    /** What changed of the subject; empty where it is the subject itself. */
    private static String what(Aspect aspect) {
        return switch (aspect) {
            case PARAMETER, OPERATION, SERVER, RULE, CHOICE, AUTH, RATE_LIMIT -> "";
            case CODE_NAME, VALUE_NAME -> "name in code";
            case CLASS_NAME, CHOICE_CLASS -> "class";
            case CHOICE_BY -> "discriminator";
            case FINDER -> "search for lost requests";
            case QUERY_ARRAYS -> "way of writing arrays in queries";
            case API_ID -> "id";
            case AUTH_HEADER -> "header";
            case AUTH_ENVIRONMENT -> "environment variable";
            case OFFERED_AT -> "server";
            case OPTION_DEMAND, OPTION_MEMBER -> "member";
            default -> aspect.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        };
    }
}
