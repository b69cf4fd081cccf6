package dev.certcentral.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where which canary was seen. Fails at once when one is seen where it must not be. */
final class Sightings {

    private final Map<Channel, Set<Canary>> seen = new EnumMap<>(Channel.class);

    /** Looks at a text. */
    void look(Channel channel, String what, String text) {
        Set<Canary> found = Canary.in(text);
        seen.computeIfAbsent(channel, c -> EnumSet.noneOf(Canary.class)).addAll(found);
        assertThat(found)
                .as(() -> channel + " of " + what + " gives away: " + text)
                .allMatch(channel::shows);
    }

    /** Looks at everything that an exception can tell. */
    void look(String what, Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        look(Channel.STACK_TRACE, what, text.toString());
        look(Channel.SERIALIZED, what, serialized(failure));
    }

    /** Walks through an object of the generated package: its own text, and what its accessors give. */
    void walk(String what, @Nullable Object value) {
        if (value instanceof Collection<?> many) {
            many.forEach(one -> walk(what, one));
        } else if (value instanceof Map<?, ?> map) {
            map.values().forEach(one -> look(Channel.ACCESSORS, what, String.valueOf(one)));
        } else if (value instanceof byte[] bytes) {
            look(Channel.ACCESSORS, what, new String(bytes, StandardCharsets.UTF_8));
        } else if (value == null || !value.getClass().getPackageName().startsWith("dev.certcentral")) {
            look(Channel.ACCESSORS, what, String.valueOf(value));
        } else {
            look(Channel.TO_STRING, what, value.toString());
            if (!(value instanceof Enum<?>)) {
                accessors(what, value);
            }
        }
    }

    private void accessors(String what, Object value) {
        for (Method method : value.getClass().getMethods()) {
            if (method.getParameterCount() == 0
                    && method.getDeclaringClass() == value.getClass()
                    && !Modifier.isStatic(method.getModifiers())
                    && !Set.of("toBuilder", "toString", "hashCode").contains(method.getName())) {
                try {
                    walk(what + "." + method.getName() + "()", method.invoke(value));
                } catch (ReflectiveOperationException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
    }

    /** The other direction: what must be seen was seen, or the test has proved nothing. */
    void haveSeen(Channel channel, Canary.Kind... kinds) {
        for (Canary canary : Canary.values()) {
            if (Set.of(kinds).contains(canary.kind())) {
                assertThat(seen.getOrDefault(channel, Set.of()))
                        .as("%s must show %s", channel, canary)
                        .contains(canary);
            }
        }
    }

    static String serialized(Throwable failure) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(failure);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
