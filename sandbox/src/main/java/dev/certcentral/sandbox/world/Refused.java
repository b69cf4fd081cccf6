package dev.certcentral.sandbox.world;

/** Something the world does not do. The message says why and what to do instead. */
public final class Refused extends Exception {

    private static final long serialVersionUID = 1;

    /** Why, in kinds. */
    public enum Kind {
        /** There is no such thing. */
        NOT_FOUND,
        /** Not with this key. */
        NOT_ALLOWED,
        /** Not as things stand. */
        NOT_NOW
    }

    private final Kind kind;
    private final String code;

    Refused(Kind kind, String code, String message) {
        super(message);
        this.kind = kind;
        this.code = code;
    }

    static Refused noOrder(long id) {
        return new Refused(Kind.NOT_FOUND, "not_found|order", "There is no order " + id + ".");
    }

    static Refused noRequest(long id) {
        return new Refused(Kind.NOT_FOUND, "not_found", "There is no request " + id + ".");
    }

    static Refused notNow(String code, String message) {
        return new Refused(Kind.NOT_NOW, code, message);
    }

    /** Why, in kinds. */
    public Kind kind() {
        return kind;
    }

    /** The API's code. */
    public String code() {
        return code;
    }
}
