package dev.certcentral.benchmarks.order.plain;

import com.squareup.moshi.Json;
import org.jspecify.annotations.Nullable;

/** What both orders hold. */
public final class PlainParts {

    private PlainParts() {}

    /** How long the order is valid. */
    public record Validity(long years) {}

    /** The software that will use the certificate. */
    public record Platform(long id) {}

    /** The card that pays. */
    public record Card(
            String number,
            @Json(name = "expiration_month") String expirationMonth,
            @Json(name = "expiration_year") String expirationYear,
            String cvv,
            @Json(name = "cardholder_name") String cardholderName,
            @Json(name = "save_credit_card") boolean saveCreditCard,
            @Json(name = "set_as_default") String setAsDefault,
            @Json(name = "sca_token") @Nullable String scaToken) {}

    /** Where the card belongs. */
    public record Address(String address, String address2, String city, String state, String country, String zip) {}
}
