package dev.certcentral.benchmarks.order.plain;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Writes {@link PlainPsd2Order} member by member, as Moshi's manual suggests for those in a hurry. */
final class PlainPsd2OrderJson extends JsonAdapter<PlainPsd2Order> {

    @Override
    public @Nullable PlainPsd2Order fromJson(JsonReader reader) {
        throw new UnsupportedOperationException("orders are only written");
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable PlainPsd2Order value) throws IOException {
        if (value == null) {
            writer.nullValue();
        } else {
            write(writer, value);
        }
    }

    private static void write(JsonWriter writer, PlainPsd2Order value) throws IOException {
        writer.beginObject();
        writer.name("certificate");
        write(writer, value.certificate());
        writer.name("dcv_method").value(value.dcvMethod());
        writer.name("organization");
        write(writer, value.organization());
        writer.name("renewed_thumbprint").value(value.renewedThumbprint());
        writer.name("order_validity");
        PlainPartsJson.write(writer, value.orderValidity());
        writer.name("payment_method").value(value.paymentMethod());
        writer.name("credit_card");
        PlainPartsJson.write(writer, value.creditCard());
        writer.name("billing_address");
        PlainPartsJson.write(writer, value.billingAddress());
        writer.endObject();
    }

    private static void write(JsonWriter writer, PlainPsd2Order.Certificate value) throws IOException {
        writer.beginObject();
        writer.name("common_name").value(value.commonName());
        writer.name("service_name").value(value.serviceName());
        writer.name("dns_names").beginArray();
        for (String element : value.dnsNames()) {
            writer.value(element);
        }
        writer.endArray();
        writer.name("csr").value(value.csr());
        writer.name("signature_hash").value(value.signatureHash());
        writer.name("psp_roles").beginArray();
        for (String element : value.pspRoles()) {
            writer.value(element);
        }
        writer.endArray();
        writer.name("server_platform");
        PlainPartsJson.write(writer, value.serverPlatform());
        writer.name("profile_option").value(value.profileOption());
        writer.endObject();
    }

    private static void write(JsonWriter writer, PlainPsd2Order.Organization value) throws IOException {
        writer.beginObject();
        writer.name("id").value(value.id());
        writer.name("contacts").beginArray();
        for (PlainPsd2Order.Contact element : value.contacts()) {
            write(writer, element);
        }
        writer.endArray();
        writer.name("skip_duplicate_org_check").value(value.skipDuplicateOrgCheck());
        writer.endObject();
    }

    private static void write(JsonWriter writer, PlainPsd2Order.Contact value) throws IOException {
        writer.beginObject();
        writer.name("contact_type").value(value.contactType());
        writer.name("user_id").value(value.userId());
        writer.name("first_name").value(value.firstName());
        writer.name("last_name").value(value.lastName());
        writer.name("job_title").value(value.jobTitle());
        writer.name("telephone").value(value.telephone());
        writer.name("email").value(value.email());
        writer.name("pseudonym").value(value.pseudonym());
        writer.name("country").value(value.country());
        writer.name("city").value(value.city());
        writer.name("state").value(value.state());
        writer.name("zip").value(value.zip());
        writer.endObject();
    }
}
