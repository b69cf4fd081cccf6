package test.client;

import com.squareup.moshi.Moshi;
import dev.certcentral.runtime.auth.ApiKey;
import dev.certcentral.runtime.http.ApiClient;
import dev.certcentral.runtime.http.Download;
import dev.certcentral.runtime.json.RawJson;
import dev.certcentral.runtime.once.OnceCall;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;

/** A class of calls that somebody extended by hand. */
public final class Desk extends Parcels {

    public Desk(ApiClient client) {
        super(client);
    }

    /** Made of a generated call and of another group on the same transport. */
    public String both() {
        return list().parcels() + " " + new Slots(client()).book(NewSlot.builder().hour(3).build()).id();
    }

    private static Desk at(String url) {
        return new Desk(ApiClient.builder(ParcelPostApi.description())
                .server(Depot.MAIN)
                .baseUrl(url)
                .apiKey(ApiKey.of("parcel-key-0123456789"))
                .json(ParcelPostJson.factory())
                .build());
    }

    public static String extended(String url) {
        try (ApiClient client = at(url).client()) {
            return new Desk(client).both();
        }
    }

    public static String forms(String url) throws ExecutionException, InterruptedException {
        try (ApiClient client = at(url).client()) {
            Parcels parcels = new Parcels(client);
            ParcelQuery query = ParcelQuery.builder()
                    .states(List.of(ParcelQuery.State.MOVING, ParcelQuery.State.WAITING))
                    .since(LocalDate.of(2026, 3, 5))
                    .sort("-id,state")
                    .limit(5)
                    .all(false)
                    .build();
            LocalDate day = LocalDate.of(2026, 3, 5);
            ParcelTrail trail = ParcelTrail.builder()
                    .body(true)
                    .client("a/b")
                    .operation(7)
                    .query(Query.BY_SEA)
                    .request(day)
                    .detail(2)
                    .build();
            parcels.list();
            parcels.listAsync().get();
            parcels.list(ParcelQuery.builder().build());
            parcels.list(query);
            parcels.listCall(query.toBuilder().states(List.of(ParcelQuery.State.MOVING)).build()).execute();
            parcels.follow("a/b", 7, day, Query.BY_SEA, true);
            parcels.follow(trail);
            parcels.list(ParcelQuery.builder()
                    .limit(1)
                    .unlisted("filters[zone]", RawJson.of("a b&c"))
                    .unlisted("deep", RawJson.of(3))
                    .build());
            return refused(() -> ParcelQuery.builder().unlisted("filters[state]", RawJson.of("moving")));
        }
    }

    @SuppressWarnings("NullAway")
    public static String blanks(String url) {
        try (ApiClient client = at(url).client()) {
            return refused(() -> new Parcels(client).labelCall(1, null)) + "\n"
                    + refused(() -> new Parcels(client).followCall(" ", 1, LocalDate.MIN, Query.BY_ROAD, true));
        }
    }

    private static String refused(Runnable call) {
        try {
            call.run();
            return "accepted";
        } catch (IllegalArgumentException e) {
            return Objects.toString(e.getMessage());
        }
    }

    public static String facts(String url) {
        try (ApiClient client = at(url).client()) {
            Parcels parcels = new Parcels(client);
            return parcels.keepCall(1).operation().repeatable() + " " + parcels.listCall().operation().repeatable() + " "
                    + parcels.dropCall(1).operation().repeatable() + " "
                    + client.description().secretHeaders() + " "
                    + parcels.labelCall(1, LabelFormat.PDF).operation().id();
        }
    }

    public static String label(String url) {
        try (ApiClient client = at(url).client()) {
            Download label = new Parcels(client).label(7, LabelFormat.PNG);
            return label + " " + label.fileName() + " " + List.of(label.bytes()[0], label.bytes()[3]);
        }
    }

    /** Books without a name of its own, and tells which one it was given. */
    public static String once(String url) {
        try (ApiClient client = at(url).client()) {
            OnceCall<SlotBooked> call = new Slots(client).bookOnce(
                    NewSlot.builder().hour(3).reference(" ").unlisted("x", RawJson.NULL).build());
            return call.id() + " " + call.execute();
        }
    }

    /** The hour is out of bounds: what was built unchecked stays unchecked. */
    public static String onceUnchecked(String url) throws ExecutionException, InterruptedException {
        try (ApiClient client = at(url).client()) {
            return String.valueOf(new Slots(client)
                    .bookOnce(NewSlot.builder().hour(99).buildUnchecked())
                    .executeAsync()
                    .get());
        }
    }

    public static String onceByName(String url) {
        try (ApiClient client = at(url).client()) {
            NewEvening evening = NewEvening.builder().ownRef("a/b").build();
            OnceCall<SlotBooked> call = new Slots(client).bookEveningOnce(evening);
            return call.id() + " " + call.execute();
        }
    }

    public static String page(String json) throws IOException {
        return String.valueOf(new Moshi.Builder()
                .add(ParcelPostJson.factory())
                .build()
                .adapter(ParcelPage.class)
                .fromJson(json));
    }

    public static String receipts(String json) throws IOException {
        SlotsFound answer = new Moshi.Builder()
                .add(ParcelPostJson.factory())
                .build()
                .adapter(SlotsFound.class)
                .fromJson(json);
        return SlotBookedByOwnRef.found(Objects.requireNonNull(answer)).toString();
    }
}
