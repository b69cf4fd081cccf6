package dev.certcentral.runtime.http;

import dev.certcentral.runtime.auth.KeyInUse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicReference;
import okio.Buffer;

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

    private final KeyInUse key;
    private final AtomicReference<Stage> stage = new AtomicReference<>(Stage.NEW);
    private final Buffer excerpt = new Buffer();
    private volatile int status;
    private volatile boolean broken;
    private volatile boolean bytes;

    Attempt(KeyInUse key) {
        this.key = key;
    }

    /** Notes that the answer may be anything, not only JSON. */
    void expectBytes() {
        bytes = true;
    }

    boolean expectsBytes() {
        return bytes;
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

    /** The beginning of the body, without the key. */
    synchronized String bodyExcerpt() {
        return hide(excerpt.clone().readString(StandardCharsets.UTF_8));
    }

    String hide(String text) {
        return key.hide(text);
    }
}
