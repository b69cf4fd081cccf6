package dev.certcentral.runtime.read;

import dev.certcentral.runtime.check.Checks;
import dev.certcentral.runtime.json.JsonValue;
import dev.certcentral.runtime.json.RawJson;
import dev.certcentral.runtime.json.WireDates;
import dev.certcentral.runtime.json.WireValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the JSON of a request. Generated code moves to a member and takes its value; what cannot be taken becomes a fault
 * with its place and counts as absent, so that the rest can be checked all the same. Not thread-safe; one instance a request.
 */
public final class RequestReading {

    private static final int DEEPEST = 250;

    private final Checks checks;
    private Spot spot;

    /**
     * Starts reading.
     *
     * @param checks takes the faults; told that it is for {@link Checks#reading reading}
     */
    public RequestReading(Checks checks) {
        this.checks = checks;
        this.spot = Spot.outside(checks, null, false);
    }

    /**
     * Reads a whole body.
     *
     * @param json one JSON object
     * @param read takes its members
     * @param <T> what it makes of them
     * @return what was read; faults may be in it
     * @throws dev.certcentral.runtime.check.ValidationException if nothing could be read
     */
    public <T> T body(String json, Function<RequestReading, T> read) {
        try {
            spot = Spot.outside(checks, JsonValue.parse(json, DEEPEST), false);
        } catch (IllegalArgumentException e) {
            checks.fault("json", "", "", String.valueOf(e.getMessage()), "send one JSON object");
        }
        T body = object(read);
        if (body == null) {
            checks.finish(); // throws: a body that is not there is a fault
            throw new IllegalStateException("there is no body, and no fault");
        }
        return body;
    }

    /**
     * Moves to a member; the accessors that lead to it come without their last parentheses.
     *
     * @param member its name in JSON
     * @param accessors how Java gets at it from the object
     * @return this
     */
    public RequestReading member(String member, String accessors) {
        spot.member(member, accessors);
        return this;
    }

    /**
     * Moves to a member that must be there and has no other way to say that it is not.
     *
     * @param member its name in JSON
     * @param accessors how Java gets at it from the object
     * @return this
     */
    public RequestReading required(String member, String accessors) {
        member(member, accessors);
        if (!isThere()) {
            spot.fault("required", "is required, but missing", "set it");
        }
        return this;
    }

    /**
     * The value of this member must not be shown.
     *
     * @return this
     */
    public RequestReading secret() {
        spot.makeSecret();
        return this;
    }

    /**
     * Whether this member is there, be it null.
     *
     * @return false if it is absent
     */
    public boolean isThere() {
        return spot.value() != null;
    }

    /**
     * A string.
     *
     * @return null if it is absent or a fault
     */
    public @Nullable String text() {
        JsonValue string = spot.given(JsonValue.Kind.STRING, "a string");
        return string == null ? null : string.text();
    }

    /**
     * An integer of 64 bits; 1.0 and 1e2 are integers, too.
     *
     * @return null if it is absent or a fault
     */
    public @Nullable Long whole() {
        JsonValue number = spot.given(JsonValue.Kind.NUMBER, "an integer");
        Long whole = number == null ? null : Numbers.whole(number.raw());
        if (number != null && whole == null) {
            spot.fault("wrong-type", "is no integer of 64 bits", "enter an integer");
        }
        return whole;
    }

    /**
     * An integer where Java has no way to say that it is missing.
     *
     * @param value the integer
     * @return 0 for null
     */
    public static long orZero(@Nullable Long value) {
        return value == null ? 0 : value;
    }

    /**
     * A boolean.
     *
     * @return null if it is absent or a fault
     */
    public @Nullable Boolean truth() {
        JsonValue truth = spot.given(JsonValue.Kind.BOOLEAN, "true or false");
        return truth == null ? null : truth.raw().equals("true");
    }

    /**
     * A boolean or null.
     *
     * @return null if it is null, absent or a fault
     */
    public @Nullable Boolean nullableTruth() {
        JsonValue json = spot.value();
        return json != null && json.kind() == JsonValue.Kind.NULL ? null : truth();
    }

    /**
     * A switch that travels as 0 or 1.
     *
     * @return null if it is absent or a fault
     */
    public @Nullable Boolean numberSwitch() {
        JsonValue number = spot.given(JsonValue.Kind.NUMBER, "the number 0 or 1");
        return number == null ? null : toggle(number, Numbers.whole(number.raw()), 0L, 1L);
    }

    /**
     * A switch that travels as {@code "0"} or {@code "1"}.
     *
     * @return null if it is absent or a fault
     */
    public @Nullable Boolean textSwitch() {
        JsonValue string = spot.given(JsonValue.Kind.STRING, "the string \"0\" or \"1\"");
        return string == null ? null : toggle(string, string.text(), "0", "1");
    }

    private @Nullable Boolean toggle(JsonValue json, @Nullable Object given, Object off, Object on) {
        if (on.equals(given) || off.equals(given)) {
            return on.equals(given);
        }
        spot.notAllowed(json, List.of(off.toString(), on.toString()));
        return null;
    }

    /**
     * A date such as {@code 09 JUN 2025}.
     *
     * @return null if it is absent or a fault
     */
    public @Nullable LocalDate date() {
        JsonValue string = spot.given(JsonValue.Kind.STRING, "a date such as \"09 JUN 2025\"");
        LocalDate date = string == null ? null : WireDates.parse(string.text());
        if (string != null && date == null) {
            spot.fault(
                    "format",
                    "is not a date such as 09 JUN 2025, or no such day exists",
                    "enter a date such as 09 JUN 2025");
        }
        return date;
    }

    /**
     * One of the constants of an enumeration.
     *
     * @param constants all of them
     * @param <T> the enumeration
     * @return null if it is absent or a fault
     */
    public <T extends WireValue> @Nullable T constant(T[] constants) {
        JsonValue json = spot.value();
        if (json == null) {
            return null;
        }
        boolean numbers = false;
        boolean strings = false;
        List<String> allowed = new ArrayList<>();
        for (T constant : constants) {
            if (Numbers.isConstant(json, constant)) {
                return constant;
            }
            numbers |= constant.isNumber();
            strings |= !constant.isNumber();
            allowed.add(constant.wireValue());
        }
        if (json.kind() == JsonValue.Kind.STRING && strings || json.kind() == JsonValue.Kind.NUMBER && numbers) {
            spot.notAllowed(json, allowed);
        } else {
            spot.wrongType(json, numbers ? strings ? "a string or an integer" : "an integer" : "a string");
        }
        return null;
    }

    /**
     * One of the values of an enumeration that takes any text in answers.
     *
     * @param of makes the value
     * @param allowed texts that may be sent
     * @param <T> the enumeration
     * @return null if it is absent or a fault
     */
    public <T> @Nullable T open(Function<String, T> of, String... allowed) {
        JsonValue string = spot.given(JsonValue.Kind.STRING, "a string");
        if (string == null) {
            return null;
        }
        List<String> texts = List.of(allowed);
        if (texts.contains(string.text())) {
            return of.apply(string.text());
        }
        spot.notAllowed(string, texts);
        return null;
    }

    /**
     * An object.
     *
     * @param read takes its members
     * @param <T> its class
     * @return null if it is absent or a fault
     */
    public <T> @Nullable T object(Function<RequestReading, T> read) {
        JsonValue object = spot.given(JsonValue.Kind.OBJECT, "an object");
        if (object == null) {
            return null;
        }
        Spot outer = spot;
        spot = outer.inside(object);
        T result = read.apply(this);
        spot = outer;
        return result;
    }

    /**
     * An array. Elements that cannot be read are null in it.
     *
     * @param element reads one
     * @param <T> class of the elements
     * @return null if it is absent or a fault
     */
    public <T> @Nullable List<T> list(Function<RequestReading, @Nullable T> element) {
        JsonValue array = spot.given(JsonValue.Kind.ARRAY, "an array");
        if (array == null) {
            return null;
        }
        Spot outer = spot;
        List<T> list = new ArrayList<>();
        for (JsonValue json : array.elements()) {
            checks.enter(outer.path(), outer.javaPath(), list.size());
            spot = Spot.outside(checks, json, outer.isSecret());
            list.add(element.apply(this));
            checks.leave();
        }
        spot = outer;
        return Collections.unmodifiableList(list);
    }

    /**
     * Takes the members that nobody asked for: keeps them where they are to be expected, refuses them elsewhere. Refuses
     * members of the same name.
     *
     * @param open whether they are to be expected
     * @return those that are kept; null: none
     */
    public @Nullable Map<String, RawJson> rest(boolean open) {
        return spot.strangers(open);
    }
}
