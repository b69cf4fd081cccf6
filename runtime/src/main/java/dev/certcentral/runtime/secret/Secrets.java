package dev.certcentral.runtime.secret;

import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what one call sent, only to hide it in texts that come back: servers and proxies like to repeat what they refuse.
 *
 * <p>Secrets (the API key, sensitive members, e-mail addresses, telephone numbers, PEM) are hidden everywhere; other texts of
 * the request only in what is likely to be logged. A value is recognised in every escape of JSON, HTML and URLs, in any case,
 * and with other separators. Values of three to seven characters, such as a CVV, count as whole words only, and shorter ones
 * not at all: hiding every "12" would hide dates and numbers instead of secrets.
 *
 * <p>Safe for use by many threads.
 */
public final class Secrets {

    /** The date of a header (RFC 9110). */
    private static final Pattern DATE = Pattern.compile("[A-Z][a-z]{2}, [0-9]{2} [A-Z][a-z]{2} [0-9]{4} [0-9:]{8} GMT");

    private static final int DATE_LENGTH = 29;

    private final Set<String> secrets = new LinkedHashSet<>();
    private final Set<String> texts = new LinkedHashSet<>();

    // Made when first asked for: an answer has many headers, and nothing is added any more when it is read.
    private @Nullable List<Occurrence> sortedSecrets;
    private @Nullable List<Occurrence> sortedAll;

    /** Starts with nothing to hide. */
    public Secrets() {}

    /**
     * Remembers a value to hide everywhere.
     *
     * @param value blank or shorter than three characters: not remembered
     */
    public void secret(String value) {
        add(secrets, value);
    }

    /**
     * Remembers a value to hide in messages.
     *
     * @param value blank or shorter than three characters: not remembered
     */
    public void text(String value) {
        add(texts, value);
    }

    private synchronized void add(Set<String> values, String value) {
        if (value.length() >= Occurrence.SHORTEST && !value.isBlank()) {
            values.add(value);
            sortedSecrets = null;
            sortedAll = null;
        }
    }

    /**
     * Hides secrets.
     *
     * @param received text from the server or an exception; may end within a secret
     * @return the text with asterisks in their place
     */
    public String hide(String received) {
        return hide(received, secrets());
    }

    /**
     * Hides everything that was sent.
     *
     * @param received text from the server or an exception; may end within a secret
     * @return the text with asterisks in its place
     */
    public String hideAll(String received) {
        return hide(received, all());
    }

    /**
     * Hides secrets, or everything that was sent.
     *
     * @param received text from the server or an exception; may end within a secret
     * @param all whether to hide everything that was sent
     * @return the text with asterisks in its place
     */
    public String hide(String received, boolean all) {
        return hide(received, all ? all() : secrets());
    }

    /**
     * Hides secrets in headers.
     *
     * @param headers from the server
     * @return immutable, with the same names
     */
    public Map<String, List<String>> hide(Map<String, List<String>> headers) {
        Map<String, List<String>> hidden = new HashMap<>();
        for (Map.Entry<String, List<String>> header : headers.entrySet()) {
            String[] values = header.getValue().toArray(new String[0]);
            for (int i = 0; i < values.length; i++) {
                values[i] = hide(values[i]);
            }
            hidden.put(header.getKey(), List.of(values));
        }
        return Map.copyOf(hidden);
    }

    private synchronized List<Occurrence> secrets() {
        List<Occurrence> known = sortedSecrets;
        if (known == null) {
            known = sorted(false);
            sortedSecrets = known;
        }
        return known;
    }

    private synchronized List<Occurrence> all() {
        List<Occurrence> known = sortedAll;
        if (known == null) {
            known = sorted(true);
            sortedAll = known;
        }
        return known;
    }

    // The longest first, because one may contain the other.
    private List<Occurrence> sorted(boolean all) {
        List<Occurrence> values = new ArrayList<>();
        for (String secret : secrets) {
            add(values, secret, true);
        }
        for (String text : all ? texts : Set.<String>of()) {
            if (!secrets.contains(text)) {
                add(values, text, false);
            }
        }
        Collections.sort(values);
        return values;
    }

    /** Also as it travelled, because a server may escape the JSON it received once more, for HTML or a URL. */
    private static void add(List<Occurrence> values, String value, boolean secret) {
        values.add(new Occurrence(value, secret));
        String travelled = json(value);
        if (!travelled.equals(value)) {
            values.add(new Occurrence(travelled, secret));
        }
    }

    private static String json(String value) {
        Buffer json = new Buffer();
        try {
            JsonWriter.of(json).value(value);
        } catch (IOException e) {
            throw new IllegalStateException("a buffer in memory failed", e);
        }
        String quoted = json.readUtf8();
        return quoted.substring(1, quoted.length() - 1);
    }

    private static String hide(String text, List<Occurrence> values) {
        if (values.isEmpty()) {
            return text;
        }
        if (text.length() == DATE_LENGTH && DATE.matcher(text).matches()) {
            return text; // the year of a card's end in a header tells nothing, but a date without its year is broken
        }
        StringBuilder hidden = null;
        int copied = 0;
        int at = 0;
        while (at < text.length()) {
            int end = end(text, at, values);
            if (end < 0) {
                at++;
                continue;
            }
            hidden = hidden == null ? new StringBuilder(text.length()) : hidden;
            hidden.append(text, copied, at).append(Redaction.HIDDEN);
            copied = end;
            at = end;
        }
        return hidden == null
                ? text
                : hidden.append(text, copied, text.length()).toString();
    }

    private static int end(String text, int at, List<Occurrence> values) {
        for (Occurrence value : values) {
            int end = value.endAt(text, at);
            if (end >= 0) {
                return end;
            }
        }
        return -1;
    }

    /**
     * Nothing of what is remembered.
     *
     * @return a constant
     */
    @Override
    public String toString() {
        return "Secrets[" + Redaction.HIDDEN + "]";
    }
}
