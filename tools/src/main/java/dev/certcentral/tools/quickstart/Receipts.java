package dev.certcentral.tools.quickstart;

import dev.certcentral.client.OrderPlaced;
import dev.certcentral.client.OrderRequest;
import dev.certcentral.runtime.check.ValidationException;
import dev.certcentral.runtime.check.Violation;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What the quickstart prints. */
final class Receipts {

    private Receipts() {}

    /** A receipt in plain words. */
    static String of(String operation, OrderPlaced placed) {
        String certificate = placed.certificateId() == null
                ? "There is no certificate yet."
                : "The certificate is number " + placed.certificateId() + ".";
        return operation + ": order " + placed.id() + " was taken. " + requests(placed.requests()) + " " + certificate;
    }

    private static String requests(@org.jspecify.annotations.Nullable List<OrderRequest> requests) {
        if (requests == null || requests.isEmpty()) {
            return "It needs no approval.";
        }
        return requests.stream()
                .map(request -> "Request " + request.id() + " is "
                        + (request.status() == null
                                ? "of unknown status"
                                : request.status().value()) + ".")
                .collect(Collectors.joining(" "));
    }

    /** Every violation with its place, what is wrong, what to do, and what says so. */
    static String of(ValidationException refused) {
        return refused.violations().stream().map(Receipts::of).collect(Collectors.joining("\n"));
    }

    private static String of(Violation violation) {
        String rows = violation.rows().stream().map(String::valueOf).collect(Collectors.joining(", "));
        return String.format(
                Locale.ROOT,
                "  %s%n      %s%n      To do: %s.%n      Rule: %s%s",
                violation.path(),
                violation.message(),
                violation.fix(),
                violation.rule(),
                rows.isEmpty()
                        ? ""
                        : " (" + violation.page() + ", " + (rows.contains(",") ? "rows " : "row ") + rows + ")");
    }
}
