package dev.certcentral.runtime.http;

import dev.certcentral.runtime.error.RequestLine;
import dev.certcentral.runtime.secret.Secrets;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import okhttp3.HttpUrl;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/**
 * What happened to one HTTP call so far. It travels as a tag of the request, so that interceptors can note what the caller
 * must know when the call fails: whether anything was sent, and which answer had begun to arrive.
 */
final class Attempt {

    /** From new, either sent or abandoned; never back. */
    private enum Stage {
        NEW,
        SENT,
        ABANDONED
    }

    private static final int EXCERPT = 4096;

    private final Secrets secrets;
    private final AtomicReference<Stage> stage = new AtomicReference<>(Stage.NEW);
    private final Buffer excerpt = new Buffer();
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
        return !text.isEmpty() && text.length() <= 19 && text.chars().allMatch(c -> c >= '0' && c <= '9');
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
    boolean send() {
        return stage.compareAndSet(Stage.NEW, Stage.SENT);
    }

    /** From now on the request is not written any more, unless it already was. */
    void abandon() {
        stage.compareAndSet(Stage.NEW, Stage.ABANDONED);
    }

    boolean wasSent() {
        return stage.get() == Stage.SENT;
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
