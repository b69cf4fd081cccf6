package dev.certcentral.spec.diff.surface;

import dev.certcentral.spec.diff.change.Subject;
import dev.certcentral.spec.diff.surface.Entry.Part;
import dev.certcentral.spec.model.Api;
import dev.certcentral.spec.model.Operation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares what callers of two clients can use. */
public final class SurfaceDiff {

    private SurfaceDiff() {}

    /** What breaks for callers of the old side; what is new breaks nobody. */
    public static List<Broken> between(Api before, Api after) {
        Set<String> same = same(before, after);
        Map<String, Entry> old = new SurfaceWriter(before, same).write();
        Map<String, Entry> now = new SurfaceWriter(after, same).write();
        List<Broken> broken = new ArrayList<>();
        old.forEach((key, was) -> {
            Entry is = now.containsKey(key) ? now.get(key) : successor(key, now);
            if (is == null) {
                if (!ownerGone(was, now)) {
                    broken.add(gone(was));
                }
            } else if (!was.sourceLooksLike(is) || !was.binaryLooksLike(is)) {
                broken.add(changed(was, is));
            }
        });
        return broken;
    }

    /** Who made a call without a request has to make one. */
    private static @Nullable Entry successor(String key, Map<String, Entry> now) {
        return key.endsWith(CallWriter.BY_PATH)
                ? now.get(key.substring(0, key.length() - CallWriter.BY_PATH.length()))
                : null;
    }

    /** Ids of operations that both sides write in the same words at the same place, as most are. */
    private static Set<String> same(Api before, Api after) {
        Map<String, Operation> old = new HashMap<>();
        before.operations().forEach(operation -> old.put(operation.id(), operation));
        Set<String> same = new HashSet<>();
        for (Operation operation : after.operations()) {
            if (operation.equals(old.get(operation.id()))) {
                same.add(operation.id());
            }
        }
        return same;
    }

    /** Then the class says it all. */
    private static boolean ownerGone(Entry entry, Map<String, Entry> now) {
        if (!entry.name().isEmpty() && !now.containsKey(classOf(entry))) {
            return true;
        }
        int dot = entry.owner().lastIndexOf('.');
        return dot > 0 && !now.containsKey(entry.owner().substring(0, dot));
    }

    /** Builders and request interfaces have no entry of their own. */
    private static String classOf(Entry entry) {
        String owner = entry.owner();
        for (String suffix : List.of(".Builder", "Api")) {
            if (owner.endsWith(suffix)) {
                return owner.substring(0, owner.length() - suffix.length());
            }
        }
        return owner;
    }

    private static Broken gone(Entry was) {
        Set<Subject> subjects = new HashSet<>();
        was.parts().forEach(part -> subjects.addAll(part.subjects()));
        return new Broken(kind(was), was.key(), was.source(), "", true, true, subjects);
    }

    private static Broken changed(Entry was, Entry is) {
        Set<Subject> subjects = new HashSet<>();
        lacking(was, is, subjects);
        lacking(is, was, subjects);
        if (subjects.isEmpty()) {
            was.parts().forEach(part -> subjects.addAll(part.subjects()));
        }
        return new Broken(
                kind(was),
                was.key(),
                was.source(),
                is.source(),
                !was.sourceLooksLike(is),
                !was.binaryLooksLike(is),
                subjects);
    }

    private static void lacking(Entry has, Entry lacks, Set<Subject> subjects) {
        for (Part part : has.parts()) {
            if (lacks.parts().stream().noneMatch(part::looksLike)) {
                subjects.addAll(part.subjects());
            }
        }
    }

    private static Broken.Kind kind(Entry entry) {
        if (entry.name().isEmpty()) {
            return Broken.Kind.CLASS;
        }
        return entry.name().equals("steps of the builder") ? Broken.Kind.STEPS : Broken.Kind.MEMBER;
    }
}
