package dev.certcentral.runtime.read;

import dev.certcentral.runtime.check.Checks;
import dev.certcentral.runtime.json.JsonValue;
import dev.certcentral.runtime.json.RawJson;
import dev.certcentral.runtime.json.Unlisted;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where reading is: at a member of an object, at an element of an array, or at the body as a whole. */
final class Spot {

    /** A name that nobody asked for is compared with every known one. */
    private static final int MOST_GUESSES = 50;

    private final Checks checks;
    private final @Nullable JsonValue object;
    private final String above;
    private final String javaAbove;
    private final boolean allSecret;

    /** Names of members that were moved to. */
    private final List<String> asked = new ArrayList<>(0);

    private String name = "";
    /** Empty if this is no member. */
    private String accessor = "";

    private @Nullable JsonValue value;
    private boolean secret;

    private Spot(Checks checks, @Nullable JsonValue object, String above, String javaAbove, boolean allSecret) {
        this.checks = checks;
        this.object = object;
        this.above = above;
        this.javaAbove = javaAbove;
        this.allSecret = allSecret;
        this.secret = allSecret;
    }

    /** No object: for the body, and for elements, whose paths the checks know. */
    static Spot outside(Checks checks, @Nullable JsonValue value, boolean secret) {
        Spot spot = new Spot(checks, null, "", "", secret);
        spot.value = value;
        return spot;
    }

    /** In an object that is the value here. */
    Spot inside(JsonValue object) {
        return new Spot(checks, object, below(path()), below(javaPath()), secret);
    }

    private static String below(String path) {
        return path.isEmpty() ? "" : path + ".";
    }

    void member(String member, String accessors) {
        asked.add(member);
        name = member;
        accessor = accessors + "()";
        value = object == null ? null : object.members().get(member);
        secret = allSecret;
    }

    /** Takes the members that nobody asked for: keeps them where they are to be expected, refuses them elsewhere. */
    @Nullable
    Map<String, RawJson> strangers(boolean open) {
        if (object == null) {
            return null;
        }
        Map<String, RawJson> unlisted = null;
        for (String twice : new LinkedHashSet<>(object.repeated())) {
            stranger(twice);
            fault("duplicate-member", "is there more than once", "keep one of them");
        }
        Set<String> known = Set.copyOf(asked);
        int guesses = 0;
        for (Map.Entry<String, JsonValue> member : object.members().entrySet()) {
            if (known.contains(member.getKey())) {
                continue;
            }
            stranger(member.getKey());
            if (!open) {
                refuse(guesses++ < MOST_GUESSES ? asked : List.of());
            } else if (hasRepeated(member.getValue())) {
                fault("duplicate-member", "has members of the same name inside", "keep one of them");
            } else {
                unlisted = Unlisted.add(
                        unlisted, member.getKey(), member.getValue().toRaw());
            }
        }
        return unlisted;
    }

    /** Moves to a member that Java has no accessor for. */
    private void stranger(String member) {
        name = member;
        accessor = "unlisted()";
    }

    private void refuse(List<String> known) {
        String fix = "leave it out; only unlisted(...) of a builder sends what the spec does not know";
        checks.unknown(path(), javaPath(), known, name, fix);
    }

    private static boolean hasRepeated(JsonValue json) {
        boolean found = !json.repeated().isEmpty();
        for (JsonValue element : json.elements()) {
            found = found || hasRepeated(element);
        }
        for (JsonValue member : json.members().values()) {
            found = found || hasRepeated(member);
        }
        return found;
    }

    void makeSecret() {
        secret = true;
    }

    boolean isSecret() {
        return secret;
    }

    @Nullable
    JsonValue value() {
        return value;
    }

    /** The value, if it is of a kind; of any other, a fault. */
    @Nullable
    JsonValue given(JsonValue.Kind kind, String expected) {
        JsonValue json = value;
        if (json == null || json.kind() == kind) {
            return json;
        }
        wrongType(json, expected);
        return null;
    }

    void wrongType(JsonValue json, String expected) {
        if (json.kind() != JsonValue.Kind.NULL) {
            fault("wrong-type", "is " + words(json.kind()) + ", not " + expected, "enter " + expected);
        } else if (accessor.isEmpty()) {
            fault("null", "is null", "enter " + expected + " instead");
        } else {
            fault("null", "is null, which is no value here", "leave it out, or enter " + expected);
        }
    }

    /** The kind with its article; not for null. */
    private static String words(JsonValue.Kind kind) {
        String article = kind == JsonValue.Kind.OBJECT || kind == JsonValue.Kind.ARRAY ? "an " : "a ";
        return article + kind.name().toLowerCase(Locale.ROOT);
    }

    void fault(String rule, String message, String fix) {
        checks.fault(rule, path(), javaPath(), message, fix);
    }

    void notAllowed(JsonValue json, List<String> allowed) {
        checks.unknownConstant(secret, path(), javaPath(), json.text(), allowed);
    }

    String path() {
        return accessor.isEmpty() ? "" : above + name;
    }

    String javaPath() {
        return accessor.isEmpty() ? "" : javaAbove + accessor;
    }
}
