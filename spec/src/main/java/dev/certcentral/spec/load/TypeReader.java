package dev.certcentral.spec.load;

import dev.certcentral.spec.model.FieldType;
import dev.certcentral.spec.model.Format;
import dev.certcentral.spec.model.ObjectType;
import dev.certcentral.spec.problem.Hints;
import dev.certcentral.spec.yaml.YamlNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** Reads what a parameter holds, and refuses keys that make no sense for it. */
final class TypeReader {

    private static final List<String> BUILT_IN =
            List.of("string", "integer", "boolean", "nullable_boolean", "switch", "text_switch", "object");
    private static final Set<String> NO_ARRAY = Set.of("nullable_boolean", "switch", "text_switch");

    /**
     * Stands for a type that could not be read. Whoever meets it says nothing, because the cause has been reported; it
     * never leaves the loader, since an API with errors does not.
     */
    static final FieldType UNKNOWN = new FieldType.Enumeration(Optional.of("?"), Optional.empty(), List.of());

    private final Scope scope;

    TypeReader(Scope scope) {
        this.scope = scope;
    }

    static boolean isUnknown(FieldType type) {
        return type instanceof FieldType.ListOf list ? isUnknown(list.element()) : type.equals(UNKNOWN);
    }

    Optional<FieldType> read(String name, Fields fields) {
        String word = fields.text("type").orElse(fields.has("parameters") ? "object" : "string");
        boolean array = word.endsWith("[]");
        String base = array ? word.substring(0, word.length() - 2) : word;
        if (array && NO_ARRAY.contains(base)) {
            scope.error("unknown-type", fields.at("type"), "an array of `" + base + "` is not supported");
            return Optional.empty();
        }
        if (BUILT_IN.contains(base) || scope.types().knows(base)) {
            refuseUnfit(fields, word, base, array);
        }
        return element(name, base, fields)
                .map(element -> array ? new FieldType.ListOf(element, fields.positive("max_items")) : element);
    }

    private Optional<FieldType> element(String name, String base, Fields fields) {
        return switch (base) {
            case "string" -> Optional.of(text(fields));
            case "integer" -> Optional.of(whole(fields));
            case "boolean" -> Optional.of(new FieldType.Bool(false));
            case "nullable_boolean" -> Optional.of(new FieldType.Bool(true));
            case "switch" -> Optional.of(new FieldType.Switch(false));
            case "text_switch" -> Optional.of(new FieldType.Switch(true));
            case "object" -> Optional.of(new FieldType.Nested(object(fields)));
            default -> shared(name, base, fields);
        };
    }

    private FieldType text(Fields fields) {
        if (fields.has("values")) {
            return new FieldType.Enumeration(
                    Optional.empty(),
                    fields.word("as_type", Word.PASCAL_CASE),
                    Values.enumValues(fields, scope.problems()));
        }
        Optional<Format> format = format(fields);
        refuseLengthOfDate(fields, format);
        return new FieldType.Text(format, fields.positive("max_length"));
    }

    /** The format says how long a date is, and in code it is no text. */
    void refuseLengthOfDate(Fields fields, Optional<Format> format) {
        if (format.equals(Optional.of(Format.DATE))) {
            refuse(fields, "max_length", false, Format.DATE.word());
        }
    }

    Optional<Format> format(Fields fields) {
        Optional<String> word = fields.text("format");
        Optional<Format> format = word.flatMap(Format::ofWord);
        if (word.isPresent() && format.isEmpty()) {
            scope.error(
                    "unknown-format",
                    fields.at("format"),
                    "there is no format `" + word.get() + "`"
                            + Hints.among(
                                    word.get(),
                                    Arrays.stream(Format.values())
                                            .map(Format::word)
                                            .toList()));
        }
        return format;
    }

    private FieldType.Whole whole(Fields fields) {
        OptionalLong min = fields.whole("min");
        OptionalLong max = fields.whole("max");
        if (min.isPresent() && max.isPresent() && min.getAsLong() > max.getAsLong()) {
            scope.error("empty-range", fields.at("min"), "`min` is greater than `max`, so no value fits; swap them");
        }
        return new FieldType.Whole(min, max, Values.numbers(fields, scope.problems()));
    }

    private ObjectType object(Fields fields) {
        fields.requireKey("parameters");
        return new ObjectReader(scope)
                .read(
                        fields,
                        Optional.empty(),
                        fields.word("as_type", Word.PASCAL_CASE),
                        fields.text("about").orElse(""));
    }

    private Optional<FieldType> shared(String name, String base, Fields fields) {
        Types types = scope.types();
        if (!types.knows(base)) {
            List<String> known = new ArrayList<>(BUILT_IN);
            known.addAll(types.names());
            scope.error(
                    "unknown-type", fields.at("type"), "there is no type `" + base + "`" + Hints.among(base, known));
            return Optional.empty();
        }
        if (types.isEnumeration(base)) {
            return types.enumeration(base).map(FieldType.class::cast);
        }
        Optional<ObjectType> declared = types.object(base, fields.at("type"));
        Optional<YamlNode.Mapping> members = fields.mapping("members");
        if (members.isEmpty()
                && scope.paged()
                && declared.isPresent()
                && !declared.get().members().isEmpty()) {
            scope.error(
                    "missing-key",
                    fields.at(),
                    "`" + name + "` uses the shared type `" + base
                            + "`; list in `members` which of its members the page names, and in which rows");
        }
        return declared.map(type -> new FieldType.Nested(
                members.map(m -> new ViewReader(scope).read(type, m)).orElse(type)));
    }

    private void refuseUnfit(Fields fields, String word, String base, boolean array) {
        boolean text = base.equals("string");
        boolean whole = base.equals("integer");
        boolean object = base.equals("object");
        boolean builtIn = BUILT_IN.contains(base);
        refuse(fields, "values", text || whole, word);
        refuse(fields, "min", whole, word);
        refuse(fields, "max", whole, word);
        refuse(fields, "max_length", text && !fields.has("values"), word);
        refuse(fields, "format", text && !fields.has("values"), word);
        refuse(fields, "max_items", array, word);
        refuse(fields, "as_type", object || text && fields.has("values"), word);
        refuse(fields, "members", !builtIn && !scope.types().isEnumeration(base), word);
        for (String key : ObjectReader.KEYS) {
            refuse(fields, key, object, word);
        }
    }

    private void refuse(Fields fields, String key, boolean fits, String word) {
        if (!fits && fields.has(key)) {
            scope.error(
                    "key-does-not-fit",
                    fields.at(key),
                    "`" + key + "` makes no sense for the type `" + word + "`; drop it or change the type");
        }
    }
}
