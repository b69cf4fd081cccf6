package dev.certcentral.sandbox.check;

/**
 * A mistake that has not been worded for the caller yet.
 *
 * @param place where
 * @param kind what kind
 * @param rule id of the broken rule
 * @param what the end of a sentence that starts with the place
 * @param fix what to do
 */
record Finding(Place place, Kind kind, String rule, String what, String fix) {

    /** Kinds of mistakes; the first ones make others at or below the same place moot. */
    enum Kind {
        MISSING,
        WRONG_TYPE,
        INVALID
    }

    static Finding missing(Place place, String rule, String what) {
        return new Finding(place, Kind.MISSING, rule, what, "set it");
    }

    static Finding invalid(Place place, String rule, String what) {
        return new Finding(place, Kind.INVALID, rule, what, "change it");
    }
}
