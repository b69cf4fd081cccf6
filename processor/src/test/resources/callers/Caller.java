package test.client;

import com.squareup.moshi.Moshi;
import dev.certcentral.runtime.auth.ApiKey;
import dev.certcentral.runtime.check.ValidationException;
import dev.certcentral.runtime.http.ApiClient;
import dev.certcentral.runtime.json.RawJson;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Uses the generated client as its users would. */
public final class Caller {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-05T20:00:00Z"), ZoneOffset.UTC);

    private Caller() {}

    private static Address home() {
        return Address.builder()
                .name("Jo")
                .doorCode("4711#")
                .geo(Address.Geo.builder().kind(Address.Kind.EXACT).precision(3).build())
                .build();
    }

    private static NewParcel.Builder good() {
        return NewParcel.builder()
                .items(List.of(
                        Item.builder().sku("a").count(2).tags(List.of("x", "y")).build(),
                        Item.builder().sku("b").fragile(true).wrapping("wool").build()))
                .size(NewParcel.Size.LARGE)
                .to(home())
                .class_(NewParcel.PostClass.FIRST)
                .getClass_("g")
                .int_(7)
                .value("v")
                .builder_(true)
                .insured(null)
                .express(true)
                .saturday(false)
                .pickup(LocalDate.of(2026, 3, 15))
                .copies(List.of("a@b", "c@d"))
                .reference("😀😀😀😀")
                .pin("1234")
                .price(250)
                .payment(ParcelPayment.account("DE-4711-SECRET").withAccountOwner("Jo"))
                .unlisted("future", RawJson.parse("{\"a\": 1.50}"));
    }

    public static String json() {
        return json(good().build(CLOCK));
    }

    private static String json(NewParcel parcel) {
        return new Moshi.Builder().add(ParcelPostJson.factory()).build().adapter(NewParcel.class).toJson(parcel);
    }

    public static String printed() {
        return good().build(CLOCK).toString();
    }

    public static String warnings() {
        return good().build(CLOCK).warnings().stream()
                .map(v -> v.path() + " " + v.rule())
                .collect(Collectors.joining("\n"));
    }

    public static String equality() {
        NewParcel one = good().build(CLOCK);
        NewParcel other = one.toBuilder().build(CLOCK);
        NewParcel changed = one.toBuilder().size(NewParcel.Size.ANY).items(List.of()).buildUnchecked();
        return one.equals(other) + " " + (one.hashCode() == other.hashCode()) + " " + one.equals(changed) + " "
                + one.insured() + " " + one.hasInsured();
    }

    @SuppressWarnings("NullAway")
    public static String violations() {
        try {
            NewParcel.builder()
                    .items(Arrays.asList(
                            Item.builder().sku("").fragile(true).count(0).build(),
                            null,
                            Item.builder().sku("b").fragile(true).wrapping("x").tags(List.of("short", "longer", "z")).build(),
                            Item.builder().sku("c").build()))
                    .size(null)
                    .to(Address.builder()
                            .name(" ")
                            .country("Netherlands")
                            .geo(Address.Geo.builder().kind(Address.Kind.ROUGH).build())
                            .build())
                    .int_(4111)
                    .express(true)
                    .pickup(LocalDate.of(2026, 3, 16))
                    .reference("12345")
                    .email("nobody")
                    .copies(List.of("fine@example.com", "wrong"))
                    .pin("SECRET")
                    .price(101)
                    .payment(ParcelPayment.cash().withAccountOwner("Jo"))
                    .build(CLOCK);
            return "no violation";
        } catch (ValidationException e) {
            return e.violations().stream()
                            .map(v -> v.path() + " | " + v.javaPath() + " | " + v.rule())
                            .collect(Collectors.joining("\n"))
                    + "\n---\n" + e.getMessage();
        }
    }

    @SuppressWarnings("NullAway")
    public static String nullInChoice() {
        return refused(() -> good().payment(ParcelPayment.account(null)).build(CLOCK));
    }

    public static String smallPrice() {
        return refused(() -> good().size(NewParcel.Size.SMALL).build(CLOCK));
    }

    public static String pageMember() {
        return refused(() -> good().unlisted("email", RawJson.NULL).build(CLOCK));
    }

    public static String search() {
        return refused(() -> ParcelSearch.builder().depotName(" ").limit(51).build(CLOCK));
    }

    private static String refused(Supplier<Object> what) {
        try {
            return "accepted: " + what.get();
        } catch (IllegalArgumentException e) {
            return e.getMessage();
        }
    }

    private static ApiClient client(String url) {
        return ApiClient.builder(ParcelPostApi.description())
                .server(Depot.MAIN)
                .baseUrl(url)
                .apiKey(ApiKey.of("parcel-key-0123456789"))
                .json(ParcelPostJson.factory())
                .build();
    }

    public static String calls(String url) throws Exception {
        try (ApiClient client = client(url)) {
            Parcels parcels = new Parcels(client);
            StringBuilder out = new StringBuilder();
            out.append(parcels.send(good().build(CLOCK))).append('\n');
            Parcel parcel = parcels.get(9007199254740993L);
            ParcelState state = parcel.state();
            out.append(parcel).append(' ').append(state == null ? "" : state.isKnown() + " " + state.known()).append('\n');
            out.append(parcels.find(ParcelSearch.builder()
                            .depotName("a/b ?")
                            .limit(5)
                            .state(ParcelSearch.State.MOVING)
                            .since(LocalDate.of(2026, 3, 5))
                            .word(List.of("x&y", "z"))
                            .all(true)
                            .build())
                    .size())
                    .append('\n');
            parcels.move(ParcelMove.builder().parcelId(7).to(home()).build());
            out.append(parcels.changeAsync(ParcelChange.builder().parcelId(8).reference("r").build()).get().id())
                    .append('\n');
            parcels.drop(9);
            out.append(parcels.dropCall(9).executeForResponse().status()).append('\n');
            new Bulk(client).default_(ParcelsToDrop.builder().ids(List.of(1L, 2L)).build());
            return out.toString();
        }
    }
}
