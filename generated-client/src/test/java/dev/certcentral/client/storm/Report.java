package dev.certcentral.client.storm;

import dev.certcentral.runtime.error.NotPlacedException;
import dev.certcentral.runtime.error.OutcomeUnknownException;
import java.util.List;

/** What a caller was told about an order. */
sealed interface Report {

    /** It was placed under this number. */
    record Receipt(long orderId) implements Report {}

    /** It was not. */
    record NotPlaced(NotPlacedException problem) implements Report {}

    /** Nobody knows. */
    record Unknown(OutcomeUnknownException problem) implements Report {}

    /** An earlier run placed it, under these numbers. */
    record AlreadyPlaced(List<Long> orderIds) implements Report {}

    /** Something that no caller could make sense of. */
    record Astray(Throwable problem) implements Report {}
}
