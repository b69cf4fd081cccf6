package dev.certcentral.spec.diff.compat;

import dev.certcentral.spec.diff.change.Change;
import dev.certcentral.spec.diff.change.Direction;
import dev.certcentral.spec.diff.change.Thing;
import dev.certcentral.spec.model.Parameter;
import java.util.Locale;

/** Finds the row of the table for a change, as far as the change alone tells. */
final class Classifier {

    private Classifier() {}

    /** The row's id; empty where the judge has to look at the effect first. */
    static String rule(Change change) {
        return switch (change.aspect()) {
            case API_ID -> "api-renamed";
            case SERVER_TYPE -> "server-type-renamed";
            case SERVER -> came(change, "server");
            case SERVER_ID -> "server-renamed";
            case SERVER_URL -> "server-address-changed";
            case AUTH -> came(change, "auth");
            case AUTH_HEADER -> "auth-header-changed";
            case AUTH_ENVIRONMENT -> "auth-variable-changed";
            case ERROR_SHAPE -> "error-shape-changed";
            case RATE_LIMIT -> amount(change, "rate-limit");
            case QUERY_ARRAYS -> "query-arrays-changed";
            case SECRET_HEADER -> came(change, "secret-header");
            case TYPE_NAME -> "type-renamed";
            case OPERATION -> came(change, "operation");
            case OPERATION_ID -> "operation-renamed";
            case METHOD -> "method-changed";
            case PATH -> "path-changed";
            case OFFERED_AT -> change.added() ? "operation-offered-at" : "operation-withdrawn-from";
            case GROUP -> "group-changed";
            case CALL -> "call-renamed";
            case REQUEST_NAME -> "request-class-renamed";
            case BODY -> came(change, "body");
            case RESPONSE -> came(change, "response");
            case RESPONSE_TYPE -> "response-shape-changed";
            case REPEATABLE -> yes(change) ? "became-repeatable" : "no-longer-repeatable";
            case FINDER -> changed(change, "finder");
            case PARAMETER -> parameter(change);
            case NAME -> answer(change) ? "answer-renamed" : "parameter-renamed";
            case PLACE -> answer(change) ? "answer-moved" : "parameter-moved";
            case REQUIREMENT -> requirement(change);
            case TYPE -> answer(change) ? "answer-type-changed" : TypeJudge.rule(change);
            case DEFAULT -> answer(change) ? "answer-default-changed" : changed(change, "default");
            case SENSITIVE -> yes(change) ? "became-sensitive" : "no-longer-sensitive";
            case CODE_NAME -> "code-name-changed";
            case CLASS_NAME -> "class-name-changed";
            case OPEN -> (answer(change) ? "answer-" : "object-") + (yes(change) ? "opened" : "closed");
            case PARTIAL -> yes(change) ? "page-became-partial" : "page-no-longer-partial";
            case MIN, MAX, MAX_LENGTH, MAX_ITEMS ->
                answer(change)
                        ? "answer-limit-changed"
                        : amount(
                                change,
                                change.aspect().name().toLowerCase(Locale.ROOT).replace('_', '-'));
            case FORMAT -> answer(change) ? "answer-format-changed" : changed(change, "format");
            case VALUE -> came(change, answer(change) ? "answer-value" : "value");
            case VALUE_NAME -> "value-renamed-in-code";
            case CHOICE -> came(change, "choice");
            case CHOICE_BY -> "choice-discriminator-changed";
            case CHOICE_CLASS -> "choice-class-renamed";
            case OPTION -> came(change, "option");
            case OPTION_MEMBER -> came(change, "option-member");
            case OPTION_DEMAND -> demand(change);
            case OPTION_ORDER -> "option-order-changed";
            case RULE_ID -> "rule-renamed";
            case RULE -> "";
        };
    }

    static boolean answer(Change change) {
        return change.site().direction() == Direction.RESPONSE;
    }

    private static String came(Change change, String name) {
        return name + (change.added() ? "-added" : "-removed");
    }

    private static String changed(Change change, String name) {
        return change.added() || change.removed() ? came(change, name) : name + "-changed";
    }

    private static String amount(Change change, String name) {
        if (change.added() || change.removed()) {
            return came(change, name);
        }
        return name
                + (number(change.after().orElseThrow()) < number(change.before().orElseThrow())
                        ? "-lowered"
                        : "-raised");
    }

    private static long number(Thing thing) {
        return thing instanceof Thing.OfRate rate ? rate.limit().requests() : ((Thing.Amount) thing).number();
    }

    private static boolean yes(Change change) {
        return change.afterText().equals("yes");
    }

    private static String parameter(Change change) {
        Parameter parameter = ((Thing.OfParameter) change.thing()).parameter();
        String need = parameter.required() ? "required-" : "optional-";
        return came(change, need + (answer(change) ? "answer" : "parameter"));
    }

    private static String requirement(Change change) {
        String what = answer(change) ? "answer-" : "parameter-";
        if (change.afterText().equals("required")) {
            return what + "became-required";
        }
        if (change.beforeText().equals("required")) {
            return what + "no-longer-required";
        }
        return what + (change.afterText().equals("conditional") ? "became-conditional" : "no-longer-conditional");
    }

    private static String demand(Change change) {
        boolean required = change.thing() instanceof Thing.OfMember member
                && member.member().required();
        return required ? "option-member-became-required" : "option-member-no-longer-required";
    }
}
