package dev.certcentral.runtime.once;

import dev.certcentral.runtime.error.AlreadyPlacedException;
import dev.certcentral.runtime.error.ApiError;
import dev.certcentral.runtime.error.ApiErrorException;
import dev.certcentral.runtime.error.ApiException;
import dev.certcentral.runtime.error.ConnectionException;
import dev.certcentral.runtime.error.ConnectionException.Reason;
import dev.certcentral.runtime.error.NotPlacedException;
import dev.certcentral.runtime.error.Outcome;
import dev.certcentral.runtime.error.OutcomeUnknownException;
import dev.certcentral.runtime.error.RequestLine;
import dev.certcentral.runtime.error.ServerMismatchException;
import dev.certcentral.runtime.policy.OncePolicy;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is known about one request, and what to do next. It knows no threads, calls or clocks: it is told what happened and
 * when, so that every sequence of events can be tried. Not for use by many threads at once.
 *
 * <p>Why no path carries a request out twice: {@link Step#SEND} comes first once, and again only from {@link #absent}, only if
 * the account is declared to refuse a second request with the same id.
 *
 * <p>Why no path reports a carried out request as not placed: {@link #notPlaced} is the end of these paths. Nothing was sent
 * yet; or the one and only attempt was certainly refused ({@link #mayBeCarriedOut}), after one more look-up if the caller chose the
 * id, since another id is no way out if an earlier request has this one; or the caller has declared after which
 * time absence is a proof, and a look-up that was sent after that time was answered with absence. Once an answer is lost, a
 * refusal of a later attempt says nothing about the earlier one, so it never ends in "not placed".
 *
 * @param <T> type of the answer
 */
final class Fate<T> {

    /** What to do next, after {@link #pause()}. */
    enum Step {
        /** Send the request; tell {@link #answered}, {@link #sendFailed} or {@link #broke}. */
        SEND,
        /** Look it up; tell {@link #found}, {@link #lookUpFailed} or {@link #broke}. */
        LOOK_UP,
        /** Return {@link #receipt()}. */
        RETURN,
        /** Throw {@link #problem()}. */
        FAIL
    }

    /** So often is a lost request sent again at most, where ids are enforced. */
    private static final int MOST_REPEATS = 3;

    /** How an API says that it does not know the address itself: a mistake of the client, no news about the request. */
    private static final String NO_SUCH_ADDRESS = "not_found|route";

    private final RequestLine line;
    private final String id;
    private final boolean ownId;
    private final OncePolicy policy;

    private Step step;
    private Duration pause = Duration.ZERO;
    /** Whether the request was attempted; until then look-ups only ask whether the id is free. */
    private boolean attempted;

    private @Nullable ApiException ownIdRefused;
    private @Nullable ApiException lost;
    private long lostAt;
    private long deadline;
    private int repeats;
    private boolean refused;
    private @Nullable ApiException repetition;
    private int pauses;
    private int absences;
    private @Nullable ApiException lookUpFailure;
    private @Nullable T receipt;
    private @Nullable RuntimeException problem;

    Fate(RequestLine line, String id, boolean ownId, OncePolicy policy) {
        this.line = line;
        this.id = id;
        this.ownId = ownId;
        this.policy = policy;
        this.step = ownId ? Step.LOOK_UP : Step.SEND;
    }

    Step step() {
        return step;
    }

    Duration pause() {
        return pause;
    }

    T receipt() {
        return Objects.requireNonNull(receipt);
    }

    RuntimeException problem() {
        return Objects.requireNonNull(problem);
    }

    /** How long a look-up that begins now may take: until the deadline, or a moment longer if that is close. */
    Duration lookUpLimit(long now) {
        Duration left = lost == null ? policy.deadline() : Duration.ofNanos(deadline - now);
        return left.compareTo(policy.firstPause()) < 0 ? policy.firstPause() : left;
    }

    void answered(T answer) {
        receipt = answer;
        step = Step.RETURN;
    }

    void sendFailed(ApiException failure, long now) {
        boolean open = mayBeCarriedOut(failure);
        boolean first = lost == null;
        attempted = true;
        if (first && !open && ownId && failure instanceof ApiErrorException error && error.status() != 429) {
            // The id may be in use by an earlier run whose request could not be found before: another id would buy
            // twice.
            ownIdRefused = failure;
            next(Step.LOOK_UP, Duration.ZERO);
            return;
        }
        if (first && !open) {
            notPlaced(
                    failure.outcome() == Outcome.NOT_SENT ? "It was not sent." : "It was refused.",
                    failure.outcome(),
                    failure);
            return;
        }
        if (open) {
            lost = failure;
            lostAt = now;
        } else {
            // To a repeated request this may mean that the id is in use, by the request that was lost.
            repetition = failure;
            refused = failure instanceof ApiErrorException error && error.status() != 429;
        }
        if (first) {
            deadline = now + policy.deadline().toNanos();
        }
        if (givenUp(failure)) {
            unknown("Looking it up was given up.", List.of());
        } else if (open || refused) {
            next(Step.LOOK_UP, Duration.ZERO);
        } else {
            later(Step.LOOK_UP, now, failure);
        }
    }

    void found(List<T> receipts, long begun, long now) {
        if (receipts.isEmpty()) {
            absent(begun, now);
        } else if (!attempted || ownIdRefused != null) {
            fail(new AlreadyPlacedException(line, id, receipts, ownIdRefused));
        } else if (receipts.size() == 1) {
            answered(receipts.get(0));
        } else {
            lookUpFailure = null;
            unknown("The look-up found " + receipts.size() + " requests with its id.", receipts);
        }
    }

    void lookUpFailed(ApiException failure, long begun, long now) {
        if (saysAbsent(failure)) {
            absent(begun, now);
            return;
        }
        if (!attempted) {
            notPlaced(
                    "Whether its id is in use already could not be found out, so it was not sent.",
                    Outcome.NOT_SENT,
                    failure);
            return;
        }
        if (ownIdRefused != null) {
            ownIdRefused("It was refused, and whether its id is in use could not be found out. ", ownIdRefused);
            problem().addSuppressed(failure);
            return;
        }
        lookUpFailure = failure;
        if (givenUp(failure)) {
            unknown("Looking it up was given up.", List.of());
        } else if (isFinal(failure)) {
            unknown("The look-up was refused.", List.of());
        } else {
            later(Step.LOOK_UP, now, failure);
        }
    }

    /** Something that is not a failure of a call: the client is closed, or a mistake in code. A call that fails so was not sent. */
    void broke(RuntimeException mistake) {
        if (lost == null) {
            fail(mistake); // nothing was sent
        } else {
            unknown("It could not be looked up (" + mistake.getMessage() + ").", List.of());
            problem().addSuppressed(mistake);
        }
    }

    /** The waiting thread was interrupted during a pause. */
    void interrupted() {
        unknown("The waiting thread was interrupted.", List.of());
    }

    private void absent(long begun, long now) {
        if (!attempted) {
            next(Step.SEND, Duration.ZERO);
            return;
        }
        if (ownIdRefused != null) {
            ownIdRefused("It was refused. ", ownIdRefused);
            return;
        }
        absences++;
        lookUpFailure = null;
        Duration settled = policy.settledAfter();
        if (settled != null && begun - lostAt >= settled.toNanos()) {
            notPlaced(
                    "It was lost, could not be found " + settled
                            + " later, and the policy takes that as a proof; the earlier failure was:",
                    Outcome.ANSWERED,
                    Objects.requireNonNull(lost));
            return;
        }
        if (policy.idsEnforced() && !refused && repeats < MOST_REPEATS) {
            later(Step.SEND, now, null);
        } else {
            later(Step.LOOK_UP, now, null);
        }
    }

    private void ownIdRefused(String how, ApiException refusal) {
        notPlaced(
                how
                        + "If the reason is that its id is in use, an earlier request has it and cannot be found yet: look that up"
                        + " before choosing another id.",
                Outcome.ANSWERED,
                refusal);
    }

    /** Plans the next step after a pause that doubles; the last one is a look-up at the deadline. */
    private void later(Step then, long now, @Nullable ApiException failure) {
        long left = deadline - now;
        if (left <= 0) {
            unknown("It could not be found before the deadline.", List.of());
            return;
        }
        long wanted = backoff();
        Duration asked = failure == null ? null : failure.retryAdvice().after();
        if (asked != null) {
            wanted = Math.max(wanted, asked.compareTo(policy.deadline()) > 0 ? left : asked.toNanos());
        }
        Duration settled = policy.settledAfter();
        long untilSettled = settled == null ? 0 : lostAt + settled.toNanos() - now;
        if (untilSettled > 0 && untilSettled < wanted) {
            next(Step.LOOK_UP, Duration.ofNanos(untilSettled));
        } else if (wanted >= left) {
            next(Step.LOOK_UP, Duration.ofNanos(left));
        } else {
            next(then, Duration.ofNanos(wanted));
        }
    }

    private long backoff() {
        long longest = policy.longestPause().toNanos();
        long pause = policy.firstPause().toNanos();
        for (int i = 0; i < pauses && pause < longest; i++) {
            pause = Math.min(longest, pause * 2);
        }
        pauses++;
        return Math.min(pause, longest);
    }

    private void next(Step then, Duration after) {
        if (then == Step.SEND && lost != null) {
            repeats++;
        }
        step = then;
        pause = after;
    }

    private void notPlaced(String why, Outcome outcome, ApiException failure) {
        fail(new NotPlacedException(line, id, why, outcome, failure));
    }

    private void unknown(String why, List<T> receipts) {
        OutcomeUnknownException unknown = new OutcomeUnknownException(
                line, id, why, Objects.requireNonNull(lost), lookUpFailure, absences, receipts);
        if (repetition != null) {
            unknown.addSuppressed(repetition);
        }
        fail(unknown);
    }

    private void fail(RuntimeException with) {
        problem = with;
        step = Step.FAIL;
        pause = Duration.ZERO;
    }

    /**
     * Certain are only: nothing was sent, or the API itself, recognizable by the form of its errors, refused the request before
     * it did anything. A 4xx in another form is from something in between, which may have lost an answer of the API; 408 and
     * 5xx tell of trouble on the way; a redirect or an unreadable success, of anything.
     */
    private static boolean mayBeCarriedOut(ApiException failure) {
        if (failure.outcome() == Outcome.NOT_SENT) {
            return false;
        }
        return !(failure instanceof ApiErrorException error
                && fromTheApi(error)
                && error.status() < 500
                && error.status() >= 400
                && error.status() != 408);
    }

    private static boolean saysAbsent(ApiException failure) {
        return failure instanceof ApiErrorException error
                && error.status() == 404
                && fromTheApi(error)
                && !error.has(NO_SUCH_ADDRESS);
    }

    /** Whether looking up again makes no sense. Pages of proxies, bad gateways and broken connections may go away. */
    private static boolean isFinal(ApiException failure) {
        return failure instanceof ServerMismatchException
                || (failure instanceof ApiErrorException error
                        && fromTheApi(error)
                        && !mayBeCarriedOut(error)
                        && error.status() != 429);
    }

    private static boolean fromTheApi(ApiErrorException error) {
        for (ApiError entry : error.errors()) {
            if (!entry.code().isBlank()) {
                return true;
            }
        }
        return false;
    }

    private static boolean givenUp(ApiException failure) {
        return failure instanceof ConnectionException connection
                && (connection.reason() == Reason.CANCELED || connection.reason() == Reason.INTERRUPTED);
    }
}
