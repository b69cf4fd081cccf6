package dev.certcentral.tools.drift;

import java.util.Locale;

/** What can happen to a row. A row can have several changes. */
public enum ChangeKind {
    /** It is new. */
    ADDED,
    /** It is gone. */
    REMOVED,
    /** It stands elsewhere, out of the order of its neighbours. */
    MOVED,
    /** Its name differs. */
    NAME,
    /** Its depth marks differ. */
    MARKS,
    /** Its requirement words differ. */
    REQUIREMENT,
    /** Its type word differs. */
    TYPE,
    /** Its description differs. */
    TEXT,
    /** Its description differs, and lists other values than the spec allows. */
    VALUES;

    /** The lower-case word used in reports. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
