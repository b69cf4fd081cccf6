package dev.certcentral.conformance.reflection;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Method;
import java.util.ServiceLoader;

/** Reflection of all kinds, to see that it is found. */
final class Planted {

    private Planted() {}

    /** Calls a method that somebody else found. */
    static final class Members {
        Object call(Method method) throws ReflectiveOperationException {
            return method.invoke(null);
        }
    }

    /** Finds a class by its name. */
    static final class ByName {
        Object find() throws ReflectiveOperationException {
            return Class.forName("java.lang.String");
        }
    }

    /** Looks up members without {@code java.lang.reflect}. */
    static final class Handles {
        Object find() {
            return MethodHandles.publicLookup();
        }
    }

    /** Finds a class by a file that names it. */
    static final class Services {
        Object find() {
            return ServiceLoader.load(Runnable.class);
        }
    }

    /** Lets Jackson do it. */
    static final class Binding {
        Object read(ObjectMapper mapper) throws IOException {
            return mapper.readValue("1", Integer.class);
        }
    }
}
