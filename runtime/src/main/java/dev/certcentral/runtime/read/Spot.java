package dev.certcentral.runtime.read;

import dev.certcentral.runtime.check.Checks;
import dev.certcentral.runtime.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where reading is: at a member of an object, at an element of an array, or at the body as a whole. */
final class Spot {

    private final Checks checks;
    private final @Nullable JsonValue object;
    private final String above;
    private final String javaAbove;
    private final boolean allSecret;
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

    /** At a member that Java has no accessor for. */
    void stranger(String member) {
        name = member;
        accessor = "unlisted()";
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

    @Nullable
    JsonValue object() {
        return object;
    }

    /** Names of members that were moved to. */
    List<String> asked() {
        return asked;
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
