package dev.certcentral.sandbox;

import dev.certcentral.sandbox.faults.Fault.End;
import dev.certcentral.sandbox.play.Answer;

/** How an answer goes out, if it does. */
sealed interface Delivery {

    /** All of it. */
    record Whole(Answer answer) implements Delivery {}

    /** The connection ends without a byte. */
    record Nothing(End end) implements Delivery {}

    /** The connection ends after so many bytes of the body. */
    record Part(Answer answer, int bytes, End end) implements Delivery {}

    /** Status the caller can see; 0 for none. */
    default int status() {
        return this instanceof Whole whole
                ? whole.answer().status()
                : this instanceof Part part ? part.answer().status() : 0;
    }
}
