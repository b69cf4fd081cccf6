package dev.certcentral.runtime.http;

import dev.certcentral.runtime.error.RequestLine;
import dev.certcentral.runtime.secret.Secrets;
import java.nio.charset.StandardCharsets;
import java.util.List;
import okhttp3.HttpUrl;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/**
 * What happened to one HTTP call so far. It travels as a tag of the request, so that interceptors can note what the caller
 * must know when the call fails: whether anything was sent, and which answer had begun to arrive.
 */
final class Attempt {

    private static final int EXCERPT = 4096;

    private final Secrets secrets;
    private final Buffer excerpt = new Buffer();
    // From neither to one of both; never back.
    private boolean sent;
    private boolean abandoned;
    private volatile @Nullable RequestLine line;
    private volatile @Nullable String path;
    private volatile long startedAt;
    private volatile int status;
    private volatile boolean broken;
    private volatile boolean bytes;

    Attempt(Secrets secrets) {
        this.secrets = secrets;
    }

    /** Notes that the answer may be anything, not only JSON. */
    void expectBytes() {
        bytes = true;
    }

    boolean expectsBytes() {
        return bytes;
    }

    /** Notes which operation it is, and the texts in its path: they are as personal as those in a body. */
    void of(RequestLine operation, HttpUrl url) {
        line = operation;
        String[] names = operation.path().split("/", -1);
        List<String> values = url.pathSegments();
        for (int i = names.length - 1, j = values.size() - 1; i >= 0 && j >= 0; i--, j--) {
            if (names[i].startsWith("{") && !isNumber(values.get(j))) {
                secrets.text(values.get(j));
            }
        }
    }

    /** Whether a part of a path is an id, which tells nothing about anybody. */
    static boolean isNumber(String text) {
        boolean digits = !text.isEmpty() && text.length() <= 19;
        for (int i = 0; digits && i < text.length(); i++) {
            digits = text.charAt(i) >= '0' && text.charAt(i) <= '9';
        }
        return digits;
    }

    /** Which operation it is; null: one that only Retrofit knows. */
    @Nullable
    RequestLine line() {
        return line;
    }

    /** Notes, for a log, when the request was started and the path it may be known by. */
    void started(long nanoTime, String shownPath) {
        startedAt = nanoTime;
        path = shownPath;
    }

    boolean wasStarted() {
        return path != null;
    }

    long startedAt() {
        return startedAt;
    }

    /** The path that may be logged; before the start, its template. */
    String shownPath() {
        String shown = path;
        RequestLine known = line;
        return shown != null ? shown : known == null ? "" : known.path();
    }

    /** Notes that the request is about to be written. False: it must not be, it was sent before or is abandoned. */
    synchronized boolean send() {
        boolean first = !sent && !abandoned;
        sent = sent || first;
        return first;
    }

    /** From now on the request is not written any more, unless it already was. */
    synchronized void abandon() {
        abandoned = !sent;
    }

    synchronized boolean wasSent() {
        return sent;
    }

    void answered(int code) {
        status = code;
    }

    /** Status of the answer; 0: none yet. */
    int status() {
        return status;
    }

    /** Notes that the connection broke within the body. */
    void bodyBroke() {
        broken = true;
    }

    boolean bodyIsBroken() {
        return broken;
    }

    /** Keeps the beginning of the body for a message. */
    synchronized void bodyRead(Buffer source, long offset, long count) {
        long room = EXCERPT - excerpt.size();
        if (room > 0) {
            source.copyTo(excerpt, offset, Math.min(room, count));
        }
    }

    /** The beginning of the body, without secrets. */
    synchronized String bodyExcerpt() {
        String text = excerpt.clone().readString(StandardCharsets.UTF_8);
        // Half of a character, where the body was cut.
        return secrets.hide(text.endsWith("\uFFFD") ? text.substring(0, text.length() - 1) : text);
    }

    Secrets secrets() {
        return secrets;
    }
}
