package dev.certcentral.spec.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.certcentral.spec.MemoryFolder;
import dev.certcentral.spec.diff.change.Changes;
import dev.certcentral.spec.diff.compat.Judge;
import dev.certcentral.spec.load.ApiLoader;
import dev.certcentral.spec.model.Api;
import dev.certcentral.spec.model.ObjectType;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Nothing a spec can say goes unseen: every component of every value in an API that uses the whole format is changed, one by
 * one, and each time there must be a difference, unless the component is waived below.
 */
class WatchedModelTest {

    /** Where a change means nothing to callers, and why. */
    private static final Map<String, String> WAIVED = waivers();

    /** Left alone with everything in them, and why. */
    private static final Map<String, String> CLOSED = Map.of(
            "Api.types",
                    "operations hold views of the types; a declaration that differs from its views cannot be loaded",
            "Api.enumerations", "likewise",
            "Operation.errata", "waived as a whole",
            "Operation.notes", "waived as a whole",
            "Operation.ledger", "waived as a whole");

    private static final Set<String> WATCHED = new TreeSet<>();
    private static final Set<String> UNSEEN = new TreeSet<>();
    private static final Set<String> ENTERED = new TreeSet<>();

    private static Map<String, String> waivers() {
        Map<String, String> waived = new TreeMap<>();
        List.of(
                        "Api.title",
                        "Api.about",
                        "Server.title",
                        "Operation.about",
                        "ObjectType.about",
                        "Parameter.about",
                        "EnumValue.about",
                        "Choice.about",
                        "Rule.says")
                .forEach(key -> waived.put(key, "words for people"));
        List.of(
                        "Parameter.rows",
                        "Parameter.origin",
                        "Rule.rows",
                        "Operation.errata",
                        "Operation.notes",
                        "Operation.ledger")
                .forEach(key -> waived.put(key, "where the page says it"));
        return waived;
    }

    @BeforeAll
    static void changeEverything() throws IOException {
        Map<String, byte[]> files = DiffCase.read(Path.of("src/test/resources/corpus/base"));
        files.putAll(DiffCase.read(Path.of("src/test/resources/corpus/good/everything")));
        files.putAll(DiffCase.read(Path.of("src/test/resources/corpus/watched")));
        Api api = ApiLoader.load(new MemoryFolder("everything", files)).api().orElseThrow();
        Mutations mutations = new Mutations(CLOSED.keySet(), (key, changed) -> {
            boolean seen = !Changes.between(api, changed).isEmpty()
                    || !Judge.judge(api, changed).isEmpty();
            (seen ? WATCHED : UNSEEN).add(key);
        });
        mutations.of(api);
        ENTERED.addAll(mutations.entered());
    }

    @Test
    void everyComponentIsWatchedOrWaived() {
        Set<String> unseen = new TreeSet<>(UNSEEN);
        unseen.removeAll(WAIVED.keySet());
        assertThat(unseen).as("changed without a difference").isEmpty();
    }

    @Test
    void whatIsWaivedIsNotWatched() {
        Set<String> both = new TreeSet<>(WATCHED);
        both.retainAll(WAIVED.keySet());
        assertThat(both).isEmpty();
    }

    @Test
    void everyWaiverIsNeeded() {
        assertThat(UNSEEN).isEqualTo(WAIVED.keySet());
    }

    /** A component that no value of the API fills would go unseen without anyone noticing. */
    @Test
    void everyComponentOfTheModelIsChangedAtLeastOnce() {
        Set<String> left = new TreeSet<>();
        reach(Api.class, left, new TreeSet<>());
        left.removeAll(WATCHED);
        left.removeAll(UNSEEN);
        left.removeAll(ENTERED);
        assertThat(left).isEmpty();
    }

    private static void reach(Class<?> type, Set<String> components, Set<String> seen) {
        if (type.getPackage() != Api.class.getPackage() || !seen.add(type.getName())) {
            return;
        }
        if (type.isSealed()) {
            Arrays.stream(type.getPermittedSubclasses()).forEach(each -> reach(each, components, seen));
        } else if (type == ObjectType.class) {
            for (String name : Mutations.OF_OBJECT_TYPE) {
                add(type, name, components);
                reach(accessor(name), components, seen);
            }
        } else if (type.isRecord()) {
            for (RecordComponent component : type.getRecordComponents()) {
                if (add(type, component.getName(), components)) {
                    reach(component.getGenericType(), components, seen);
                }
            }
        }
    }

    private static void reach(Type type, Set<String> components, Set<String> seen) {
        if (type instanceof ParameterizedType parameterized) {
            for (Type argument : parameterized.getActualTypeArguments()) {
                reach(argument, components, seen);
            }
        } else if (type instanceof Class<?> plain) {
            reach(plain, components, seen);
        }
    }

    /** Whether there is more to see in it. */
    private static boolean add(Class<?> type, String component, Set<String> components) {
        String key = Mutations.name(type) + "." + component;
        if (component.equals("at")) {
            return false; // Where it was written is no part of what it says.
        }
        components.add(key);
        return !CLOSED.containsKey(key);
    }

    private static Type accessor(String name) {
        try {
            return ObjectType.class.getMethod(name).getGenericReturnType();
        } catch (NoSuchMethodException e) {
            throw new AssertionError(e);
        }
    }
}
