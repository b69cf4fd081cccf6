package dev.certcentral.spec.diff;

import dev.certcentral.spec.model.Api;
import dev.certcentral.spec.model.ObjectType;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Changes one component of one value in a whole API, for every component of every value in turn. */
final class Mutations {

    /** The one class of the model that is no record; its constructor takes these. */
    static final List<String> OF_OBJECT_TYPE =
            List.of("name", "codeName", "about", "members", "choices", "rules", "open", "partial", "at");

    private final Set<String> closed;
    private final BiConsumer<String, Api> each;
    private final Set<String> entered = new HashSet<>();
    private int visited;

    /**
     * Prepares.
     *
     * @param closed components that are left alone with everything in them, such as {@code Api.types}
     * @param each takes the component's name, such as {@code Api.id}, and the changed API
     */
    Mutations(Set<String> closed, BiConsumer<String, Api> each) {
        this.closed = closed;
        this.each = each;
    }

    void of(Api api) {
        visit(api, Api.class::cast);
    }

    /** Components that hold values with components of their own. */
    Set<String> entered() {
        return entered;
    }

    private void visit(Object node, Function<Object, Api> up) {
        visited++;
        List<String> names = components(node.getClass());
        List<Object> values = names.stream().map(name -> get(node, name)).toList();
        for (int i = 0; i < names.size(); i++) {
            String key = name(node.getClass()) + "." + names.get(i);
            int index = i;
            Function<Object, Api> with = value -> up.apply(build(node, replaced(values, index, value)));
            alternatives(values.get(i)).forEach(value -> each.accept(key, with.apply(value)));
            if (!closed.contains(key)) {
                int before = visited;
                inside(values.get(i), with);
                if (visited > before) {
                    entered.add(key);
                }
            }
        }
    }

    private void inside(Object value, Function<Object, Api> with) {
        if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                int index = i;
                inside(list.get(i), element -> with.apply(replaced(list, index, element)));
            }
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresent(content -> inside(content, inner -> with.apply(Optional.of(inner))));
        } else if (isStructure(value)) {
            visit(value, with);
        }
    }

    private static boolean isStructure(Object value) {
        return (value instanceof Record || value instanceof ObjectType)
                && value.getClass().getPackage().equals(Api.class.getPackage());
    }

    static List<String> components(Class<?> type) {
        return type == ObjectType.class
                ? OF_OBJECT_TYPE
                : Arrays.stream(type.getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList();
    }

    static String name(Class<?> type) {
        Class<?> outer = type.getDeclaringClass();
        return outer == null ? type.getSimpleName() : name(outer) + "." + type.getSimpleName();
    }

    private static List<Object> alternatives(Object value) {
        if (value instanceof Optional<?> optional) {
            List<Object> others = new ArrayList<>();
            optional.ifPresent(content -> {
                others.add(Optional.empty());
                alternatives(content).forEach(other -> others.add(Optional.of(other)));
            });
            return others;
        }
        if (value instanceof List<?> list) {
            List<Object> others = new ArrayList<>();
            if (!list.isEmpty()) {
                others.add(list.subList(1, list.size()));
            }
            for (int i = 0; i < list.size(); i++) {
                int index = i;
                alternatives(list.get(i)).forEach(other -> others.add(replaced(list, index, other)));
            }
            return others;
        }
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> fewer = new LinkedHashMap<>(map);
            return map.keySet().stream().findFirst().map(fewer::remove).isPresent() ? List.of(fewer) : List.of();
        }
        return scalar(value);
    }

    private static List<Object> scalar(Object value) {
        if (value instanceof String text) {
            return List.of(text + "x");
        }
        if (value instanceof Boolean truth) {
            return List.of(!truth);
        }
        if (value instanceof Integer number) {
            return List.of(number + 1);
        }
        if (value instanceof Long number) {
            return List.of(number + 1);
        }
        if (value instanceof OptionalInt number) {
            return number.isPresent() ? List.of(OptionalInt.empty(), OptionalInt.of(number.getAsInt() + 1)) : List.of();
        }
        if (value instanceof OptionalLong number) {
            return number.isPresent()
                    ? List.of(OptionalLong.empty(), OptionalLong.of(number.getAsLong() + 1))
                    : List.of();
        }
        if (value instanceof URI uri) {
            return List.of(URI.create(uri + "x"));
        }
        if (value instanceof Duration duration) {
            return List.of(duration.plusSeconds(1));
        }
        if (value instanceof Enum<?> constant) {
            return Arrays.stream(constant.getDeclaringClass().getEnumConstants())
                    .filter(other -> other != constant)
                    .map(Object.class::cast)
                    .toList();
        }
        return List.of();
    }

    private static List<Object> replaced(List<?> list, int index, Object value) {
        List<Object> replaced = new ArrayList<>(list);
        replaced.set(index, value);
        return replaced;
    }

    private static Object get(Object node, String component) {
        try {
            return node.getClass().getMethod(component).invoke(node);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static Object build(Object node, List<Object> values) {
        try {
            Constructor<?> constructor = node.getClass().getDeclaredConstructors()[0];
            return constructor.newInstance(values.toArray());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
