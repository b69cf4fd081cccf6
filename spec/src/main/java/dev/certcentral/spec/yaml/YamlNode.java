package dev.certcentral.spec.yaml;

import dev.certcentral.spec.source.SourceLocation;
import java.util.List;
import java.util.Set;

/** A piece of YAML and the place where it starts. */
public sealed interface YamlNode {

    /** Where it starts. */
    SourceLocation at();

    /** What it is, for messages: "a text", "a list", "a map", "nothing". */
    String kind();

    /**
     * A scalar.
     *
     * @param text its text, quotes and escapes resolved
     * @param plain whether it was written without quotes, so that a number may be meant
     * @param at where it starts
     */
    record Scalar(String text, boolean plain, SourceLocation at) implements YamlNode {
        private static final Set<String> NULLS = Set.of("", "~", "null", "Null", "NULL");

        /** Whether it says nothing: a key without a value, or one of YAML's words for null without quotes. */
        public boolean isNull() {
            return plain && NULLS.contains(text);
        }

        @Override
        public String kind() {
            return isNull() ? "nothing" : "a text";
        }
    }

    /**
     * A sequence.
     *
     * @param items in order
     * @param at where it starts
     */
    record Sequence(List<YamlNode> items, SourceLocation at) implements YamlNode {
        public Sequence {
            items = List.copyOf(items);
        }

        @Override
        public String kind() {
            return "a list";
        }
    }

    /**
     * A mapping with distinct keys.
     *
     * @param entries in order
     * @param at where it starts
     */
    record Mapping(List<Entry> entries, SourceLocation at) implements YamlNode {
        public Mapping {
            entries = List.copyOf(entries);
        }

        @Override
        public String kind() {
            return "a map";
        }
    }

    /**
     * One key and its value.
     *
     * @param key always a scalar
     * @param value anything
     */
    record Entry(Scalar key, YamlNode value) {}
}
