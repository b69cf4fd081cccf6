package dev.certcentral.runtime.once;

import static dev.certcentral.runtime.once.Script.broken;
import static dev.certcentral.runtime.once.Script.coded;
import static dev.certcentral.runtime.once.Script.find;
import static dev.certcentral.runtime.once.Script.lost;
import static dev.certcentral.runtime.once.Script.order;
import static dev.certcentral.runtime.once.Script.unreadable;
import static dev.certcentral.runtime.once.Script.unsent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.certcentral.runtime.error.AlreadyPlacedException;
import dev.certcentral.runtime.error.ApiErrorException;
import dev.certcentral.runtime.error.ApiException;
import dev.certcentral.runtime.error.ConnectionException.Reason;
import dev.certcentral.runtime.error.NotPlacedException;
import dev.certcentral.runtime.error.Outcome;
import dev.certcentral.runtime.error.OutcomeUnknownException;
import dev.certcentral.runtime.error.RateLimitException;
import dev.certcentral.runtime.error.RetryAdvice;
import dev.certcentral.runtime.policy.OncePolicy;
import dev.certcentral.runtime.time.VirtualTiming;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
final class OnceTest {

    private static final OncePolicy STANDARD = OncePolicy.STANDARD;
    private static final Object NOTHING = List.of();

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void answerIsHandedOnWithoutALookUp(boolean async) throws Throwable {
        Script script = script(async).orders("receipt 7");

        assertThat(script.run(script.call(false, STANDARD), async)).isEqualTo("receipt 7");
        assertThat(script.lookedUp).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void lostAnswerIsFoundByItsId(boolean async) throws Throwable {
        Script script = script(async).orders(lost()).finds(NOTHING, NOTHING, List.of("receipt 7"));

        assertThat(script.run(script.call(false, STANDARD), async)).isEqualTo("receipt 7");
        assertThat(script.sent).hasSize(1);
        assertThat(script.lookedUp).containsExactly(seconds(0), seconds(1), seconds(3));
    }

    @ParameterizedTest
    @CsvSource({"400", "401", "403", "404", "409", "422", "429"})
    void refusalByTheApiIsCertain(int status) {
        Script script = script(false).orders(order(status, coded("no")));

        NotPlacedException refused = fails(NotPlacedException.class, script, false);

        assertThat(refused).hasMessageContaining("not carried out").hasMessageContaining("HTTP " + status);
        assertThat(refused.outcome()).isEqualTo(Outcome.ANSWERED);
        assertThat(refused.id()).isEqualTo("id-1");
        assertThat(script.lookedUp).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "400, '<html><title>Bad</title></html>'",
        "403, ''",
        "404, '{\"message\":\"no route\"}'",
        "429, slow down",
        "503, '<html>'",
        "503, '{\"errors\":[{\"code\":\"busy\",\"message\":\"m\"}]}'",
        "408, '{\"errors\":[{\"code\":\"late\",\"message\":\"m\"}]}'",
        "500, '{\"errors\":[{\"code\":\"oops\",\"message\":\"m\"}]}'",
        "502, '{\"errors\":[{\"code\":\"oops\",\"message\":\"m\"}]}'",
        "504, ''",
        "302, ''"
    })
    void whatMayBeFromSomethingInBetweenIsLookedUp(int status, String body) throws Throwable {
        Script script = script(false).orders(order(status, body)).finds(List.of("receipt"));

        assertThat(script.run(script.call(false, STANDARD), false)).isEqualTo("receipt");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void answerWithoutBodyIsLookedUpAndNotSentAgain(boolean async) throws Throwable {
        Script script = script(async).orders(new Object[] {null}).finds(List.of("receipt"));

        assertThat(script.run(script.call(false, STANDARD), async)).isEqualTo("receipt");
        assertThat(script.sent).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    @Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void whatFailsInsideEndsTheCallAndSendsNothingAgain(boolean async) {
        Script script = script(async).orders(lost()).breaksTheClock();

        assertThatThrownBy(() -> script.run(script.call(false, STANDARD), async))
                .isInstanceOfAny(IllegalStateException.class, CompletionException.class)
                .hasMessageContaining("no clock");
        assertThat(script.sent).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void refusedOwnIdIsLookedUpOnceMore(boolean async) {
        Script script =
                script(async).orders(order(400, coded("in_use"))).finds(NOTHING, List.of("receipt of the earlier run"));

        AlreadyPlacedException already =
                fails(AlreadyPlacedException.class, script, script.call(true, STANDARD), async);

        assertThat(already.receipts(String.class)).containsExactly("receipt of the earlier run");
        assertThat(already.outcome()).isEqualTo(Outcome.ANSWERED);
        assertThat(already).hasMessageContaining("refused").hasCauseInstanceOf(ApiErrorException.class);
        assertThat(script.sent).hasSize(1);
    }

    @Test
    void refusedOwnIdThatIsNotFoundIsNotPlacedAndWarnsOfAnotherId() {
        for (Object lookUp : new Object[] {NOTHING, find(500, "")}) {
            Script script = script(false).orders(order(400, coded("in_use"))).finds(NOTHING, lookUp);

            NotPlacedException refused = fails(NotPlacedException.class, script, script.call(true, STANDARD), false);

            assertThat(refused).hasMessageContaining("before choosing another id");
            assertThat(refused.failure()).hasMessageContaining("in_use");
            assertThat(script.sent).hasSize(1);
        }
    }

    @Test
    void unreadableSuccessIsLookedUp() throws Throwable {
        Script script = script(false).orders(unreadable(false)).finds(List.of("receipt"));

        assertThat(script.run(script.call(false, STANDARD), false)).isEqualTo("receipt");
    }

    @Test
    void errorOfTheMachineAfterSendingIsLookedUp() throws Throwable {
        Script script = script(false).orders(new OutOfMemoryError()).finds(List.of("receipt"));

        assertThat(script.run(script.call(false, STANDARD), false)).isEqualTo("receipt");
    }

    @Test
    void whatWasNotSentIsNotPlaced() {
        RateLimitException full = new RateLimitException(Script.ORDER_LINE, "1 request in 1 s", seconds(1));
        Script script = script(false).orders(full);

        NotPlacedException unsent = fails(NotPlacedException.class, script, false);

        assertThat(unsent.outcome()).isEqualTo(Outcome.NOT_SENT);
        assertThat(unsent.failure()).isSameAs(full);
        assertThat(unsent.retryAdvice().kind()).isEqualTo(RetryAdvice.Kind.LATER);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void ownIdThatIsInUseSendsNothing(boolean async) {
        Script script = script(async).finds(List.of("old one"));

        AlreadyPlacedException used = fails(AlreadyPlacedException.class, script, script.call(true, STANDARD), async);

        assertThat(used.receipts(String.class)).containsExactly("old one");
        assertThat(used.outcome()).isEqualTo(Outcome.NOT_SENT);
        assertThat(script.sent).isEmpty();
    }

    @Test
    void ownIdThatIsFreeIsSent() throws Throwable {
        Script script = script(false).finds(find(404, coded("not_found|order")));

        assertThat(script.run(script.call(true, STANDARD), false)).isEqualTo("receipt");
        assertThat(script.lookedUp).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void ownIdThatCannotBeCheckedSendsNothing(boolean async) {
        Script script = script(async).finds(broken());

        NotPlacedException unsent = fails(NotPlacedException.class, script, script.call(true, STANDARD), async);

        assertThat(unsent.outcome()).isEqualTo(Outcome.NOT_SENT);
        assertThat(script.sent).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void absenceUntilTheDeadlineProvesNothing(boolean async) {
        Script script = script(async).orders(lost()).finds(NOTHING);

        OutcomeUnknownException unknown = fails(OutcomeUnknownException.class, script, async);

        assertThat(script.sent).hasSize(1);
        assertThat(script.lookedUp)
                .containsExactly(
                        seconds(0),
                        seconds(1),
                        seconds(3),
                        seconds(7),
                        seconds(15),
                        seconds(31),
                        seconds(51),
                        seconds(71),
                        seconds(91),
                        seconds(111),
                        seconds(120));
        assertThat(script.limits.get(0)).isEqualTo(seconds(120));
        assertThat(script.limits.get(9)).isEqualTo(seconds(9));
        assertThat(script.limits.get(10)).isEqualTo(seconds(1));
        assertThat(unknown.absences()).isEqualTo(11);
        assertThat(unknown.id()).isEqualTo("id-1");
        assertThat(unknown.lookUpFailure()).isNull();
        assertThat(unknown).hasMessageContaining("id-1").hasMessageContaining("do not send it again");
    }

    @Test
    void absenceProvesSomethingIfTheCallerSaysSo() {
        Script script = script(false).orders(lost()).finds(NOTHING);

        NotPlacedException gone = fails(
                NotPlacedException.class, script, script.call(false, STANDARD.withSettledAfter(seconds(10))), false);

        assertThat(script.lookedUp).endsWith(seconds(7), seconds(10));
        assertThat(gone.outcome()).isEqualTo(Outcome.ANSWERED);
        assertThat(gone.retryAdvice().kind()).isEqualTo(RetryAdvice.Kind.LATER);
    }

    @Test
    void lookUpThatBeganBeforeTheTimeProvesNothing() {
        Script script = script(false).orders(lost());
        script.finds((Supplier<Object>) () -> {
            var unused = script.timing.after(seconds(30)); // slow
            return NOTHING;
        });

        fails(NotPlacedException.class, script, script.call(false, STANDARD.withSettledAfter(seconds(10))), false);

        assertThat(script.lookedUp).hasSize(2); // the first one was answered late enough, but asked too early
    }

    @Test
    void unansweredLookUpsProveNothing() {
        Script script = script(false).orders(lost()).finds(NOTHING, broken());

        OutcomeUnknownException unknown = fails(
                OutcomeUnknownException.class,
                script,
                script.call(false, STANDARD.withSettledAfter(seconds(10))),
                false);

        assertThat(unknown.absences()).isEqualTo(1);
        assertThat(unknown.lookUpFailure()).isNotNull();
    }

    @Test
    void severalFoundAreShownAndNotChosenFrom() {
        Script script = script(false).orders(lost()).finds(List.of("one", "two"));

        OutcomeUnknownException unknown = fails(OutcomeUnknownException.class, script, false);

        assertThat(unknown.receipts(String.class)).containsExactly("one", "two");
        assertThat(unknown).hasMessageContaining("found 2");
    }

    @ParameterizedTest
    @CsvSource({"403, access_denied|missing_permission", "404, not_found|route", "400, bad"})
    void refusedLookUpIsNotRepeated(int status, String code) {
        Script script = script(false).orders(lost()).finds(find(status, coded(code)));

        OutcomeUnknownException unknown = fails(OutcomeUnknownException.class, script, false);

        assertThat(script.lookedUp).hasSize(1);
        assertThat(unknown.lookUpFailure()).isNotNull().hasMessageContaining("HTTP " + status);
        assertThat(unknown.getSuppressed()).contains(unknown.lookUpFailure());
    }

    @Test
    void troubleOnTheWayIsLookedUpAgain() throws Throwable {
        Script script = script(false)
                .orders(lost())
                .finds(
                        find(403, "<html>"),
                        find(404, "nothing here"),
                        find(301, ""),
                        find(500, coded("oops")),
                        unreadable(true),
                        broken(),
                        List.of("receipt"));

        assertThat(script.run(script.call(false, STANDARD), false)).isEqualTo("receipt");
        assertThat(script.lookedUp).hasSize(7);
    }

    @Test
    void pauseThatTheServerAsksForIsMade() throws Throwable {
        Script script = script(false)
                .orders(lost())
                .finds(find(429, coded("request_limit_exceeded"), "40"), List.of("receipt"));

        script.run(script.call(false, STANDARD), false);

        assertThat(script.lookedUp).containsExactly(seconds(0), seconds(40));
    }

    @Test
    void absurdPauseEndsAtTheDeadline() throws Throwable {
        Script script = script(false)
                .orders(lost())
                .finds(find(503, coded("x"), "Fri, 31 Dec 9999 23:59:59 GMT"), List.of("receipt"));

        script.run(script.call(false, STANDARD), false);

        assertThat(script.lookedUp).containsExactly(seconds(0), seconds(120));
    }

    @Test
    void enforcedIdMayBeSentAgainAfterAnAnsweredAbsence() throws Throwable {
        Script script = script(false).orders(lost(), "receipt").finds(broken(), NOTHING);

        assertThat(script.run(script.call(false, STANDARD.withIdsEnforced()), false))
                .isEqualTo("receipt");
        assertThat(script.sent).containsExactly(seconds(0), seconds(3));
    }

    @Test
    void repetitionsAreBounded() {
        Script script = script(false).orders(lost()).finds(NOTHING);

        fails(OutcomeUnknownException.class, script, script.call(false, STANDARD.withIdsEnforced()), false);

        assertThat(script.sent).hasSize(4);
    }

    @Test
    void refusedRepetitionMayMeanThatTheFirstArrived() throws Throwable {
        Script script =
                script(false).orders(lost(), order(400, coded("duplicate"))).finds(NOTHING, List.of("receipt"));

        assertThat(script.run(script.call(false, STANDARD.withIdsEnforced()), false))
                .isEqualTo("receipt");
    }

    @Test
    void refusedRepetitionIsNoProofOfAbsence() {
        Script script =
                script(false).orders(lost(), order(400, coded("duplicate"))).finds(NOTHING);

        OutcomeUnknownException unknown =
                fails(OutcomeUnknownException.class, script, script.call(false, STANDARD.withIdsEnforced()), false);

        assertThat(script.sent).hasSize(2);
        assertThat(script.lookedUp).endsWith(seconds(120));
        assertThat(unknown.getSuppressed()).hasSize(1);
    }

    @Test
    void unsentRepetitionIsTriedAgain() throws Throwable {
        Script script =
                script(false).orders(lost(), unsent(Reason.FAILED), "receipt").finds(NOTHING);

        assertThat(script.run(script.call(false, STANDARD.withIdsEnforced()), false))
                .isEqualTo("receipt");
        assertThat(script.sent).hasSize(3);
    }

    @Test
    void withoutEnforcedIdsNothingIsSentAgain() {
        Script script = script(false).orders(lost(), "second").finds(NOTHING);

        fails(OutcomeUnknownException.class, script, false);

        assertThat(script.sent).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"UNKNOWN, CANCELED", "UNKNOWN, INTERRUPTED"})
    void givenUpAfterSendingIsUnknownWithoutLookUps(Outcome outcome, Reason reason) {
        Script script = script(false)
                .orders(new dev.certcentral.runtime.error.ConnectionException(
                        Script.ORDER_LINE, outcome, reason, null));

        fails(OutcomeUnknownException.class, script, false);

        assertThat(script.lookedUp).isEmpty();
    }

    @Test
    void interruptBetweenLookUpsEndsThem() {
        Script script = script(false).orders(lost());
        script.finds((Supplier<Object>) () -> {
            Thread.currentThread().interrupt();
            return NOTHING;
        });
        OutcomeUnknownException unknown;
        try {
            unknown = fails(OutcomeUnknownException.class, script, false);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
        assertThat(unknown.id()).isEqualTo("id-1");
        assertThat(script.lookedUp).hasSize(1);
    }

    @Test
    void interruptedThreadSendsNothing() {
        Script script = script(false);
        Thread.currentThread().interrupt();
        NotPlacedException unsent;
        try {
            unsent = fails(NotPlacedException.class, script, false);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
        assertThat(unsent.outcome()).isEqualTo(Outcome.NOT_SENT);
        assertThat(script.sent).isEmpty();
    }

    @Test
    void cancelledFutureLooksUpNoMore() {
        Script script = script(true).orders(lost()).finds(NOTHING);
        CompletableFuture<String> future = script.call(false, STANDARD).executeAsync();
        assertThat(script.timing.waiting()).isEqualTo(1);

        future.cancel(false);

        assertThat(script.timing.waiting()).isZero();
        assertThat(script.lookedUp).hasSize(1);
    }

    @Test
    void closedClientDuringTheSearchIsUnknown() {
        Script script = script(false).orders(lost()).finds(new IllegalStateException("The client is closed."));

        OutcomeUnknownException unknown = fails(OutcomeUnknownException.class, script, false);

        assertThat(unknown).hasMessageContaining("The client is closed");
        assertThat(unknown.getSuppressed()).hasAtLeastOneElementOfType(IllegalStateException.class);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void mistakeBeforeSendingStaysWhatItIs(boolean async) {
        Script script = script(async).orders(new IllegalStateException("The client is closed."));

        assertThatIllegalStateException()
                .isThrownBy(() -> script.run(script.call(false, STANDARD), async))
                .withMessage("The client is closed.");
    }

    @Test
    void callIsMadeOnceWhateverItsPolicy() {
        Script script = script(false);
        OnceCall<String> call = script.call(false, STANDARD);
        OnceCall<String> other = call.with(STANDARD.withIdsEnforced());
        assertThat(other.execute()).isEqualTo("receipt");

        assertThatIllegalStateException().isThrownBy(call::execute);
        assertThatIllegalStateException().isThrownBy(call::executeAsync);
        assertThat(other.id()).isEqualTo("id-1");
        assertThat(script.sent).hasSize(1);
    }

    @Test
    void manyStagesThatEndAtOnceDoNotPileUp() {
        Script script = new Script(VirtualTiming.automatic()).orders(lost()).finds(NOTHING);
        OncePolicy hasty = new OncePolicy(seconds(60), Duration.ofMillis(1), Duration.ofMillis(1), false, null);

        CompletableFuture<String> future = script.call(false, hasty).executeAsync();

        assertThat(catchThrowableOfType(CompletionException.class, future::join))
                .hasCauseInstanceOf(OutcomeUnknownException.class);
        assertThat(script.lookedUp).hasSize(60_001);
    }

    @Test
    void newIdsFitAndDiffer() {
        assertThat(Once.newId()).matches("[0-9a-f]{32}").isNotEqualTo(Once.newId());
    }

    private static Script script(boolean async) {
        return new Script(async ? VirtualTiming.standing() : VirtualTiming.automatic());
    }

    private static <X extends ApiException> X fails(Class<X> type, Script script, boolean async) {
        return fails(type, script, script.call(false, STANDARD), async);
    }

    private static <X extends ApiException> X fails(
            Class<X> type, Script script, OnceCall<String> call, boolean async) {
        X failure = catchThrowableOfType(type, () -> script.run(call, async));
        assertThat(failure).as("it was to fail").isNotNull();
        return failure;
    }

    private static Duration seconds(long seconds) {
        return Duration.ofSeconds(seconds);
    }
}
