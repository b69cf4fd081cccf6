package dev.certcentral.runtime.http;

import java.io.IOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Takes what must not be seen out of exceptions that others threw: they quote what came over the wire. */
final class Failures {

    /** Stands for a failure that gave something away. Says of what class it was. */
    private static final class Hidden extends IOException {
        private static final long serialVersionUID = 1L;

        Hidden(String message) {
            super(message);
        }
    }

    private Failures() {}

    /** The failure itself, if nothing in it is hidden; else one like it, with the same stack trace, all the way down. */
    static Throwable discreet(Throwable failure, UnaryOperator<String> hide) {
        return tells(failure, hide, seen()) ? copy(failure, hide, seen()) : failure;
    }

    private static boolean tells(Throwable failure, UnaryOperator<String> hide, Set<Throwable> seen) {
        if (!seen.add(failure)) {
            return false;
        }
        String text = failure.toString();
        if (!hide.apply(text).equals(text)) {
            return true;
        }
        Throwable cause = failure.getCause();
        boolean found = cause != null && tells(cause, hide, seen);
        for (Throwable suppressed : failure.getSuppressed()) {
            found = found || tells(suppressed, hide, seen);
        }
        return found;
    }

    private static Throwable copy(Throwable failure, UnaryOperator<String> hide, Set<Throwable> seen) {
        Hidden hidden = new Hidden(hide.apply(failure.toString()));
        hidden.setStackTrace(failure.getStackTrace());
        if (!seen.add(failure)) {
            return hidden;
        }
        Throwable cause = failure.getCause();
        if (cause != null) {
            hidden.initCause(copy(cause, hide, seen));
        }
        for (Throwable suppressed : failure.getSuppressed()) {
            hidden.addSuppressed(copy(suppressed, hide, seen));
        }
        return hidden;
    }

    private static Set<Throwable> seen() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }
}
