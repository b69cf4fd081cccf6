package dev.certcentral.benchmarks.order.plain;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Writes {@link PlainSigningOrder} member by member, as Moshi's manual suggests for those in a hurry. */
final class PlainSigningOrderJson extends JsonAdapter<PlainSigningOrder> {

    @Override
    public @Nullable PlainSigningOrder fromJson(JsonReader reader) {
        throw new UnsupportedOperationException("orders are only written");
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable PlainSigningOrder value) throws IOException {
        if (value == null) {
            writer.nullValue();
        } else {
            write(writer, value);
        }
    }

    private static void write(JsonWriter writer, PlainSigningOrder value) throws IOException {
        writer.beginObject();
        writer.name("certificate");
        write(writer, value.certificate());
        writer.name("cs_provisioning_method").value(value.csProvisioningMethod());
        writer.name("ship_info");
        write(writer, value.shipInfo());
        writer.name("comments").value(value.comments());
        writer.name("skip_approval").value(value.skipApproval());
        writer.name("renewal_of_order_id").value(value.renewalOfOrderId());
        writer.name("custom_renewal_message").value(value.customRenewalMessage());
        writer.name("additional_emails").beginArray();
        for (String element : value.additionalEmails()) {
            writer.value(element);
        }
        writer.endArray();
        writer.name("user_id_assignments").beginArray();
        for (Long element : value.userIdAssignments()) {
            writer.value(element);
        }
        writer.endArray();
        writer.name("csa_agreed_to").value(value.csaAgreedTo());
        writer.name("promo_code").value(value.promoCode());
        writer.name("order_validity");
        PlainPartsJson.write(writer, value.orderValidity());
        writer.name("individual");
        write(writer, value.individual());
        writer.name("payment_method").value(value.paymentMethod());
        writer.name("credit_card");
        PlainPartsJson.write(writer, value.creditCard());
        writer.name("billing_address");
        PlainPartsJson.write(writer, value.billingAddress());
        writer.endObject();
    }

    private static void write(JsonWriter writer, PlainSigningOrder.Certificate value) throws IOException {
        writer.beginObject();
        writer.name("server_platform");
        PlainPartsJson.write(writer, value.serverPlatform());
        writer.name("ca_cert_id").value(value.caCertId());
        writer.name("usage_designation");
        write(writer, value.usageDesignation());
        writer.name("csr").value(value.csr());
        writer.name("key_size").value(value.keySize());
        writer.name("csr_key_type").value(value.csrKeyType());
        writer.name("signature_hash").value(value.signatureHash());
        writer.endObject();
    }

    private static void write(JsonWriter writer, PlainSigningOrder.Usage value) throws IOException {
        writer.beginObject();
        writer.name("primary_usage").value(value.primaryUsage());
        writer.name("additional_usages").beginArray();
        for (String element : value.additionalUsages()) {
            writer.value(element);
        }
        writer.endArray();
        writer.endObject();
    }

    private static void write(JsonWriter writer, PlainSigningOrder.Shipment value) throws IOException {
        writer.beginObject();
        writer.name("name").value(value.name());
        writer.name("addr1").value(value.addr1());
        writer.name("addr2").value(value.addr2());
        writer.name("city").value(value.city());
        writer.name("state").value(value.state());
        writer.name("zip").value(value.zip());
        writer.name("country").value(value.country());
        writer.name("method").value(value.method());
        writer.endObject();
    }

    private static void write(JsonWriter writer, PlainSigningOrder.Individual value) throws IOException {
        writer.beginObject();
        writer.name("first_name").value(value.firstName());
        writer.name("last_name").value(value.lastName());
        writer.name("email").value(value.email());
        writer.name("telephone").value(value.telephone());
        writer.name("country").value(value.country());
        writer.name("state").value(value.state());
        writer.name("city").value(value.city());
        writer.name("zip").value(value.zip());
        writer.name("job_title").value(value.jobTitle());
        writer.endObject();
    }
}
