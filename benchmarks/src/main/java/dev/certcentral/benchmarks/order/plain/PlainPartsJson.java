package dev.certcentral.benchmarks.order.plain;

import com.squareup.moshi.JsonWriter;
import java.io.IOException;

/** Writes {@link PlainParts} member by member. */
final class PlainPartsJson {

    private PlainPartsJson() {}

    static void write(JsonWriter writer, PlainParts.Validity value) throws IOException {
        writer.beginObject();
        writer.name("years").value(value.years());
        writer.endObject();
    }

    static void write(JsonWriter writer, PlainParts.Platform value) throws IOException {
        writer.beginObject();
        writer.name("id").value(value.id());
        writer.endObject();
    }

    static void write(JsonWriter writer, PlainParts.Card value) throws IOException {
        writer.beginObject();
        writer.name("number").value(value.number());
        writer.name("expiration_month").value(value.expirationMonth());
        writer.name("expiration_year").value(value.expirationYear());
        writer.name("cvv").value(value.cvv());
        writer.name("cardholder_name").value(value.cardholderName());
        writer.name("save_credit_card").value(value.saveCreditCard());
        writer.name("set_as_default").value(value.setAsDefault());
        if (value.scaToken() != null) {
            writer.name("sca_token").value(value.scaToken());
        }
        writer.endObject();
    }

    static void write(JsonWriter writer, PlainParts.Address value) throws IOException {
        writer.beginObject();
        writer.name("address").value(value.address());
        writer.name("address2").value(value.address2());
        writer.name("city").value(value.city());
        writer.name("state").value(value.state());
        writer.name("country").value(value.country());
        writer.name("zip").value(value.zip());
        writer.endObject();
    }
}
