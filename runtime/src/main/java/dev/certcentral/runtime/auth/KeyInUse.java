package dev.certcentral.runtime.auth;

import org.jspecify.annotations.Nullable;

/**
 * Remembers the key that one request carried, only to hide it in texts that came back. It travels as a tag of the request;
 * the client attaches it and {@link AuthInterceptor} fills it. Safe for use by many threads.
 */
public final class KeyInUse {

    private static final String HIDDEN = "***";

    /** Shorter keys would blacken ordinary words. */
    private static final int SHORTEST = 8;

    private volatile @Nullable String key;

    /** Creates a memory that is empty until a request carries a key. */
    public KeyInUse() {}

    void remember(String used) {
        key = used;
    }

    /**
     * Replaces the key by asterisks.
     *
     * @param text text from the server or an exception
     * @return the text without the key; unchanged if no key was sent
     */
    public String hide(String text) {
        String used = key;
        return used == null || used.length() < SHORTEST ? text : text.replace(used, HIDDEN);
    }

    /**
     * Nothing about the key.
     *
     * @return a constant
     */
    @Override
    public String toString() {
        return "KeyInUse[" + HIDDEN + "]";
    }
}
