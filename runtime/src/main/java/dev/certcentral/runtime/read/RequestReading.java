package dev.certcentral.runtime.read;

import dev.certcentral.runtime.check.Checks;
import dev.certcentral.runtime.json.JsonValue;
import dev.certcentral.runtime.json.Unlisted;
import dev.certcentral.runtime.json.WireDates;
import dev.certcentral.runtime.json.WireValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the JSON of a request. Generated code moves to a member and takes its value; what cannot be taken becomes a fault
 * with its place and counts as absent, so that the rest can be checked all the same. Not thread-safe; one instance a request.
 */
public final class RequestReading {

    private static final int DEEPEST = 100;
    /** Of unknown members of one object; a name is compared with every known one. */
    private static final int MOST_GUESSES = 50;

    private final Checks checks;

    /** The object whose members are read, and where it is, seen from the innermost array element. */
    private Frame frame = new Frame(null, "", "", false);

    private String name = "";
    /** Empty for an element of an array, and for the body as a whole. */
    private String accessor = "";

    private boolean secret;
    private @Nullable JsonValue value;

    /**
     * Starts reading.
     *
     * @param checks takes the faults; told that it is for {@link Checks#reading reading}
     */
    public RequestReading(Checks checks) {
        this.checks = checks;
    }

    /** An object on the way. */
    private record Frame(@Nullable JsonValue object, String path, String javaPath, boolean secret, List<String> asked) {

        Frame(@Nullable JsonValue object, String path, String javaPath, boolean secret) {
            this(object, path, javaPath, secret, new ArrayList<>());
        }
    }

    /**
     * Reads a whole body.
     *
     * @param json one JSON object
     * @param read takes its members
     * @return what was read; faults may be in it
     * @throws dev.certcentral.runtime.check.ValidationException if nothing could be read
     */
    public <T> T body(String json, Function<RequestReading, T> read) {
        try {
            value = JsonValue.parse(json, DEEPEST);
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

    /** Moves to a member; the accessors that lead to it come without their last parentheses. */
    public RequestReading member(String member, String accessors) {
        JsonValue object = frame.object;
        frame.asked.add(member);
        name = member;
        accessor = accessors + "()";
        value = object == null ? null : object.members().get(member);
        secret = frame.secret;
        return this;
    }

    /** Moves to a member that must be there and has no other way to say that it is not. */
    public RequestReading required(String member, String accessors) {
        member(member, accessors);
        if (value == null) {
            fault("required", "is required, but missing", "set it");
        }
        return this;
    }

    /** The value of this member must not be shown. */
    public RequestReading secret() {
        secret = true;
        return this;
    }

    /** Whether this member is there, be it null. */
    public boolean isThere() {
        return value != null;
    }

    /** A string. */
    public @Nullable String text() {
        JsonValue string = given(JsonValue.Kind.STRING, "a string");
        return string == null ? null : string.text();
    }

    /** An integer of 64 bits; 1.0 and 1e2 are integers, too. */
    public @Nullable Long whole() {
        JsonValue number = given(JsonValue.Kind.NUMBER, "an integer");
        Long whole = number == null ? null : Numbers.whole(number.raw());
        if (number != null && whole == null) {
            fault("wrong-type", "is no integer of 64 bits", "enter an integer");
        }
        return whole;
    }

    /** An integer where Java has no way to say that it is missing. */
    public static long orZero(@Nullable Long value) {
        return value == null ? 0 : value;
    }

    /** A boolean. */
    public @Nullable Boolean truth() {
        JsonValue truth = given(JsonValue.Kind.BOOLEAN, "true or false");
        return truth == null ? null : truth.raw().equals("true");
    }

    /** A boolean or null. */
    public @Nullable Boolean nullableTruth() {
        return value != null && value.kind() == JsonValue.Kind.NULL ? null : truth();
    }

    /** A switch that travels as 0 or 1. */
    public @Nullable Boolean numberSwitch() {
        JsonValue number = given(JsonValue.Kind.NUMBER, "the number 0 or 1");
        return number == null ? null : toggle(number, Numbers.whole(number.raw()), 0L, 1L);
    }

    /** A switch that travels as {@code "0"} or {@code "1"}. */
    public @Nullable Boolean textSwitch() {
        JsonValue string = given(JsonValue.Kind.STRING, "the string \"0\" or \"1\"");
        return string == null ? null : toggle(string, string.text(), "0", "1");
    }

    private @Nullable Boolean toggle(JsonValue json, @Nullable Object given, Object off, Object on) {
        if (on.equals(given) || off.equals(given)) {
            return on.equals(given);
        }
        checks.unknownConstant(secret, path(), javaPath(), json.text(), List.of(off.toString(), on.toString()));
        return null;
    }

    /** A date such as {@code 09 JUN 2025}. */
    public @Nullable LocalDate date() {
        JsonValue string = given(JsonValue.Kind.STRING, "a date such as \"09 JUN 2025\"");
        LocalDate date = string == null ? null : WireDates.parse(string.text());
        if (string != null && date == null) {
            fault(
                    "format",
                    "is not a date such as 09 JUN 2025, or no such day exists",
                    "enter a date such as 09 JUN 2025");
        }
        return date;
    }

    /** One of the constants of an enumeration. */
    public <T extends WireValue> @Nullable T constant(T[] constants) {
        JsonValue json = value;
        if (json == null) {
            return null;
        }
        boolean numbers = false;
        boolean strings = false;
        for (T constant : constants) {
            if (Numbers.isConstant(json, constant)) {
                return constant;
            }
            numbers |= constant.isNumber();
            strings |= !constant.isNumber();
        }
        if (json.kind() == JsonValue.Kind.STRING && strings || json.kind() == JsonValue.Kind.NUMBER && numbers) {
            List<String> allowed =
                    Arrays.stream(constants).map(WireValue::wireValue).toList();
            checks.unknownConstant(secret, path(), javaPath(), json.text(), allowed);
        } else {
            wrongType(json, numbers ? strings ? "a string or an integer" : "an integer" : "a string");
        }
        return null;
    }

    /** One of the values of an enumeration that takes any text in answers. */
    public <T> @Nullable T open(Function<String, T> of, String... allowed) {
        JsonValue string = given(JsonValue.Kind.STRING, "a string");
        if (string == null) {
            return null;
        }
        List<String> texts = List.of(allowed);
        if (texts.contains(string.text())) {
            return of.apply(string.text());
        }
        checks.unknownConstant(secret, path(), javaPath(), string.text(), texts);
        return null;
    }

    /** An object. */
    public <T> @Nullable T object(Function<RequestReading, T> read) {
        JsonValue object = given(JsonValue.Kind.OBJECT, "an object");
        if (object == null) {
            return null;
        }
        Frame outer = frame;
        frame = new Frame(object, below(path()), below(javaPath()), secret);
        T result = read.apply(this);
        frame = outer;
        return result;
    }

    private static String below(String path) {
        return path.isEmpty() ? "" : path + ".";
    }

    /** An array. Elements that cannot be read are null in it. */
    public <T> @Nullable List<T> list(Function<RequestReading, @Nullable T> element) {
        JsonValue array = given(JsonValue.Kind.ARRAY, "an array");
        if (array == null) {
            return null;
        }
        Frame outer = frame;
        String path = path();
        String javaPath = javaPath();
        boolean hidden = secret;
        frame = new Frame(null, "", "", hidden);
        List<T> list = new ArrayList<>();
        for (JsonValue json : array.elements()) {
            checks.enter(path, javaPath, list.size());
            name = "";
            accessor = "";
            secret = hidden;
            value = json;
            list.add(element.apply(this));
            checks.leave();
        }
        frame = outer;
        return Collections.unmodifiableList(list);
    }

    /**
     * Takes the members that nobody asked for: keeps them where they are to be expected, refuses them elsewhere. Refuses
     * members of the same name.
     */
    public void rest(Unlisted.Builder unlisted, boolean open) {
        JsonValue object = frame.object;
        if (object == null) {
            return;
        }
        for (String twice : new LinkedHashSet<>(object.repeated())) {
            at(twice);
            fault("duplicate-member", "is there more than once", "keep one of them");
        }
        LinkedHashSet<String> others = new LinkedHashSet<>(object.members().keySet());
        frame.asked.forEach(others::remove);
        int guesses = 0;
        for (String other : others) {
            JsonValue json = Objects.requireNonNull(object.members().get(other));
            at(other);
            if (!open) {
                unknown(other, guesses++ < MOST_GUESSES ? frame.asked : List.of());
            } else if (hasRepeated(json)) {
                fault("duplicate-member", "has members of the same name inside", "keep one of them");
            } else {
                unlisted.add(other, json.toRaw());
            }
        }
    }

    private void unknown(String member, List<String> known) {
        checks.unknown(
                path(),
                javaPath(),
                known,
                member,
                "leave it out; only unlisted(...) of a builder sends what the spec does not know");
    }

    private static boolean hasRepeated(JsonValue json) {
        return !json.repeated().isEmpty()
                || json.elements().stream().anyMatch(RequestReading::hasRepeated)
                || json.members().values().stream().anyMatch(RequestReading::hasRepeated);
    }

    private void at(String member) {
        name = member;
        accessor = "unlisted()";
    }

    private @Nullable JsonValue given(JsonValue.Kind kind, String expected) {
        JsonValue json = value;
        if (json == null || json.kind() == kind) {
            return json;
        }
        wrongType(json, expected);
        return null;
    }

    private void wrongType(JsonValue json, String expected) {
        if (json.kind() != JsonValue.Kind.NULL) {
            fault("wrong-type", "is " + words(json.kind()) + ", not " + expected, "enter " + expected);
        } else if (accessor.isEmpty()) {
            fault("null", "is null", "remove the element, or enter " + expected);
        } else {
            fault("null", "is null, which is no value here", "leave it out, or enter " + expected);
        }
    }

    private static String words(JsonValue.Kind kind) {
        return switch (kind) {
            case OBJECT -> "an object";
            case ARRAY -> "an array";
            case STRING -> "a string";
            case NUMBER -> "a number";
            case BOOLEAN -> "a boolean";
            case NULL -> "null";
        };
    }

    private void fault(String rule, String message, String fix) {
        checks.fault(rule, path(), javaPath(), message, fix);
    }

    private String path() {
        return accessor.isEmpty() ? trimmed(frame.path) : frame.path + name;
    }

    private String javaPath() {
        return accessor.isEmpty() ? trimmed(frame.javaPath) : frame.javaPath + accessor;
    }

    private static String trimmed(String path) {
        return path.isEmpty() ? path : path.substring(0, path.length() - 1);
    }
}
