package dev.certcentral.tools.draft;

import dev.certcentral.tools.outline.Node;
import dev.certcentral.tools.outline.PrintedType;
import dev.certcentral.tools.phrase.Phrase;
import dev.certcentral.tools.phrase.Phrases;
import dev.certcentral.tools.sample.SampleValue;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A parameter while it is drafted: where it goes, the rows and samples that name it, and what stays open. */
final class Field {

    private final String name;
    private final @Nullable Field parent;
    private final Map<String, Field> members = new LinkedHashMap<>();
    private final List<Node> rows = new ArrayList<>();
    private final List<Phrases> phrases = new ArrayList<>();
    private final List<SampleValue> samples = new ArrayList<>();
    private final List<String> opens = new ArrayList<>();

    private Field(String name, @Nullable Field parent) {
        this.name = name;
        this.parent = parent;
    }

    /** The body that holds everything. */
    static Field body() {
        return new Field("", null);
    }

    /** The member of that name; made when it is not there. */
    Field member(String member) {
        return members.computeIfAbsent(member, key -> new Field(key, this));
    }

    Optional<Field> find(String member) {
        return Optional.ofNullable(members.get(member));
    }

    void add(Node row) {
        rows.add(row);
        phrases.add(Phrases.in(row.row().description()));
    }

    void add(SampleValue sample) {
        samples.add(sample);
    }

    void open(String what) {
        if (!opens.contains(what)) {
            opens.add(what);
        }
    }

    String name() {
        return name;
    }

    Optional<Field> parent() {
        return Optional.ofNullable(parent);
    }

    Collection<Field> members() {
        return Collections.unmodifiableCollection(members.values());
    }

    List<Node> rows() {
        return Collections.unmodifiableList(rows);
    }

    List<Integer> numbers() {
        return rows.stream().map(row -> row.row().number()).toList();
    }

    List<SampleValue> samples() {
        return Collections.unmodifiableList(samples);
    }

    List<String> opens() {
        return Collections.unmodifiableList(opens);
    }

    /** What all of its rows say, the surest first. */
    <T extends Phrase> List<T> each(Class<T> kind) {
        return phrases.stream()
                .flatMap(read -> read.each(kind))
                .sorted((a, b) -> b.confidence().compareTo(a.confidence()))
                .toList();
    }

    PrintedType printed() {
        return rows.isEmpty() ? PrintedType.NONE : rows.get(0).type();
    }

    /** The printed requirement of its first row. */
    String requirement() {
        return rows.isEmpty() ? "" : rows.get(0).row().requirement().strip();
    }

    boolean isArray() {
        return printed() == PrintedType.ARRAY || samples.stream().anyMatch(SampleValue.Elements.class::isInstance);
    }

    /** Levels below the body, the body being -1. */
    int depth() {
        return parent == null ? -1 : parent.depth() + 1;
    }

    /** The dotted way from the body. */
    String path() {
        return parent == null || parent.parent == null ? name : parent.path() + "." + name;
    }

    /** This field and all below, depth first. A list on the side instead of recursion: hostile pages nest thousands deep. */
    Stream<Field> all() {
        List<Field> all = new ArrayList<>();
        Deque<Field> next = new ArrayDeque<>(List.of(this));
        while (!next.isEmpty()) {
            Field field = next.pop();
            all.add(field);
            List<Field> below = new ArrayList<>(field.members.values());
            Collections.reverse(below);
            below.forEach(next::push);
        }
        return all.stream();
    }

    /** How remarks name its rows, with the verb that follows: {@code rows 3 and 4 have}. */
    String rowsThat(String one, String several) {
        String numbers = numbers().stream().map(String::valueOf).collect(Collectors.joining(" and "));
        return rows.size() == 1 ? "row " + numbers + " " + one : "rows " + numbers + " " + several;
    }
}
