package dev.certcentral.processor.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import dev.certcentral.processor.Clients;
import java.lang.reflect.Constructor;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Hostile words arrive on the wire as they are, mean what the spec says, and add nothing to classes. */
@Execution(ExecutionMode.CONCURRENT)
class HostileMeaningTest {

    private static final String PACKAGE = "test.client.";
    private static final Pattern ESCAPE = Pattern.compile("(?<!\\\\)\\\\u(0[1-9a-f][0-9a-f]{2}|00[89a-f][0-9a-f])");

    @TempDir
    Path directory;

    private ClassLoader compiled(Folder folder) throws Exception {
        Path specs = Files.createTempDirectory(directory, "specs");
        for (Map.Entry<String, String> file : folder.files().entrySet()) {
            Path path = specs.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        Compilation compilation = Clients.compile(specs);
        assertThat(Clients.complaints(compilation)).isEmpty();
        return Clients.load(compilation);
    }

    private static Object create(ClassLoader loader, String name) throws Exception {
        Constructor<?> constructor = loader.loadClass(PACKAGE + name).getDeclaredConstructor();
        constructor.setAccessible(true);
        return constructor.newInstance();
    }

    private static Object call(Object on, String name, Object... arguments) throws Exception {
        Method method = Stream.of(on.getClass().getMethods())
                .filter(m -> m.getName().equals(name) && m.getParameterCount() == arguments.length)
                .filter(m -> arguments.length == 0 || m.getParameterTypes()[0].isInstance(arguments[0]))
                .filter(m -> !m.isBridge())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no method " + name));
        method.setAccessible(true);
        return method.invoke(on, arguments);
    }

    private static List<Word> words(String position) {
        return Batch.of(Map.of(position(position), Verdicts.of(position(position)))).get(0).words().values().stream()
                .flatMap(List::stream)
                .toList();
    }

    private static Position position(String name) {
        return ApiPositions.everywhere().stream()
                .filter(position -> position.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** Names outside ASCII may be written with escapes. */
    private static String withoutEscapes(String json) {
        return ESCAPE.matcher(json).replaceAll(found -> String.valueOf((char) Integer.parseInt(found.group(1), 16)));
    }

    @Test
    void namesAndValuesTravelAsTheyAre() throws Exception {
        List<Word> members = words("answer-member");
        List<Word> values = words("value");
        Folder folder = Folder.usual();
        position("answer-member").write(folder, members);
        position("value").write(folder, values);
        ClassLoader loader = compiled(folder);
        String json = members.stream()
                .map(word -> Json.quote(word.text()) + ":" + Json.quote("value of " + word.label()))
                .collect(Collectors.joining(",", "{", "}"));
        Object adapter = create(loader, "AnswerMemberJsonAdapter");
        Object answer = call(adapter, "fromJson", json);
        assertThat((Map<?, ?>) call(answer, "unlisted"))
                .as("every name is known")
                .isEmpty();
        assertThat(withoutEscapes((String) call(adapter, "toJson", answer))).isEqualTo(json);
        Object[] constants = loader.loadClass(PACKAGE + "ValueRequest$Kind").getEnumConstants();
        assertThat(constants).hasSameSizeAs(values);
        for (int i = 0; i < constants.length; i++) {
            assertThat(call(constants[i], "wireValue")).isEqualTo(values.get(i).text());
        }
    }

    /** {@code equals} has variables of these names itself. */
    @Test
    void membersAreComparedWithThemselves() throws Exception {
        Folder folder = Folder.usual();
        folder.type(
                "Answer",
                "about: A.\nparameters:\n  other: {about: A.}\n  that: {about: A.}\n  hash: {type: integer, required: yes, about: A.}\n");
        Object adapter = create(compiled(folder.response("get", "Answer")), "AnswerJsonAdapter");
        String json = "{\"other\":\"1\",\"that\":\"2\",\"hash\":3}";
        Object answer = call(adapter, "fromJson", json);
        assertThat(call(adapter, "fromJson", json)).isEqualTo(answer).hasSameHashCodeAs(answer);
        for (String change : List.of("1", "2", "3")) {
            Object changed = call(adapter, "fromJson", json.replace(change, "4"));
            assertThat(changed).isNotEqualTo(answer);
            assertThat(changed.hashCode()).isNotEqualTo(answer.hashCode());
        }
    }

    /** A rule about {@code b} in {@code a} is no rule about {@code a_b}. */
    @Test
    void waysThatLookAlikeAreDifferent() throws Exception {
        String kind = "parameters: {kind: {values: [red, green], about: K.}}";
        Folder folder = Folder.usual()
                .request(
                        "ask",
                        "parameters:\n  a: {about: A., parameters: {b: {about: B., " + kind
                                + "}}}\n  a_b: {as: a_and_b, as_type: AandB, about: AB., "
                                + kind + "}\n  last: {required: conditional, about: L.}\nrules:\n"
                                + "  - {id: one, when: {a.b.kind: red}, require: last, says: A.}\n"
                                + "  - {id: two, when: {a_b.kind: red}, require: last, says: A.}\n");
        ClassLoader loader = compiled(folder);
        Object adapter = create(loader, "AskRequestJsonAdapter");
        for (String json : List.of(
                "{\"a\":{\"b\":{\"kind\":\"green\"}},\"a_b\":{\"kind\":\"red\"}}",
                "{\"a\":{\"b\":{\"kind\":\"red\"}},\"a_b\":{\"kind\":\"green\"}}")) {
            assertThat(violations(adapter, json)).as(json).contains("last").doesNotContain("2 violations");
        }
        assertThat(violations(adapter, "{\"a\":{\"b\":{\"kind\":\"green\"}},\"a_b\":{\"kind\":\"green\"}}"))
                .isEmpty();
    }

    private static String violations(Object adapter, String json) throws Exception {
        try {
            call(adapter, "fromJson", json);
            return "";
        } catch (java.lang.reflect.InvocationTargetException e) {
            return String.valueOf(e.getCause().getMessage());
        }
    }

    /** Whatever a text says, classes have the members that they have without it. */
    @Test
    void textsAddNothingToClasses() throws Exception {
        assertThat(shapes(true)).isEqualTo(shapes(false)).hasSizeGreaterThan(300);
    }

    private TreeSet<String> shapes(boolean hostile) throws Exception {
        Folder folder = Folder.usual();
        for (String name : List.of(
                "about-parameter",
                "about-query",
                "about-answer-member",
                "about-object",
                "about-value",
                "rule-says",
                "default")) {
            List<Word> words = words(name);
            position(name)
                    .write(
                            folder,
                            hostile
                                    ? words
                                    : words.stream()
                                            .map(word -> new Word(word.label(), "harmless"))
                                            .toList());
        }
        Outcome outcome = Outcome.of(folder, "test.client");
        ClassLoader loader = compiled(folder);
        TreeSet<String> shapes = new TreeSet<>();
        for (String name : outcome.sources().keySet()) {
            add(loader.loadClass(name), shapes);
        }
        return shapes;
    }

    private static void add(Class<?> type, TreeSet<String> shapes) {
        Stream.of(type.getDeclaredFields(), type.getDeclaredMethods(), type.getDeclaredConstructors())
                .flatMap(Stream::of)
                .filter(member -> !((Member) member).isSynthetic())
                .forEach(member -> shapes.add(type.getName() + ": " + member));
        for (Class<?> nested : type.getDeclaredClasses()) {
            add(nested, shapes);
        }
    }
}
