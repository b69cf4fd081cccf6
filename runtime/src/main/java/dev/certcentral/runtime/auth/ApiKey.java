package dev.certcentral.runtime.auth;

import dev.certcentral.runtime.error.ApiKeyException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Where the API key comes from. Nothing here gives the key away again: there is no accessor, and {@link #toString()} and
 * all messages leave it out.
 *
 * <p>A key consists of visible ASCII characters. Anything else (a blank, a line end, a non-breaking hyphen from a web
 * page) is refused with its position.
 *
 * <p>Instances are immutable and safe for use by many threads, provided that a supplier is.
 */
public final class ApiKey {

    private static final long LARGEST_FILE = 64 * 1024;

    private final String origin;
    private final boolean deferred;

    /** Gives the key, knowing the variable that the API's description names. */
    private final Function<@Nullable String, String> source;

    private ApiKey(String origin, boolean deferred, Function<@Nullable String, String> source) {
        this.origin = origin;
        this.deferred = deferred;
        this.source = source;
    }

    /**
     * The key in the environment variable that the API's description names, such as {@code CERTCENTRAL_API_KEY}. It is
     * read when the client is built; building fails with an {@link ApiKeyException} that names the variable if it is
     * missing or empty.
     *
     * @return the key, not yet read
     */
    public static ApiKey fromEnvironment() {
        return fromEnvironment(null, System::getenv);
    }

    /**
     * The key in an environment variable of your choice. It is read when the client is built; building fails with an
     * {@link ApiKeyException} that names the variable if it is missing or empty.
     *
     * @param variable name of the variable
     * @return the key, not yet read
     */
    public static ApiKey fromEnvironment(String variable) {
        return fromEnvironment(Objects.requireNonNull(variable, "variable"), System::getenv);
    }

    /** Tests bring their own variables. */
    static ApiKey fromEnvironment(@Nullable String variable, Function<String, @Nullable String> environment) {
        String origin = "environment variable" + (variable == null ? "" : " " + variable);
        return new ApiKey(origin, true, described -> {
            String name = variable == null ? described : variable;
            if (name == null) {
                throw new ApiKeyException("The description of this API names no environment variable for the key."
                        + " Use ApiKey.fromEnvironment(\"NAME\").");
            }
            String key = environment.apply(name);
            if (key == null || key.isEmpty()) {
                throw new ApiKeyException("The environment variable " + name + " is "
                        + (key == null ? "not set" : "empty") + ". Set it to the API key.");
            }
            return checked(key, "the environment variable " + name);
        });
    }

    /**
     * A key that is at hand. Prefer the other origins to a literal in source code.
     *
     * @param key the key
     * @return that key
     * @throws ApiKeyException if it is empty or has characters that cannot travel
     */
    public static ApiKey of(String key) {
        String checked = checked(key, "ApiKey.of");
        return new ApiKey("given", false, described -> checked);
    }

    /**
     * The key in a file, such as a mounted secret. The file is read now, as UTF-8; one line end at its end is dropped.
     *
     * @param file the file, at most 64 KiB
     * @return the key
     * @throws ApiKeyException if the file cannot be read, is empty, too large, or holds characters that cannot travel
     */
    public static ApiKey fromFile(Path file) {
        String key = inFile(file);
        return new ApiKey("file " + file, false, described -> key);
    }

    /**
     * The key in a file that may be replaced while the client is in use, such as a mounted secret that is rotated. The file
     * is read now, and again before a request when it has changed; otherwise a request costs a look at the file's
     * attributes. Replace the file in one step (write another one and move it), so that no request meets half a key.
     *
     * <p>A request fails with an {@link ApiKeyException} and is not sent while the file is missing or not usable: an old key
     * is never used behind the back of whoever took it away.
     *
     * @param file the file, at most 64 KiB, UTF-8; one line end at its end is dropped
     * @return the key
     * @throws ApiKeyException if the file cannot be read, is empty, too large, or holds characters that cannot travel
     */
    public static ApiKey watching(Path file) {
        WatchedKey watched = new WatchedKey(file);
        return new ApiKey("watched file " + file, false, described -> watched.key());
    }

    /** Reads and checks the key in a file. */
    static String inFile(Path file) {
        String text = read(file);
        String key = text.endsWith("\r\n")
                ? text.substring(0, text.length() - 2)
                : text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
        return checked(key, "the file " + file);
    }

    /**
     * A key that may change. The supplier is asked once for every request, on the thread that sends it, and not before
     * the request is ready to be sent; a call to a server that does not offer the operation does not ask it.
     *
     * <p>A request fails with an {@link ApiKeyException} and is not sent if the supplier throws, gives null, or gives
     * characters that cannot travel. What the supplier throws becomes part of the stack trace: keep the key out of it.
     *
     * @param supplier gives the key; must be safe for use by many threads
     * @return the supplied key
     */
    public static ApiKey ofSupplier(Supplier<String> supplier) {
        Objects.requireNonNull(supplier, "supplier");
        return new ApiKey("supplier", false, described -> checked(ask(supplier), "the supplier"));
    }

    /**
     * Reads the environment, if that is where the key comes from. Building a client does this; other code need not.
     *
     * @param describedVariable the variable that the API's description names; null: none
     * @return a key that needs no environment any more; this one if it needs none
     * @throws ApiKeyException if the variable is missing, empty, or holds characters that cannot travel
     */
    public ApiKey resolve(@Nullable String describedVariable) {
        if (!deferred) {
            return this;
        }
        String key = source.apply(describedVariable);
        return new ApiKey(origin, false, ignored -> key);
    }

    /** The key itself; asks the supplier. Never leaves this package. */
    String value() {
        return source.apply(null);
    }

    /**
     * Where the key comes from, never the key.
     *
     * @return such as {@code ApiKey[environment variable CERTCENTRAL_API_KEY]}
     */
    @Override
    public String toString() {
        return "ApiKey[" + origin + "]";
    }

    private static String read(Path file) {
        try {
            if (Files.size(file) > LARGEST_FILE) {
                throw new ApiKeyException("The file " + file + " is too large for an API key.");
            }
            // Not a strict decoder: its exception would be less clear than the character check.
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new ApiKeyException("The API key cannot be read from the file " + file + ".", e);
        }
    }

    private static String ask(Supplier<String> supplier) {
        @Nullable String key;
        try {
            key = supplier.get();
        } catch (ApiKeyException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new ApiKeyException("The supplier of the API key failed.", e);
        }
        if (key == null) {
            throw new ApiKeyException("The supplier of the API key gave null.");
        }
        return key;
    }

    private static String checked(String key, String origin) {
        if (key.isEmpty()) {
            throw new ApiKeyException("The API key from " + origin + " is empty.");
        }
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            if (c <= ' ' || c >= 0x7F) {
                throw new ApiKeyException("The API key from " + origin + " has " + kind(c) + " at position " + (i + 1)
                        + "; only visible ASCII characters can travel. Copy the key again.");
            }
        }
        return key;
    }

    private static String kind(char c) {
        if (c == ' ') {
            return "a blank";
        }
        if (c == '\r' || c == '\n') {
            return "a line end";
        }
        return c < ' ' || c == 0x7F ? "a control character" : "a character outside ASCII";
    }
}
