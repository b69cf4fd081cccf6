package dev.certcentral.benchmarks.answer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answers as records, without anything for what is not documented. */
public final class PlainAnswers {

    private PlainAnswers() {}

    /** The receipt of an order. */
    public record Receipt(
            long id,
            @Nullable List<Request> requests,
            @Nullable List<Domain> domains,
            long certificateId) {}

    /** A request for approval. */
    public record Request(long id, @Nullable String status) {}

    /** A domain of an order. */
    public record Domain(
            long id, @Nullable String name, @Nullable String dnsName) {}

    /** A list of orders. */
    public record Orders(
            @Nullable List<Row> orders, @Nullable Page page) {}

    /** Which part of the list it is. */
    public record Page(long total, long limit, long offset) {}

    /** One order of a list. */
    public record Row(
            long id,
            @Nullable Certificate certificate,
            @Nullable String status,
            boolean isRenewed,
            @Nullable String dateCreated,
            @Nullable Named organization,
            long validityYears,
            boolean disableRenewalNotifications,
            @Nullable Named container,
            @Nullable Product product,
            boolean hasDuplicates,
            @Nullable String productNameId,
            @Nullable String price) {}

    /** The certificate of an order. */
    public record Certificate(
            long id,
            @Nullable String commonName,
            @Nullable List<String> dnsNames,
            @Nullable String validTill,
            long daysRemaining,
            @Nullable String signatureHash) {}

    /** Something with a number and a name. */
    public record Named(long id, @Nullable String name) {}

    /** What was ordered. */
    public record Product(
            @Nullable String nameId,
            @Nullable String name,
            @Nullable String type,
            @Nullable String validationType,
            @Nullable String validationName,
            @Nullable String validationDescription,
            @Nullable String typeHint) {}

    /** The entries of an error. */
    public record Errors(@Nullable List<Entry> errors) {}

    /** One entry of an error. */
    public record Entry(@Nullable String code, @Nullable String message) {}
}
