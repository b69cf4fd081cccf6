package dev.certcentral.runtime.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

final class LazinessTest {

    @Test
    void httpLibrariesAreNotLoadedBeforeTheFirstCall() throws Exception {
        RecordingLoader loader = new RecordingLoader();

        Supplier<?> preparation = (Supplier<?>) loader.loadClass(Preparation.class.getName())
                .getDeclaredConstructor()
                .newInstance();

        assertThat(preparation.get()).hasToString("ApiCall[POST /order (place_order)]");
        assertThat(loader.loaded)
                .contains(ApiClient.class.getName())
                .noneMatch(name -> name.startsWith("okhttp3."))
                // the type that a supplier of calls names, an interface without code
                .filteredOn(name -> !name.equals("retrofit2.Call"))
                .noneMatch(name -> name.startsWith("retrofit2."));
    }

    /** Builds a client and prepares a call, in classes of the recording loader. */
    public static final class Preparation implements Supplier<Object> {
        /** For the loader. */
        public Preparation() {}

        @Override
        public Object get() {
            return TestApi.order(TestApi.client("https://host.example").build());
        }
    }

    /** Defines our classes itself and notes what it is asked for. */
    private static final class RecordingLoader extends ClassLoader {
        final Set<String> loaded = new TreeSet<>();

        RecordingLoader() {
            super(LazinessTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            synchronized (getClassLoadingLock(name)) {
                loaded.add(name);
                Class<?> found = findLoadedClass(name);
                if (found != null || !name.startsWith("dev.certcentral.")) {
                    return found != null ? found : super.loadClass(name, resolve);
                }
                return define(name);
            }
        }

        private Class<?> define(String name) throws ClassNotFoundException {
            try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
                if (in == null) {
                    throw new ClassNotFoundException(name);
                }
                byte[] bytes = in.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }
}
