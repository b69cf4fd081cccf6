package dev.certcentral.runtime.http;

import dev.certcentral.runtime.json.RawJson;
import dev.certcentral.runtime.json.WireValue;
import dev.certcentral.runtime.secret.Redaction;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What travels behind the question mark of a URL, in order. Names and values are percent-encoded when they are sent.
 *
 * <p>Retrofit interfaces take all query parameters of a call as one of these, so that a new optional parameter does not
 * change their methods. Immutable.
 */
public final class QueryParameters {

    /** None. */
    public static final QueryParameters NONE = new QueryParameters(List.of(), List.of());

    /**
     * One name with one value.
     *
     * @param name not encoded
     * @param value not encoded
     */
    public record Pair(String name, String value) {

        /**
         * Checks that nothing is missing.
         *
         * @param name name of the parameter
         * @param value its value
         */
        public Pair {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(value, "value");
        }
    }

    private final List<Pair> pairs;
    private final List<String> texts;

    private QueryParameters(List<Pair> pairs, List<String> texts) {
        this.pairs = pairs;
        this.texts = texts;
    }

    /**
     * Starts with nothing.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Names and values as they will travel, but for the encoding.
     *
     * @return immutable
     */
    public List<Pair> pairs() {
        return pairs;
    }

    /** Values that were given as texts, neither numbers nor constants. */
    List<String> texts() {
        return texts;
    }

    /** For a log: texts as their length, because one may be somebody's e-mail address. */
    String forLog() {
        StringBuilder text = new StringBuilder();
        for (Pair pair : pairs) {
            text.append(text.isEmpty() ? '?' : '&').append(pair.name()).append('=');
            text.append(texts.contains(pair.value()) ? Redaction.length(pair.value()) : pair.value());
        }
        return text.toString();
    }

    /**
     * The names only: a value may be somebody's e-mail address.
     *
     * @return for people
     */
    @Override
    public String toString() {
        List<String> names = new ArrayList<>();
        for (Pair pair : pairs) {
            names.add(pair.name());
        }
        return "QueryParameters" + names;
    }

    /** Collects parameters; null stands for absence everywhere. Not for use by many threads. */
    public static final class Builder {

        private final List<Pair> pairs = new ArrayList<>();
        private final List<String> texts = new ArrayList<>();

        private Builder() {}

        /**
         * A single value: a text, a number, a boolean, or a constant, which travels as its text.
         *
         * @param name on the wire
         * @param value null: the parameter is left out
         * @return this builder
         */
        public Builder add(String name, @Nullable Object value) {
            if (value != null) {
                pairs.add(new Pair(name, text(value)));
                if (value instanceof String text) {
                    texts.add(text);
                }
            }
            return this;
        }

        /**
         * An array whose values travel under the same name each: {@code name=a&name=b}.
         *
         * @param name on the wire
         * @param values null: the parameter is left out
         * @return this builder
         */
        public Builder repeated(String name, @Nullable List<?> values) {
            for (Object value : values == null ? List.of() : values) {
                add(name, value);
            }
            return this;
        }

        /**
         * An array whose values travel with their index: {@code name[0]=a&name[1]=b}; a single one under the plain name.
         *
         * @param name on the wire
         * @param values null: the parameter is left out
         * @return this builder
         */
        public Builder indexed(String name, @Nullable List<?> values) {
            if (values != null && values.size() == 1) {
                return add(name, values.get(0));
            }
            for (int i = 0; values != null && i < values.size(); i++) {
                add(name + "[" + i + "]", values.get(i));
            }
            return this;
        }

        /**
         * Parameters that the spec does not know, in their order: strings as their text, all else as JSON.
         *
         * @param parameters name to value
         * @return this builder
         */
        public Builder unlisted(Map<String, RawJson> parameters) {
            for (Map.Entry<String, RawJson> parameter : parameters.entrySet()) {
                add(parameter.getKey(), parameter.getValue().plain());
            }
            return this;
        }

        /**
         * What was collected.
         *
         * @return immutable
         */
        public QueryParameters build() {
            return pairs.isEmpty() ? NONE : new QueryParameters(List.copyOf(pairs), List.copyOf(texts));
        }

        private static String text(Object value) {
            return value instanceof WireValue constant ? constant.wireValue() : value.toString();
        }
    }
}
