package dev.certcentral.tools.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the object that holds several parameters, and how it names them. */
final class Scope {

    private Scope() {}

    /** The innermost object around all of them. */
    static Field around(List<Field> fields) {
        Field common = fields.get(0).parent().orElse(fields.get(0));
        for (Field field : fields) {
            while (!chain(field.parent().orElse(field)).contains(common)) {
                common = common.parent().orElse(common);
            }
        }
        return common;
    }

    private static List<Field> chain(Field field) {
        List<Field> chain = new ArrayList<>();
        for (Optional<Field> above = Optional.of(field);
                above.isPresent();
                above = above.get().parent()) {
            chain.add(above.get());
        }
        return chain;
    }

    /** The dotted way from an object to a parameter; empty when it leads through an array. */
    static Optional<String> way(Field scope, Field field) {
        StringBuilder way = new StringBuilder(field.name());
        Field above = field.parent().orElse(scope);
        while (above != scope) {
            if (above.isArray()) {
                return Optional.empty();
            }
            way.insert(0, above.name() + ".");
            above = above.parent().orElse(scope);
        }
        return Optional.of(way.toString());
    }

    /**
     * The parameter a text means by a name: one beside the field, then one beside an object around it, then the only one of that
     * name anywhere. A dotted name must be the end of the parameter's path.
     */
    static Optional<Field> resolve(Field from, String dotted) {
        List<String> segments = List.of(dotted.split("\\.", -1));
        for (Field above : chain(from)) {
            Optional<Field> found = below(above, segments);
            if (found.isPresent() && found.get() != from) {
                return found;
            }
        }
        List<Field> anywhere = body(from)
                .all()
                .filter(field -> field != from && ends(field, segments))
                .toList();
        return anywhere.size() == 1 ? Optional.of(anywhere.get(0)) : Optional.empty();
    }

    private static Field body(Field field) {
        List<Field> chain = chain(field);
        return chain.get(chain.size() - 1);
    }

    private static Optional<Field> below(Field field, List<String> segments) {
        Optional<Field> at = Optional.of(field);
        for (String segment : segments) {
            at = at.flatMap(object -> object.find(segment));
        }
        return at;
    }

    private static boolean ends(Field field, List<String> segments) {
        Optional<Field> at = Optional.of(field);
        for (int i = segments.size() - 1; i >= 0; i--) {
            String segment = segments.get(i);
            if (at.isEmpty() || !at.get().name().equals(segment)) {
                return false;
            }
            at = at.get().parent();
        }
        return true;
    }
}
