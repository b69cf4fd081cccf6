package dev.certcentral.processor.incremental;

import dev.certcentral.processor.incremental.BuildState.Compiled;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Decides which sources are compiled again: those that changed, and those that see a changed declaration, directly or through
 * what other sources show of it. Names are compared as words, so a source counts as seen more often than a compiler would say.
 */
public final class Rebuild {

    private final SortedMap<String, String> texts;
    private final SortedMap<String, Compiled> before;
    private final Map<String, Outline> outlines = new HashMap<>();

    private Rebuild(SortedMap<String, String> texts, SortedMap<String, Compiled> before) {
        this.texts = texts;
        this.before = before;
    }

    /**
     * What to do.
     *
     * @param again names of the sources to compile
     * @param ahead the state while they are being compiled: whatever stops the compiler, the next build starts from there
     */
    public record Plan(NavigableSet<String> again, BuildState ahead) {

        /** The text of one more source is to be given to the compiler. */
        public Plan with(Set<String> more) {
            NavigableSet<String> all = new TreeSet<>(again);
            all.addAll(more);
            SortedMap<String, Compiled> sources = new TreeMap<>(ahead.sources());
            more.forEach(name -> sources.computeIfPresent(name, (n, source) -> unfinished(source.shape())));
            return new Plan(all, new BuildState(ahead.key(), sources));
        }
    }

    /**
     * Plans.
     *
     * @param texts all sources by name
     * @param key hash of everything else that class files depend on
     * @param last what the last build left behind, if it did
     * @param intact whether source and class files are on disk as they were left
     */
    public static Plan plan(
            SortedMap<String, String> texts, String key, Optional<BuildState> last, Predicate<String> intact) {
        SortedMap<String, Compiled> before = last.filter(state -> state.key().equals(key))
                .map(BuildState::sources)
                .orElseGet(TreeMap::new);
        return new Rebuild(texts, before).plan(key, intact);
    }

    private Plan plan(String key, Predicate<String> intact) {
        Set<String> names = new HashSet<>(texts.keySet());
        names.addAll(before.keySet());
        texts.forEach((name, text) -> outlines.put(name, Outline.of(text, names)));
        Set<String> changed = seenThroughOthers(changedShapes(names));
        NavigableSet<String> again = new TreeSet<>();
        SortedMap<String, Compiled> ahead = new TreeMap<>();
        texts.forEach((name, text) -> {
            Compiled old = before.get(name);
            Outline outline = outline(name);
            if (old != null && old.text().equals(Hashes.of(text)) && !sees(outline, changed) && intact.test(name)) {
                ahead.put(name, old);
            } else {
                again.add(name);
                ahead.put(name, unfinished(outline.shape()));
            }
        });
        return new Plan(again, new BuildState(key, ahead));
    }

    private static Compiled unfinished(String shape) {
        return new Compiled(BuildState.UNFINISHED, shape, new TreeMap<>());
    }

    private static boolean sees(Outline outline, Set<String> changed) {
        return outline.mentions().stream().anyMatch(changed::contains);
    }

    private Set<String> changedShapes(Set<String> names) {
        Set<String> changed = new HashSet<>();
        for (String name : names) {
            Compiled old = before.get(name);
            if (old == null
                    || !texts.containsKey(name)
                    || !old.shape().equals(outline(name).shape())) {
                changed.add(name);
            }
        }
        return changed;
    }

    /** A caller of {@code order.payment().card()} names neither type. It names the order, which shows payments. */
    private Set<String> seenThroughOthers(Set<String> changed) {
        Map<String, Set<String>> shownBy = new HashMap<>();
        outlines.forEach((name, outline) -> outline.exposes()
                .forEach(seen ->
                        shownBy.computeIfAbsent(seen, s -> new HashSet<>()).add(name)));
        Deque<String> open = new ArrayDeque<>(changed);
        while (!open.isEmpty()) {
            for (String name : shownBy.getOrDefault(open.remove(), Set.of())) {
                if (changed.add(name)) {
                    open.add(name);
                }
            }
        }
        return changed;
    }

    private Outline outline(String name) {
        return Objects.requireNonNull(outlines.get(name));
    }
}
