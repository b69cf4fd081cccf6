package dev.certcentral.processor.limits;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import dev.certcentral.processor.Clients;
import dev.certcentral.runtime.check.ValidationException;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A client made from specs in memory, compiled with every lint and loaded; what it offers is called by name. */
final class Generated {

    private static final String PACKAGE = "test.client.";

    private final ClassLoader classes;

    private Generated(ClassLoader classes) {
        this.classes = classes;
    }

    /** Compiles a folder of specs; {@code api.yaml} is added. */
    static Generated of(Path directory, Map<String, String> files) throws Exception {
        Path specs = Files.createTempDirectory(directory, "specs");
        write(
                specs,
                "api.yaml",
                "api: big\ntitle: Big\nabout: B.\nservers: {main: {title: M, url: https://big.example}}\n");
        for (Map.Entry<String, String> file : files.entrySet()) {
            write(specs, file.getKey(), file.getValue());
        }
        Compilation compilation = Clients.compile(specs);
        assertThat(Clients.complaints(compilation)).isEmpty();
        assertThat(compilation.status()).isEqualTo(Compilation.Status.SUCCESS);
        return new Generated(Clients.load(compilation));
    }

    private static void write(Path specs, String file, String text) throws IOException {
        Path path = specs.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    Class<?> type(String name) throws ClassNotFoundException {
        return classes.loadClass(PACKAGE + name);
    }

    /** A new adapter. */
    Object adapter(String name) throws Exception {
        Constructor<?> constructor = type(name + "JsonAdapter").getDeclaredConstructor();
        constructor.setAccessible(true);
        return constructor.newInstance();
    }

    /** The value of a constant. */
    Object constant(String type, String name) throws Exception {
        return type(type).getField(name).get(null);
    }

    /** What a body is read as. */
    Object fromJson(String request, String json) throws Exception {
        return callStatic(request, "fromJson", json);
    }

    /** What an adapter makes of JSON. */
    Object read(String type, String json) throws Exception {
        return call(adapter(type), "fromJson", json);
    }

    /** Path and rule of every violation of a body that is refused. */
    List<String> violations(String request, String json) throws Exception {
        try {
            throw new AssertionError("accepted: " + fromJson(request, json));
        } catch (InvocationTargetException e) {
            return ((ValidationException) e.getCause())
                    .violations().stream().map(v -> v.path() + " " + v.rule()).toList();
        }
    }

    /** Written as JSON. */
    String toJson(String type, Object value) throws Exception {
        return (String) call(adapter(type), "toJson", value);
    }

    Object callStatic(String type, String name, Object... arguments) throws Exception {
        return method(type(type), name, arguments).invoke(null, arguments);
    }

    static Object call(Object on, String name, Object... arguments) throws Exception {
        return method(on.getClass(), name, arguments).invoke(on, arguments);
    }

    private static Method method(Class<?> type, String name, Object... arguments) {
        Method method = Stream.of(type.getMethods())
                .filter(m -> m.getName().equals(name) && m.getParameterCount() == arguments.length)
                .filter(m -> arguments.length == 0 || fits(m.getParameterTypes()[0], arguments[0]))
                .filter(m -> !m.isBridge())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no method " + name + " in " + type));
        method.setAccessible(true);
        return method;
    }

    private static boolean fits(Class<?> parameter, Object argument) {
        return parameter.isInstance(argument) || parameter == long.class && argument instanceof Long;
    }
}
