package dev.certcentral.sandbox.world;

import java.time.Instant;
import java.util.Optional;

/**
 * Somebody's question whether an order may go ahead.
 *
 * @param id number
 * @param order number of the order
 * @param date when it was asked
 * @param status the API's word for where it stands
 * @param processed when it was decided; empty while it is not
 * @param comments a word to the approver
 * @param processorComment a word from the approver
 */
public record ApprovalRequest(
        long id,
        long order,
        Instant date,
        String status,
        Optional<Instant> processed,
        Optional<String> comments,
        Optional<String> processorComment) {

    /** Whether somebody decided. */
    public boolean decided() {
        return processed.isPresent();
    }

    ApprovalRequest at(String word, Optional<Instant> when, Optional<String> comment) {
        return new ApprovalRequest(id, order, date, word, when, comments, comment.or(() -> processorComment));
    }
}
