package dev.certcentral.sandbox;

import dev.certcentral.sandbox.faults.Fault;
import dev.certcentral.sandbox.faults.Fault.End;
import dev.certcentral.sandbox.faults.Fault.Moment;
import dev.certcentral.sandbox.faults.Faults;
import dev.certcentral.sandbox.faults.Pause;
import dev.certcentral.sandbox.play.Answer;
import dev.certcentral.sandbox.play.Payload;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

/** Puts faults between the sandbox's work and its callers. */
final class Mishaps {

    private final Reception reception;
    private final Faults faults;
    private final Pause pause;

    Mishaps(Reception reception, Faults faults, Pause pause) {
        this.reception = reception;
        this.faults = faults;
        this.pause = pause;
    }

    Delivery answer(Incoming request) {
        Optional<Fault> fault =
                faults.of(new Faults.Hit(reception.operation(request), request.method(), request.target()));
        return fault.map(what -> answer(request, what))
                .orElseGet(() -> new Delivery.Whole(right(request, Duration.ZERO)));
    }

    private Delivery answer(Incoming request, Fault fault) {
        if (before(fault)) {
            return outcome(fault, Answer.empty(500));
        }
        Duration late = fault instanceof Fault.Late by ? by.by() : Duration.ZERO;
        return outcome(fault, right(request, late));
    }

    /** What cannot be written to the file is done all the same, and the caller hears that something is wrong. */
    private Answer right(Incoming request, Duration late) {
        try {
            return reception.answer(request, late);
        } catch (UncheckedIOException e) {
            return Answer.of(500, Payload.text(String.valueOf(e.getMessage())));
        }
    }

    private static boolean before(Fault fault) {
        return fault instanceof Fault.Lost lost && lost.moment() == Moment.BEFORE
                || fault instanceof Fault.Instead instead && instead.moment() == Moment.BEFORE;
    }

    private Delivery outcome(Fault fault, Answer right) {
        if (fault instanceof Fault.Delay delay) {
            return await(delay.by()) ? new Delivery.Whole(right) : new Delivery.Nothing(End.CLOSE);
        }
        if (fault instanceof Fault.Lost lost) {
            return new Delivery.Nothing(lost.end());
        }
        if (fault instanceof Fault.Truncated cut) {
            return right.body().isEmpty()
                    ? new Delivery.Nothing(cut.end())
                    : new Delivery.Part(right, cut.bytes(), cut.end());
        }
        if (fault instanceof Fault.Instead instead) {
            return new Delivery.Whole(other(instead));
        }
        return new Delivery.Nothing(End.CLOSE);
    }

    private static Answer other(Fault.Instead instead) {
        byte[] body = instead.body().getBytes(StandardCharsets.UTF_8);
        Optional<Payload> payload =
                body.length == 0 ? Optional.empty() : Optional.of(Payload.of(body, instead.contentType()));
        return new Answer(instead.status(), payload, instead.headers());
    }

    /** Whether the pause was waited for to its end; closing the sandbox ends it early. */
    private boolean await(Duration length) {
        try {
            pause.pause(length);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
