package dev.certcentral.tools.diff.truth;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** Compiles in memory, hundreds of times: one compiler, and one class path that is opened once. */
final class MemoryCompiler {

    private static final List<String> OPTIONS = List.of(
            "-proc:none", "-Xlint:none", "-nowarn", "-g:none", "-implicit:none", "-Xmaxerrs", "1000", "-classpath");

    private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    private final StandardJavaFileManager disk =
            compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);

    /**
     * What came out.
     *
     * @param classes class files by binary name; empty when there are errors
     * @param errors what the compiler refused
     */
    record Result(Map<String, byte[]> classes, List<String> errors) {}

    /**
     * Compiles.
     *
     * @param sources source text by qualified class name
     * @param library class files by binary name that the sources may use, beside the class path of the tests
     */
    Result compile(Map<String, String> sources, Map<String, byte[]> library) {
        if (sources.isEmpty()) {
            return new Result(Map.of(), List.of()); // The compiler calls that a mistake.
        }
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        List<JavaFileObject> files = new ArrayList<>();
        sources.forEach((name, text) -> files.add(new Source(name, text)));
        Memory memory = new Memory(disk, library);
        List<String> options = new ArrayList<>(OPTIONS);
        options.add(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
        boolean done = compiler.getTask(null, memory, diagnostics, options, null, files)
                .call();
        List<String> errors = diagnostics.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .map(diagnostic -> diagnostic.getMessage(Locale.ROOT).replaceAll("\\s+", " "))
                .toList();
        if (!done && errors.isEmpty()) {
            throw new IllegalStateException("the compiler failed and does not say why");
        }
        return new Result(done ? memory.classes() : Map.of(), errors);
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String name, String text) {
            super(URI.create("memory:///" + name.replace('.', '/') + Kind.SOURCE.extension), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    private static final class ClassFile extends SimpleJavaFileObject {
        private final String name;
        private byte[] bytes;

        ClassFile(String name, byte[] bytes) {
            super(URI.create("memory:///" + name.replace('.', '/') + Kind.CLASS.extension), Kind.CLASS);
            this.name = name;
            this.bytes = bytes;
        }

        @Override
        public InputStream openInputStream() {
            return new ByteArrayInputStream(bytes);
        }

        @Override
        public OutputStream openOutputStream() {
            return new ByteArrayOutputStream() {
                @Override
                public void close() {
                    bytes = toByteArray();
                }
            };
        }
    }

    /** Adds class files in memory to the class path, and keeps what is written there. */
    private static final class Memory extends ForwardingJavaFileManager<JavaFileManager> {
        private final Map<String, byte[]> library;
        private final Map<String, ClassFile> written = new TreeMap<>();

        Memory(JavaFileManager disk, Map<String, byte[]> library) {
            super(disk);
            this.library = library;
        }

        Map<String, byte[]> classes() {
            Map<String, byte[]> classes = new TreeMap<>();
            written.forEach((name, file) -> classes.put(name, file.bytes));
            return classes;
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
            return written.computeIfAbsent(className, name -> new ClassFile(name, new byte[0]));
        }

        @Override
        public Iterable<JavaFileObject> list(
                Location location, String packageName, Set<JavaFileObject.Kind> kinds, boolean recurse)
                throws java.io.IOException {
            List<JavaFileObject> found = new ArrayList<>();
            if (location == StandardLocation.CLASS_PATH && kinds.contains(JavaFileObject.Kind.CLASS)) {
                library.forEach((name, bytes) -> {
                    if (name.lastIndexOf('.') == packageName.length() && name.startsWith(packageName)) {
                        found.add(new ClassFile(name, bytes));
                    }
                });
            }
            if (found.isEmpty()) {
                super.list(location, packageName, kinds, recurse).forEach(found::add);
            }
            return found;
        }

        @Override
        public String inferBinaryName(Location location, JavaFileObject file) {
            return file instanceof ClassFile inMemory ? inMemory.name : super.inferBinaryName(location, file);
        }

        /** The shared class path stays open. */
        @Override
        public void close() {}
    }
}
