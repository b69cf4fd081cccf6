package dev.certcentral.runtime.http;

import dev.certcentral.runtime.secret.Redaction;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Where calls are logged, and in what detail. Works with any logger, without depending on one:
 *
 * <pre>{@code
 * Logger logger = LoggerFactory.getLogger("certcentral");
 * client.log(RequestLog.to(logger::debug, RequestLog.Detail.BODIES).when(logger::isDebugEnabled));
 * }</pre>
 *
 * <p>What is left out follows from the specs, at every detail: the API key's header and the headers the API calls secret;
 * sensitive members; texts, of which only the length is told, because a text may be personal; values of members that the
 * specs do not know. Numbers, booleans, dates and the constants of enumerations are shown. In messages of the server, whatever
 * the request held is hidden. Every message is one line.
 *
 * <p>A sink that throws does not disturb the call. Immutable; safe for use by many threads if the sink is.
 */
public final class RequestLog {

    /** How much is told about each call. Each detail contains the ones before. */
    public enum Detail {
        /** One line when a call has ended: method, path, operation, status or failure, and duration. */
        LINES,

        /** One line more when it is sent; headers of both. */
        HEADERS,

        /** Bodies of both. */
        BODIES
    }

    private static final int LONGEST = 32_768;

    private final Consumer<String> sink;
    private final Detail detail;
    /** Null: always. */
    private final @Nullable BooleanSupplier enabled;

    private RequestLog(Consumer<String> sink, Detail detail, @Nullable BooleanSupplier enabled) {
        this.sink = sink;
        this.detail = detail;
        this.enabled = enabled;
    }

    /**
     * Logs to a sink.
     *
     * @param sink takes one message at a time, on the threads of calls; should be quick
     * @param detail how much is told
     * @return the log
     */
    public static RequestLog to(Consumer<String> sink, Detail detail) {
        return new RequestLog(Objects.requireNonNull(sink, "sink"), Objects.requireNonNull(detail, "detail"), null);
    }

    /**
     * The same log, switched on and off by the logger. While it is off, no message is put together.
     *
     * @param condition asked for every message
     * @return a log
     */
    public RequestLog when(BooleanSupplier condition) {
        return new RequestLog(sink, detail, Objects.requireNonNull(condition, "condition"));
    }

    boolean tells(Detail asked) {
        return detail.compareTo(asked) >= 0;
    }

    /** An order whose receipt got lost in a broken logger would be a bad trade, so nothing gets out of here. */
    @SuppressWarnings("CatchAndPrintStackTrace")
    void write(Supplier<String> message) {
        try {
            if (enabled == null || enabled.getAsBoolean()) {
                sink.accept(Redaction.oneLine(message.get(), LONGEST));
            }
        } catch (Throwable brokenSink) {
            // There is no better place to tell it than the log.
        }
    }
}
