package dev.certcentral.spec.load;

import dev.certcentral.spec.model.FieldType;
import dev.certcentral.spec.model.ObjectType;
import dev.certcentral.spec.problem.Problems;
import dev.certcentral.spec.source.SourceLocation;
import dev.certcentral.spec.yaml.YamlNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Shared types and enumerations, read when first asked for, so that their order does not matter. */
final class Types {

    private static final Set<String> KEYS =
            Set.of("type", "about", "parameters", "choices", "rules", "open", "partial", "values");

    private final Problems problems;
    private final Map<String, YamlNode.Mapping> declared = new TreeMap<>();
    private final Map<String, SourceLocation> places = new LinkedHashMap<>();
    private final Map<String, Optional<ObjectType>> objects = new TreeMap<>();
    private final Map<String, Optional<FieldType.Enumeration>> enumerations = new TreeMap<>();
    private final Set<String> broken = new HashSet<>();
    private final List<String> reading = new ArrayList<>();

    /** Where the types being read were asked for. */
    private final List<SourceLocation> asked = new ArrayList<>();

    private int level;

    Types(Problems problems) {
        this.problems = problems;
    }

    /** Takes a type's file; it is read later. */
    void declare(String fileStem, YamlNode.Mapping file) {
        Fields fields = Fields.of(file, KEYS, problems);
        String name = fields.requiredWord("type", Word.PASCAL_CASE);
        if (name.isEmpty()) {
            return;
        }
        if (!name.equals(fileStem)) {
            problems.error(
                    "file-name-differs",
                    fields.at("type"),
                    "the type `" + name + "` must be in a file of its own name, `types/" + name + ".yaml`");
        }
        SourceLocation earlier = places.putIfAbsent(name, fields.at("type"));
        if (earlier != null) {
            problems.error(
                    "duplicate-type",
                    fields.at("type"),
                    "the type `" + name + "` is already declared at " + earlier + "; rename or remove one");
            return;
        }
        if (fields.has("values") == fields.has("parameters")) {
            problems.error(
                    fields.has("values") ? "key-does-not-fit" : "missing-key",
                    fields.has("values") ? fields.at("values") : file.at(),
                    "a shared type has either `parameters` (an object) or `values` (an enumeration)");
            return;
        }
        for (String key : fields.has("values") ? ObjectReader.KEYS : Set.<String>of()) {
            if (fields.has(key)) {
                problems.error(
                        "key-does-not-fit", fields.at(key), "`" + key + "` makes no sense for an enumeration; drop it");
            }
        }
        declared.put(name, file);
    }

    /** Remembers a file that could not be read, so that nobody complains about its type too. */
    void declareBroken(String fileStem) {
        broken.add(fileStem);
    }

    void readAll() {
        for (String name : declared.keySet()) {
            if (isEnumeration(name)) {
                enumeration(name);
            } else {
                object(name, Objects.requireNonNull(places.get(name)));
            }
        }
    }

    boolean knows(String name) {
        return places.containsKey(name) || broken.contains(name);
    }

    Set<String> names() {
        return declared.keySet();
    }

    boolean isEnumeration(String name) {
        YamlNode.Mapping file = declared.get(name);
        return file != null
                && file.entries().stream().anyMatch(e -> e.key().text().equals("values"));
    }

    Optional<FieldType.Enumeration> enumeration(String name) {
        return enumerations.computeIfAbsent(name, n -> {
            Fields fields = Fields.of(Objects.requireNonNull(declared.get(name)), KEYS, problems);
            return Optional.of(new FieldType.Enumeration(
                    Optional.of(name), Optional.empty(), Values.enumValues(fields, problems)));
        });
    }

    /** The declared type; empty if it could not be read or refers to itself. */
    Optional<ObjectType> object(String name, SourceLocation usedAt) {
        Optional<ObjectType> known = objects.get(name);
        if (known != null) {
            return known;
        }
        YamlNode.Mapping file = declared.get(name);
        if (file == null) {
            return Optional.empty();
        }
        if (reading.contains(name)) {
            problems.error(
                    "reference-cycle",
                    usedAt,
                    "the type `" + name + "` contains itself (" + circle(name) + " > " + name + "); break the circle");
            return Optional.empty();
        }
        reading.add(name);
        asked.add(usedAt);
        Fields fields = Fields.of(file, KEYS, problems);
        ObjectType type = new ObjectReader(new Scope(this, problems, Scope.SHARED))
                .read(
                        fields,
                        Optional.of(name),
                        Optional.empty(),
                        fields.text("about").orElse(""));
        reading.remove(reading.size() - 1);
        asked.remove(asked.size() - 1);
        Optional<ObjectType> sound =
                Optional.of(type).filter(t -> Extent.fits(t, "the type `" + name + "`", fields.at("type"), problems));
        objects.put(name, sound);
        return sound;
    }

    /** The types from one to the innermost, each with the place in the one before that leads to it. */
    private String circle(String name) {
        int first = reading.indexOf(name);
        StringBuilder way = new StringBuilder(name);
        for (int i = first + 1; i < reading.size(); i++) {
            way.append(" > ").append(reading.get(i)).append(" at ").append(asked.get(i));
        }
        return way.toString();
    }

    /** Goes one object deeper, unless it is too deep: objects and types are read recursively. */
    boolean enter(SourceLocation at) {
        if (level >= Extent.MAX_DEPTH) {
            problems.error(
                    "too-deep", at, "more than " + Extent.MAX_DEPTH + " levels of objects and types; flatten them");
            return false;
        }
        level++;
        return true;
    }

    void leave() {
        level--;
    }

    Map<String, ObjectType> objects() {
        Map<String, ObjectType> result = new TreeMap<>();
        objects.forEach((name, type) -> type.ifPresent(t -> result.put(name, t)));
        return result;
    }

    Map<String, FieldType.Enumeration> enumerations() {
        Map<String, FieldType.Enumeration> result = new TreeMap<>();
        enumerations.forEach((name, type) -> type.ifPresent(t -> result.put(name, t)));
        return result;
    }
}
