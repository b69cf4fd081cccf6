package dev.certcentral.spec.diff.compat;

import static dev.certcentral.spec.diff.change.Direction.NEITHER;
import static dev.certcentral.spec.diff.change.Direction.REQUEST;
import static dev.certcentral.spec.diff.change.Direction.RESPONSE;
import static dev.certcentral.spec.diff.compat.Level.BINARY;
import static dev.certcentral.spec.diff.compat.Level.SOURCE;
import static dev.certcentral.spec.diff.compat.Level.WIRE;

import dev.certcentral.spec.diff.change.Direction;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;

/** The table. Every verdict of a diff is one of these rows. */
public final class CompatRules {

    private static final Set<Level> NONE = Set.of();
    private static final Set<Level> ON_THE_WIRE = Set.of(WIRE);
    private static final Set<Level> IN_JAVA = Set.of(SOURCE, BINARY);
    private static final Set<Level> EVERYWHERE = Set.of(WIRE, SOURCE, BINARY);
    private static final String RENAME = "Use the new name.";

    private static final List<CompatRule> ALL = new Table().rows();
    private static final Map<String, CompatRule> BY_ID = index();

    private CompatRules() {}

    /** All rows, in the order of the table. */
    public static List<CompatRule> all() {
        return ALL;
    }

    /** The row of that id. */
    static CompatRule of(String id) {
        CompatRule rule = BY_ID.get(id);
        if (rule == null) {
            throw new NoSuchElementException(id);
        }
        return rule;
    }

    private static Map<String, CompatRule> index() {
        Map<String, CompatRule> index = new HashMap<>();
        ALL.forEach(rule -> index.put(rule.id(), rule));
        return index;
    }

    /** Writes the table down. */
    private static final class Table {

        private final List<CompatRule> rows = new ArrayList<>();

        List<CompatRule> rows() {
            api();
            operations();
            parameters();
            answers();
            limits();
            objects();
            choices();
            rules();
            java();
            return List.copyOf(rows);
        }

        private void row(String id, Direction direction, Set<Level> reaches, String explanation, String migration) {
            rows.add(new CompatRule(id, direction, reaches, explanation, migration));
        }

        private void api() {
            row("api-renamed", NEITHER, IN_JAVA, "Two classes carry the API's id in their names.", RENAME);
            row("server-type-renamed", NEITHER, IN_JAVA, "The enumeration of servers has a new name.", RENAME);
            row("server-added", NEITHER, NONE, "Callers may choose one more server.", "");
            row(
                    "server-removed",
                    NEITHER,
                    EVERYWHERE,
                    "Calls to that server are no longer documented, and its constant is gone.",
                    "Choose one of the servers that are left.");
            row("server-renamed", NEITHER, IN_JAVA, "The same server has a new constant.", RENAME);
            row(
                    "server-address-changed",
                    NEITHER,
                    ON_THE_WIRE,
                    "The old client still calls the old address.",
                    "Update the client, or set its base URL to the new address.");
            row("auth-added", NEITHER, ON_THE_WIRE, "Calls without a key are refused.", "Give the client a key.");
            row("auth-removed", NEITHER, NONE, "A key is no longer asked for; sending one does no harm.", "");
            row(
                    "auth-header-changed",
                    NEITHER,
                    ON_THE_WIRE,
                    "The old client sends the key in a header that nobody looks at.",
                    "Update the client.");
            row(
                    "auth-variable-changed",
                    NEITHER,
                    NONE,
                    "The conventional environment variable has another name; nothing travels differently.",
                    "");
            row(
                    "error-shape-changed",
                    RESPONSE,
                    ON_THE_WIRE,
                    "The old client looks for errors under other names and finds none.",
                    "Update the client.");
            row(
                    "rate-limit-added",
                    NEITHER,
                    ON_THE_WIRE,
                    "Calls that came in faster than this were accepted.",
                    "Send fewer calls in that time.");
            row("rate-limit-removed", NEITHER, NONE, "Calls may come faster.", "");
            row(
                    "rate-limit-lowered",
                    NEITHER,
                    ON_THE_WIRE,
                    "Calls at the old rate are refused.",
                    "Send fewer calls in that time.");
            row("rate-limit-raised", NEITHER, NONE, "Calls may come faster.", "");
            row(
                    "query-arrays-changed",
                    REQUEST,
                    ON_THE_WIRE,
                    "The old client writes several values of a query parameter in a way that is not understood.",
                    "Update the client.");
            row("secret-header-added", RESPONSE, NONE, "The header's value is no longer printed.", "");
            row("secret-header-removed", RESPONSE, NONE, "The header's value is printed.", "");
            row("type-renamed", NEITHER, IN_JAVA, "The class of a shared type has a new name.", RENAME);
        }

        private void operations() {
            row("operation-added", REQUEST, NONE, "There is one more call.", "");
            row(
                    "operation-removed",
                    REQUEST,
                    EVERYWHERE,
                    "The call is no longer offered.",
                    "Find out what replaces it.");
            row(
                    "operation-renamed",
                    REQUEST,
                    IN_JAVA,
                    "The same call has a new id; its method is named after it unless the spec names a call.",
                    RENAME);
            row(
                    "method-changed",
                    REQUEST,
                    ON_THE_WIRE,
                    "The old client uses an HTTP method that is not offered.",
                    "Update the client.");
            row(
                    "path-changed",
                    REQUEST,
                    ON_THE_WIRE,
                    "The old client calls a path that is not offered.",
                    "Update the client.");
            row("operation-offered-at", REQUEST, NONE, "One more server offers the call.", "");
            row(
                    "operation-withdrawn-from",
                    REQUEST,
                    ON_THE_WIRE,
                    "A server stops offering the call.",
                    "Make the call at another server.");
            row("group-changed", REQUEST, IN_JAVA, "The call is found in another family.", RENAME);
            row("call-renamed", REQUEST, IN_JAVA, "The method has a new name.", RENAME);
            row("request-class-renamed", REQUEST, IN_JAVA, "The request's class has a new name.", RENAME);
            row(
                    "body-added",
                    REQUEST,
                    EVERYWHERE,
                    "The call takes a body now; without it, what is required is missing.",
                    "Send a body.");
            row("body-removed", REQUEST, EVERYWHERE, "The call takes no body any more.", "Stop sending a body.");
            row("response-added", RESPONSE, IN_JAVA, "The call answers with a body now.", "Compile again.");
            row(
                    "response-removed",
                    RESPONSE,
                    EVERYWHERE,
                    "The call answers without a body, where the old client expects one.",
                    "Ask for what you need with another call.");
            row(
                    "response-shape-changed",
                    RESPONSE,
                    EVERYWHERE,
                    "The answer is another kind of value.",
                    "Update the client.");
            row("became-repeatable", REQUEST, NONE, "The call may be repeated after a lost answer.", "");
            row(
                    "no-longer-repeatable",
                    REQUEST,
                    ON_THE_WIRE,
                    "The old client repeats the call after a lost answer, and it can be carried out twice.",
                    "Update the client; until then, do not let it retry.");
            row("finder-added", REQUEST, NONE, "Calls whose lost requests it finds can be made at most once.", "");
            row(
                    "finder-removed",
                    REQUEST,
                    IN_JAVA,
                    "Calls whose lost requests it found cannot be made at most once any more.",
                    "Make the plain call, and look up yourself what became of it when the answer is lost.");
            row(
                    "finder-changed",
                    REQUEST,
                    IN_JAVA,
                    "It finds what became of other calls than before, or reads it from other members.",
                    "Compile again, and see which calls can be made at most once.");
        }

        private void parameters() {
            row(
                    "required-parameter-added",
                    REQUEST,
                    EVERYWHERE,
                    "Requests without it are refused, and the builder asks for it.",
                    "Give it a value in every request.");
            row(
                    "required-parameter-removed",
                    REQUEST,
                    EVERYWHERE,
                    "Requests that send it are refused unless the object takes unlisted members.",
                    "Stop sending it.");
            row(
                    "optional-parameter-added",
                    REQUEST,
                    ON_THE_WIRE,
                    "Nobody has to send it. Only in an open object the name could be in use already.",
                    "See whether you send an unlisted member of that name.");
            row(
                    "optional-parameter-removed",
                    REQUEST,
                    EVERYWHERE,
                    "Requests that send it are refused unless the object takes unlisted members.",
                    "Stop sending it.");
            row("parameter-renamed", REQUEST, EVERYWHERE, "The old name is not known any more.", RENAME);
            row(
                    "parameter-moved",
                    REQUEST,
                    EVERYWHERE,
                    "It is not known in its old place any more.",
                    "Set it in its new place.");
            row(
                    "parameter-became-required",
                    REQUEST,
                    EVERYWHERE,
                    "Requests without it are refused, and the builder asks for it.",
                    "Give it a value in every request.");
            row(
                    "parameter-no-longer-required",
                    REQUEST,
                    IN_JAVA,
                    "Requests may leave it out, so it can be absent and the builder does not ask for it.",
                    "Set it behind the required steps, and expect it to be absent.");
            row("parameter-became-conditional", REQUEST, NONE, "Whether it is demanded is up to rules.", "");
            row("parameter-no-longer-conditional", REQUEST, NONE, "Whether it is demanded is up to rules.", "");
            row(
                    "type-changed",
                    REQUEST,
                    EVERYWHERE,
                    "Values of the old type are refused.",
                    "Send a value of the new type.");
            row(
                    "type-narrowed",
                    REQUEST,
                    EVERYWHERE,
                    "Some values of the old type are refused.",
                    "Send one of the values that are left.");
            row("type-widened", REQUEST, IN_JAVA, "More values are accepted.", "Use the new Java type.");
            row(
                    "default-added",
                    REQUEST,
                    ON_THE_WIRE,
                    "What is assumed when it is absent decides which rules apply.",
                    "Send the value you mean.");
            row(
                    "default-removed",
                    REQUEST,
                    ON_THE_WIRE,
                    "What is assumed when it is absent decides which rules apply.",
                    "Send the value you mean.");
            row(
                    "default-changed",
                    REQUEST,
                    ON_THE_WIRE,
                    "What is assumed when it is absent decides which rules apply, and what the API does.",
                    "Send the value you mean.");
            row("became-sensitive", NEITHER, NONE, "Its value is no longer printed.", "");
            row("no-longer-sensitive", NEITHER, NONE, "Its value is printed.", "");
            row("code-name-changed", NEITHER, IN_JAVA, "It has a new name in Java.", RENAME);
            row("class-name-changed", NEITHER, IN_JAVA, "Its class has a new name.", RENAME);
            row("value-added", REQUEST, NONE, "One more value is accepted.", "");
            row(
                    "value-removed",
                    REQUEST,
                    EVERYWHERE,
                    "The value is refused, and its constant is gone.",
                    "Send one of the values that are left.");
            row("value-renamed-in-code", NEITHER, IN_JAVA, "The constant has a new name.", RENAME);
        }

        private void answers() {
            row("required-answer-added", RESPONSE, NONE, "The old client keeps it as an unlisted member.", "");
            row(
                    "required-answer-removed",
                    RESPONSE,
                    EVERYWHERE,
                    "The old client cannot read answers without it.",
                    "Do without it.");
            row("optional-answer-added", RESPONSE, NONE, "The old client keeps it as an unlisted member.", "");
            row(
                    "optional-answer-removed",
                    RESPONSE,
                    IN_JAVA,
                    "The old client reads it as absent; the new one does not know it.",
                    "Do without it.");
            row(
                    "answer-renamed",
                    RESPONSE,
                    EVERYWHERE,
                    "The old client looks for the old name; it can do without only if that was optional.",
                    RENAME);
            row(
                    "answer-moved",
                    RESPONSE,
                    EVERYWHERE,
                    "The old client looks in the old place; it can do without only if that was optional.",
                    "Read it from its new place.");
            row(
                    "answer-no-longer-required",
                    RESPONSE,
                    Set.of(WIRE, BINARY),
                    "The old client cannot read answers without it; in the new one it can be null, a number in a box.",
                    "Expect it to be absent.");
            row(
                    "answer-became-required",
                    RESPONSE,
                    IN_JAVA,
                    "It is always there: a number or truth needs no box any more, and cannot be compared with null.",
                    "Drop the comparison with null, and compile again.");
            row("answer-became-conditional", RESPONSE, NONE, "It could be absent before.", "");
            row("answer-no-longer-conditional", RESPONSE, NONE, "It can still be absent.", "");
            row(
                    "answer-type-changed",
                    RESPONSE,
                    EVERYWHERE,
                    "The old client reads numbers, truths and texts in each other's place where that loses nothing.",
                    "Use the new type.");
            row("answer-limit-changed", RESPONSE, NONE, "Clients do not check the limits of answers.", "");
            row(
                    "answer-format-changed",
                    RESPONSE,
                    EVERYWHERE,
                    "Clients check no format of answers but that of dates.",
                    "Use the new type.");
            row("answer-default-changed", RESPONSE, NONE, "Clients do not fill in defaults.", "");
            row("answer-value-added", RESPONSE, NONE, "The old client keeps values it does not know.", "");
            row("answer-value-removed", RESPONSE, IN_JAVA, "The constant is gone.", "Stop comparing with it.");
            row("answer-opened", RESPONSE, NONE, "Clients keep unlisted members anyway.", "");
            row("answer-closed", RESPONSE, NONE, "Clients keep unlisted members anyway.", "");
        }

        private void limits() {
            limit("min", "Values below it are refused.", "Send larger values.", "raised", "lowered");
            limit("max", "Values above it are refused.", "Send smaller values.", "lowered", "raised");
            limit("max-length", "Longer texts are refused.", "Send shorter texts.", "lowered", "raised");
            limit("max-items", "Longer arrays are refused.", "Send fewer elements.", "lowered", "raised");
            row(
                    "format-added",
                    REQUEST,
                    EVERYWHERE,
                    "Texts that do not look like it are refused.",
                    "Send texts of that format.");
            row("format-removed", REQUEST, IN_JAVA, "Any text is accepted.", "Use the new Java type.");
            row(
                    "format-changed",
                    REQUEST,
                    EVERYWHERE,
                    "Texts of the old format are refused unless they are of the new one, too.",
                    "Send texts of the new format.");
        }

        private void limit(String name, String explanation, String migration, String tighter, String looser) {
            row(name + "-added", REQUEST, ON_THE_WIRE, explanation, migration);
            row(name + "-removed", REQUEST, NONE, "More is accepted.", "");
            row(name + "-" + tighter, REQUEST, ON_THE_WIRE, explanation, migration);
            row(name + "-" + looser, REQUEST, NONE, "More is accepted.", "");
        }

        private void objects() {
            row("object-opened", REQUEST, NONE, "Members documented elsewhere are accepted.", "");
            row(
                    "object-closed",
                    REQUEST,
                    ON_THE_WIRE,
                    "Members documented elsewhere are refused.",
                    "Stop sending members that the spec does not name.");
            row("page-became-partial", NEITHER, NONE, "The page is known only in part.", "");
            row("page-no-longer-partial", NEITHER, NONE, "The page is known as a whole.", "");
        }

        private void choices() {
            String choose = "Give what the selected option demands, and nothing of the others.";
            row(
                    "choice-added",
                    REQUEST,
                    EVERYWHERE,
                    "Combinations that make no sense together are refused, and one class holds them.",
                    choose);
            row("choice-removed", REQUEST, IN_JAVA, "Any combination is accepted.", "Set the members one by one.");
            row("choice-discriminator-changed", REQUEST, EVERYWHERE, "Another member selects the option.", choose);
            row("choice-class-renamed", REQUEST, IN_JAVA, "The class of the choice has a new name.", RENAME);
            row(
                    "option-added",
                    REQUEST,
                    EVERYWHERE,
                    "There is one more way. Its members are refused with the other options.",
                    choose);
            row(
                    "option-removed",
                    REQUEST,
                    IN_JAVA,
                    "There is one way less, and its factory is gone.",
                    "Choose another option.");
            row(
                    "option-member-added",
                    REQUEST,
                    EVERYWHERE,
                    "A member belongs to this option: demanded or possible here, refused with others.",
                    choose);
            row(
                    "option-member-removed",
                    REQUEST,
                    EVERYWHERE,
                    "A member does not belong to this option any more.",
                    choose);
            row(
                    "option-member-became-required",
                    REQUEST,
                    EVERYWHERE,
                    "The option demands it, and its factory takes it.",
                    choose);
            row(
                    "option-member-no-longer-required",
                    REQUEST,
                    IN_JAVA,
                    "The option does not demand it, and its factory does not take it.",
                    "Add it behind the factory.");
            row(
                    "option-order-changed",
                    REQUEST,
                    IN_JAVA,
                    "The option's factory takes its members in another order. Members of one type change places without a word from"
                            + " the compiler, so this is worth a look even where it breaks nobody.",
                    "Put the arguments in the new order.");
        }

        private void rules() {
            String obey = "See what the rule says, and send only what it allows.";
            row("rule-added", REQUEST, ON_THE_WIRE, "Requests that break it are refused.", obey);
            row("rule-removed", REQUEST, NONE, "Requests that broke it are accepted.", "");
            row("condition-widened", REQUEST, ON_THE_WIRE, "The rule applies more often.", obey);
            row("condition-narrowed", REQUEST, NONE, "The rule applies less often.", "");
            row("conditional-values-added", REQUEST, ON_THE_WIRE, "Values now depend on a condition.", obey);
            row("conditional-values-removed", REQUEST, NONE, "Values depend on no condition any more.", "");
            row("conditional-values-narrowed", REQUEST, ON_THE_WIRE, "Fewer values are accepted.", obey);
            row("conditional-values-widened", REQUEST, NONE, "More values are accepted.", "");
            row("element-limit-tightened", REQUEST, ON_THE_WIRE, "Other numbers of elements are refused.", obey);
            row("element-limit-loosened", REQUEST, NONE, "More numbers of elements are accepted.", "");
            row("date-range-shortened", REQUEST, ON_THE_WIRE, "Dates so far ahead are refused.", obey);
            row("date-range-extended", REQUEST, NONE, "Dates further ahead are accepted.", "");
            row("rule-tightened", REQUEST, ON_THE_WIRE, "The rule demands more.", obey);
            row("rule-loosened", REQUEST, NONE, "The rule demands less.", "");
            row(
                    "rule-shifted",
                    REQUEST,
                    ON_THE_WIRE,
                    "The rule refuses some requests it accepted and accepts some it refused.",
                    obey);
            row("rule-renamed", REQUEST, NONE, "The same rule has a new id in violations.", "");
            row("warning-added", REQUEST, NONE, "Requests are accepted with a warning.", "");
            row("warning-removed", REQUEST, NONE, "Requests are accepted without the warning.", "");
            row("warning-changed", REQUEST, NONE, "Another warning is given.", "");
        }

        private void java() {
            row("class-removed", NEITHER, IN_JAVA, "A class has gone or moved.", "Use the class in its new place.");
            row("member-changed", NEITHER, IN_JAVA, "A method or constant has gone or changed.", "Use the new one.");
            row("builder-steps-changed", NEITHER, IN_JAVA, "A builder leads through other steps.", "Follow them.");
        }
    }
}
