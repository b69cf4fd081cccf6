package dev.certcentral.spec.diff.change;

import dev.certcentral.spec.model.ParameterPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** New paths of what was renamed or moved. Elements of an array are inside the array: {@code []} is left out. */
final class Translation {

    private final Map<ParameterPath, ParameterPath> paths = new HashMap<>();

    void pair(ParameterPath old, ParameterPath now) {
        ParameterPath from = plain(old);
        ParameterPath to = plain(now);
        if (!from.equals(to)) {
            paths.put(from, to);
        }
    }

    /** For paths that start at an object. */
    View at(ParameterPath old, ParameterPath now) {
        return new View(this, plain(old), plain(now));
    }

    private ParameterPath absolute(ParameterPath old) {
        for (int length = old.segments().size(); length > 0; length--) {
            ParameterPath to = paths.get(new ParameterPath(old.segments().subList(0, length)));
            if (to != null) {
                return join(to, old.segments().subList(length, old.segments().size()));
            }
        }
        return old;
    }

    private static ParameterPath plain(ParameterPath path) {
        return new ParameterPath(
                path.segments().stream().map(name -> name.replace("[]", "")).toList());
    }

    private static ParameterPath join(ParameterPath path, List<String> more) {
        List<String> segments = new ArrayList<>(path.segments());
        segments.addAll(more);
        return new ParameterPath(segments);
    }

    /**
     * Translates paths that start at one object.
     *
     * @param all the translation
     * @param old way to the object on the old side
     * @param now way to the object on the new side
     */
    record View(Translation all, ParameterPath old, ParameterPath now) {

        boolean nothing() {
            return all.paths.isEmpty();
        }

        /** The new path; the old one for what left the object. */
        ParameterPath path(ParameterPath path) {
            List<String> to = all.absolute(join(old, path.segments())).segments();
            int start = now.segments().size();
            boolean stayed = to.size() > start && to.subList(0, start).equals(now.segments());
            return stayed ? new ParameterPath(to.subList(start, to.size())) : path;
        }

        /** The new name of a member. */
        String name(String member) {
            ParameterPath to = path(ParameterPath.of(member));
            return to.segments().size() == 1 ? to.last() : member;
        }

        /** For paths that start inside a member. */
        View inside(ParameterPath member) {
            return new View(
                    all, join(old, member.segments()), join(now, path(member).segments()));
        }
    }
}
