package dev.certcentral.sandbox.check;

/**
 * A mistake that has not been worded for the caller yet.
 *
 * @param place where
 * @param kind what kind
 * @param what the end of a sentence that starts with the place
 */
record Finding(Place place, Kind kind, String what) {

    /** Kinds of mistakes; the first ones make others at or below the same place moot. */
    enum Kind {
        MISSING,
        WRONG_TYPE,
        INVALID
    }

    Mistake mistake() {
        return kind == Kind.MISSING ? Mistake.missing(place.toString(), what) : Mistake.invalid(place.toString(), what);
    }
}
