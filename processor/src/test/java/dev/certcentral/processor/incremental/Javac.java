package dev.certcentral.processor.incremental;

import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import dev.certcentral.processor.ApiClientProcessor;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** A project on disk, compiled the way plain javac does it: class files and generated sources stay from one time to the next. */
final class Javac implements AutoCloseable {

    private static final String PACKAGE_INFO = "@dev.certcentral.runtime.annotation.GenerateClient(spec = \"any\")\n"
            + "@org.jspecify.annotations.NullMarked\npackage kitchen;\n";

    /** Uses what every variant of the specs has, and inlines a constant. */
    static final String DESK = "package desk;\n/** Uses it. */\npublic final class Desk {\n"
            + "  static long id(kitchen.Placed placed) { return placed.id(); }\n}\n";

    private static final List<File> CLASS_PATH = Arrays.stream(
                    System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(entry -> entry.matches(".*(runtime|retrofit|moshi|okhttp|okio|jspecify|kotlin-stdlib).*"))
            .map(File::new)
            .toList();

    private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    private final StandardJavaFileManager files = compiler.getStandardFileManager(null, Locale.ROOT, null);

    /**
     * What came of a compilation.
     *
     * @param succeeded whether the compiler says so
     * @param messages all of them
     * @param errorTypes what was compiled although javac takes it for an error
     */
    record Outcome(boolean succeeded, List<String> messages, List<String> errorTypes) {

        /** How many generated sources were compiled. */
        int compiled() {
            return messages.stream()
                    .filter(message -> message.contains("[incremental] "))
                    .mapToInt(message ->
                            Integer.parseInt(message.replaceAll("(?s).*\\[incremental\\] (\\d+) of.*", "$1")))
                    .findFirst()
                    .orElse(-1);
        }
    }

    /** Compiles into `classes` and `sources` of a folder, by the specs in its `specs`. */
    Outcome compile(Path folder, String desk, String... more) throws IOException {
        Path classes = Files.createDirectories(folder.resolve("classes"));
        Path sources = Files.createDirectories(folder.resolve("sources"));
        List<File> classPath = new ArrayList<>(CLASS_PATH);
        classPath.add(classes.toFile());
        files.setLocation(StandardLocation.CLASS_PATH, classPath);
        files.setLocation(StandardLocation.CLASS_OUTPUT, List.of(classes.toFile()));
        files.setLocation(StandardLocation.SOURCE_OUTPUT, List.of(sources.toFile()));
        List<String> options = new ArrayList<>(List.of(
                "-Acertspec.dir=" + folder.resolve("specs"),
                "-Acertspec.state=" + folder.resolve("state"),
                "-Xlint:-options",
                "-implicit:class"));
        options.addAll(List.of(more));
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        JavaCompiler.CompilationTask task = compiler.getTask(
                new StringWriter(),
                files,
                diagnostics,
                options,
                null,
                List.of(source("kitchen/package-info", PACKAGE_INFO), source("desk/Desk", desk)));
        task.setProcessors(List.of(new ApiClientProcessor()));
        List<String> errors = new ArrayList<>();
        ((JavacTask) task).addTaskListener(new ErrorTypes(errors));
        boolean succeeded = task.call();
        return new Outcome(
                succeeded,
                diagnostics.getDiagnostics().stream().map(Javac::text).toList(),
                errors);
    }

    /** Javac can take a type for an error and compile it nevertheless, but analysers such as NullAway break on it. */
    private record ErrorTypes(List<String> found) implements TaskListener {

        @Override
        public void finished(TaskEvent event) {
            TypeElement type = event.getTypeElement();
            if (event.getKind() == TaskEvent.Kind.ANALYZE
                    && type != null
                    && type.asType().getKind() == TypeKind.ERROR) {
                found.add(type.getQualifiedName().toString());
            }
        }
    }

    private static String text(Diagnostic<?> diagnostic) {
        return diagnostic.getKind() + " " + diagnostic.getMessage(Locale.ROOT);
    }

    private static JavaFileObject source(String name, String text) {
        return new SimpleJavaFileObject(URI.create("string:///" + name + ".java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreErrors) {
                return text;
            }
        };
    }

    /** Everything that was written: hashes by path. */
    static SortedMap<String, String> output(Path folder) throws IOException {
        SortedMap<String, String> output = new TreeMap<>();
        for (String part : List.of("classes", "sources")) {
            try (Stream<Path> all = Files.walk(folder.resolve(part))) {
                all.filter(Files::isRegularFile).forEach(file -> output.put(path(folder, file), hash(file)));
            }
        }
        return output;
    }

    private static String path(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    private static String hash(Path file) {
        try {
            return Hashes.of(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        files.close();
    }
}
