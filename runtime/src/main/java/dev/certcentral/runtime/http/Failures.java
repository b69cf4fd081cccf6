package dev.certcentral.runtime.http;

import dev.certcentral.runtime.secret.Redaction;
import dev.certcentral.runtime.secret.Secrets;
import java.io.IOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/** Takes what must not be seen out of exceptions that others threw: they quote what came over the wire. */
final class Failures {

    private final Secrets secrets;
    private final int longest;

    /**
     * Hides what was sent.
     *
     * @param longest most characters of a text that are kept, on one line; 0: texts stay as they are
     */
    Failures(Secrets secrets, int longest) {
        this.secrets = secrets;
        this.longest = longest;
    }

    /** The failure itself, if nothing in it is hidden; else one like it, with the same stack trace, all the way down. */
    Throwable discreet(Throwable failure) {
        return tells(failure, seen()) ? copy(failure, seen()) : failure;
    }

    private boolean tells(Throwable failure, Set<Throwable> seen) {
        if (!seen.add(failure)) {
            return false;
        }
        String text = failure.toString();
        if (!hide(text).equals(text)) {
            return true;
        }
        Throwable cause = failure.getCause();
        boolean found = cause != null && tells(cause, seen);
        for (Throwable suppressed : failure.getSuppressed()) {
            found = found || tells(suppressed, seen);
        }
        return found;
    }

    private Throwable copy(Throwable failure, Set<Throwable> seen) {
        IOException hidden = new IOException(hide(failure.toString())); // says of what class the failure was
        hidden.setStackTrace(failure.getStackTrace());
        if (!seen.add(failure)) {
            return hidden;
        }
        Throwable cause = failure.getCause();
        if (cause != null) {
            hidden.initCause(copy(cause, seen));
        }
        for (Throwable suppressed : failure.getSuppressed()) {
            hidden.addSuppressed(copy(suppressed, seen));
        }
        return hidden;
    }

    private String hide(String text) {
        String hidden = secrets.hideAll(text);
        return longest == 0 ? hidden : Redaction.oneLine(hidden, longest);
    }

    private static Set<Throwable> seen() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }
}
