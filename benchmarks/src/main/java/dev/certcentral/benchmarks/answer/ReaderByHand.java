package dev.certcentral.benchmarks.answer;

import com.squareup.moshi.JsonReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/** A loop around Moshi's reader, as an expert writes it who trusts the server: no nulls, no other types, no questions. */
public final class ReaderByHand implements AnswerContender {

    private static final JsonReader.Options RECEIPT =
            JsonReader.Options.of("id", "requests", "domains", "certificate_id");
    private static final JsonReader.Options REQUEST = JsonReader.Options.of("id", "status");
    private static final JsonReader.Options DOMAIN = JsonReader.Options.of("id", "name", "dns_name");
    private static final JsonReader.Options ORDERS = JsonReader.Options.of("orders", "page");
    private static final JsonReader.Options PAGE = JsonReader.Options.of("total", "limit", "offset");
    private static final JsonReader.Options ROW = JsonReader.Options.of(
            "id",
            "certificate",
            "status",
            "is_renewed",
            "date_created",
            "organization",
            "validity_years",
            "disable_renewal_notifications",
            "container",
            "product",
            "has_duplicates",
            "product_name_id",
            "price");
    private static final JsonReader.Options CERTIFICATE =
            JsonReader.Options.of("id", "common_name", "dns_names", "valid_till", "days_remaining", "signature_hash");
    private static final JsonReader.Options NAMED = JsonReader.Options.of("id", "name");
    private static final JsonReader.Options PRODUCT = JsonReader.Options.of(
            "name_id", "name", "type", "validation_type", "validation_name", "validation_description", "type_hint");
    private static final JsonReader.Options ERRORS = JsonReader.Options.of("errors");
    private static final JsonReader.Options ENTRY = JsonReader.Options.of("code", "message");

    /** Reads one element. */
    private interface Element<T> {
        T read(JsonReader reader) throws IOException;
    }

    @Override
    public Object receipt(byte[] json) throws IOException {
        return receipt(JsonReader.of(new Buffer().write(json)));
    }

    @Override
    public Object list(byte[] json) throws IOException {
        return orders(JsonReader.of(new Buffer().write(json)));
    }

    @Override
    public Exception error(byte[] json) throws IOException {
        return new IOException("HTTP 400: " + errors(JsonReader.of(new Buffer().write(json))));
    }

    private static <T> List<T> list(JsonReader reader, Element<T> element) throws IOException {
        List<T> list = new ArrayList<>();
        reader.beginArray();
        while (reader.hasNext()) {
            list.add(element.read(reader));
        }
        reader.endArray();
        return list;
    }

    private static PlainAnswers.Receipt receipt(JsonReader reader) throws IOException {
        long id = 0;
        @Nullable List<PlainAnswers.Request> requests = null;
        @Nullable List<PlainAnswers.Domain> domains = null;
        long certificateId = 0;
        reader.beginObject();
        while (reader.hasNext()) {
            switch (reader.selectName(RECEIPT)) {
                case 0 -> id = reader.nextLong();
                case 1 -> requests = list(reader, ReaderByHand::request);
                case 2 -> domains = list(reader, ReaderByHand::domain);
                case 3 -> certificateId = reader.nextLong();
                default -> {
                    reader.skipName();
                    reader.skipValue();
                }
            }
        }
        reader.endObject();
        return new PlainAnswers.Receipt(id, requests, domains, certificateId);
    }

    private static PlainAnswers.Request request(JsonReader reader) throws IOException {
        long id = 0;
        @Nullable String status = null;
        reader.beginObject();
        while (reader.hasNext()) {
            switch (reader.selectName(REQUEST)) {
                case 0 -> id = reader.nextLong();
                case 1 -> status = reader.nextString();
                default -> {
                    reader.skipName();
                    reader.skipValue();
                }
            }
        }
        reader.endObject();
        return new PlainAnswers.Request(id, status);
    }

    private static PlainAnswers.Domain domain(JsonReader reader) throws IOException {
        long id = 0;
        @Nullable String name = null;
        @Nullable String dnsName = null;
        reader.beginObject();
        while (reader.hasNext()) {
            switch (reader.selectName(DOMAIN)) {
                case 0 -> id = reader.nextLong();
                case 1 -> name = reader.nextString();
                case 2 -> dnsName = reader.nextString();
                default -> {
                    reader.skipName();
                    reader.skipValue();
                }
            }
        }
        reader.endObject();
        return new PlainAnswers.Domain(id, name, dnsName);
    }

    private static PlainAnswers.Orders orders(JsonReader reader) throws IOException {
        @Nullable List<PlainAnswers.Row> orders = null;
        PlainAnswers.@Nullable Page page = null;
        reader.beginObject();
        while (reader.hasNext()) {
            switch (reader.selectName(ORDERS)) {
                case 0 -> orders = list(reader, ReaderByHand::row);
                case 1 -> page = page(reader);
                default -> {
                    reader.skipName();
                    reader.skipValue();
                }
            }
        }
        reader.endObject();
        return new PlainAnswers.Orders(orders, page);
    }

    private static PlainAnswers.Page page(JsonReader reader) throws IOException {
        long total = 0;
        long limit = 0;
        long offset = 0;
        reader.beginObject();
        while (reader.hasNext()) {
            switch (reader.selectName(PAGE)) {
                case 0 -> total = reader.nextLong();
                case 1 -> limit = reader.nextLong();
                case 2 -> offset = reader.nextLong();
                default -> {
                    reader.skipName();
                    reader.skipValue();
                }
            }
        }
        reader.endObject();
        return new PlainAnswers.Page(total, limit, offset);
    }

    private static PlainAnswers.Row row(JsonReader reader) throws IOException {
        long id = 0;
        PlainAnswers.@Nullable Certificate certificate = null;
        @Nullable String status = null;
        boolean isRenewed = false;
        @Nullable String dateCreated = null;
        PlainAnswers.@Nullable Named organization = null;
        long validityYears = 0;
        boolean disableRenewalNotifications = false;
        PlainAnswers.@Nullable Named container = null;
        PlainAnswers.@Nullable Product product = null;
        boolean hasDuplicates = false;
        @Nullable String productNameId = null;
        @Nullable String price = null;
        reader.beginObject();
        while (reader.hasNext()) {
            switch (reader.selectName(ROW)) {
                case 0 -> id = reader.nextLong();
                case 1 -> certificate = certificate(reader);
                case 2 -> status = reader.nextString();
                case 3 -> isRenewed = reader.nextBoolean();
                case 4 -> dateCreated = reader.nextString();
                case 5 -> organization = named(reader);
                case 6 -> validityYears = reader.nextLong();
                case 7 -> disableRenewalNotifications = reader.nextBoolean();
                case 8 -> container = named(reader);
                case 9 -> product = product(reader);
                case 10 -> hasDuplicates = reader.nextBoolean();
                case 11 -> productNameId = reader.nextString();
                case 12 -> price = reader.nextString();
                default -> {
                    reader.skipName();
                    reader.skipValue();
                }
            }
        }
        reader.endObject();
        return new PlainAnswers.Row(
                id,
                certificate,
                status,
                isRenewed,
                dateCreated,
                organization,
                validityYears,
                disableRenewalNotifications,
                container,
                product,
                hasDuplicates,
                productNameId,
                price);
    }

    private static PlainAnswers.Certificate certificate(JsonReader reader) throws IOException {
        long id = 0;
        @Nullable String commonName = null;
        @Nullable List<String> dnsNames = null;
        @Nullable String validTill = null;
        long daysRemaining = 0;
        @Nullable String signatureHash = null;
        reader.beginObject();
        while (reader.hasNext()) {
            switch (reader.selectName(CERTIFICATE)) {
                case 0 -> id = reader.nextLong();
                case 1 -> commonName = reader.nextString();
                case 2 -> dnsNames = list(reader, JsonReader::nextString);
                case 3 -> validTill = reader.nextString();
                case 4 -> daysRemaining = reader.nextLong();
                case 5 -> signatureHash = reader.nextString();
                default -> {
                    reader.skipName();
                    reader.skipValue();
                }
            }
        }
        reader.endObject();
        return new PlainAnswers.Certificate(id, commonName, dnsNames, validTill, daysRemaining, signatureHash);
    }

    private static PlainAnswers.Named named(JsonReader reader) throws IOException {
        long id = 0;
        @Nullable String name = null;
        reader.beginObject();
        while (reader.hasNext()) {
            switch (reader.selectName(NAMED)) {
                case 0 -> id = reader.nextLong();
                case 1 -> name = reader.nextString();
                default -> {
                    reader.skipName();
                    reader.skipValue();
                }
            }
        }
        reader.endObject();
        return new PlainAnswers.Named(id, name);
    }

    private static PlainAnswers.Product product(JsonReader reader) throws IOException {
        @Nullable String nameId = null;
        @Nullable String name = null;
        @Nullable String type = null;
        @Nullable String validationType = null;
        @Nullable String validationName = null;
        @Nullable String validationDescription = null;
        @Nullable String typeHint = null;
        reader.beginObject();
        while (reader.hasNext()) {
            switch (reader.selectName(PRODUCT)) {
                case 0 -> nameId = reader.nextString();
                case 1 -> name = reader.nextString();
                case 2 -> type = reader.nextString();
                case 3 -> validationType = reader.nextString();
                case 4 -> validationName = reader.nextString();
                case 5 -> validationDescription = reader.nextString();
                case 6 -> typeHint = reader.nextString();
                default -> {
                    reader.skipName();
                    reader.skipValue();
                }
            }
        }
        reader.endObject();
        return new PlainAnswers.Product(
                nameId, name, type, validationType, validationName, validationDescription, typeHint);
    }

    private static PlainAnswers.Errors errors(JsonReader reader) throws IOException {
        @Nullable List<PlainAnswers.Entry> errors = null;
        reader.beginObject();
        while (reader.hasNext()) {
            switch (reader.selectName(ERRORS)) {
                case 0 -> errors = list(reader, ReaderByHand::entry);
                default -> {
                    reader.skipName();
                    reader.skipValue();
                }
            }
        }
        reader.endObject();
        return new PlainAnswers.Errors(errors);
    }

    private static PlainAnswers.Entry entry(JsonReader reader) throws IOException {
        @Nullable String code = null;
        @Nullable String message = null;
        reader.beginObject();
        while (reader.hasNext()) {
            switch (reader.selectName(ENTRY)) {
                case 0 -> code = reader.nextString();
                case 1 -> message = reader.nextString();
                default -> {
                    reader.skipName();
                    reader.skipValue();
                }
            }
        }
        reader.endObject();
        return new PlainAnswers.Entry(code, message);
    }
}
