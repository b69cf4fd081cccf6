package dev.certcentral.processor;

import static com.google.testing.compile.Compiler.javac;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** Compiles annotated packages as users would, with every lint on and warnings as errors. */
public final class Clients {

    private static final String PACKAGE = "test.client";

    private Clients() {}

    /** An annotated package for a folder of specs on the processor's class path. */
    public static JavaFileObject packageFor(String spec) {
        return packageWith("spec = \"" + spec + "\"");
    }

    /** An annotated package with any arguments of the annotation. */
    public static JavaFileObject packageWith(String arguments) {
        return JavaFileObjects.forSourceString(
                PACKAGE + ".package-info",
                "/** A client. */\n@dev.certcentral.runtime.annotation.GenerateClient(" + arguments + ")\n"
                        + "@org.jspecify.annotations.NullMarked\npackage " + PACKAGE + ";\n");
    }

    /** Compiles the specs of a folder on disk, and sources that use what was generated. */
    public static Compilation compile(Path specs, JavaFileObject... more) {
        return compile(List.of("-Acertspec.dir=" + specs), packageFor("any"), more);
    }

    /** Compiles with options. */
    public static Compilation compile(List<String> options, JavaFileObject target, JavaFileObject... more) {
        List<String> all = new ArrayList<>(List.of("-Xlint:all,-processing", "-Werror", "--release", "17"));
        all.addAll(options);
        List<JavaFileObject> sources = new ArrayList<>(List.of(more));
        sources.add(target);
        return javac().withProcessors(new ApiClientProcessor()).withOptions(all).compile(sources);
    }

    /** A folder of the test resources. */
    public static Path resource(String name) {
        URL url = Clients.class.getResource("/" + name);
        if (url == null) {
            throw new IllegalArgumentException("no test resource " + name);
        }
        return Path.of(java.net.URI.create(url.toString()));
    }

    /** Messages of the compiler of one kind. */
    static List<String> messages(Compilation compilation, Diagnostic.Kind kind) {
        return compilation.diagnostics().stream()
                .filter(d -> d.getKind() == kind)
                .map(d -> d.getMessage(null))
                .toList();
    }

    /** Everything the compiler complained about, for the messages of failed tests. */
    public static String complaints(Compilation compilation) {
        StringBuilder text = new StringBuilder();
        compilation.diagnostics().stream()
                .filter(d -> d.getKind() != Diagnostic.Kind.NOTE)
                .forEach(d -> text.append(d).append('\n'));
        return text.toString();
    }

    /** Generated sources by file name. */
    public static Map<String, String> generated(Compilation compilation) throws Exception {
        Map<String, String> sources = new TreeMap<>();
        for (JavaFileObject file : compilation.generatedSourceFiles()) {
            String path = file.toUri().getPath();
            sources.put(
                    path.substring(path.lastIndexOf('/') + 1),
                    file.getCharContent(true).toString());
        }
        return sources;
    }

    /** Loads what was compiled. */
    public static ClassLoader load(Compilation compilation) throws Exception {
        Map<String, byte[]> classes = new TreeMap<>();
        for (JavaFileObject file : compilation.generatedFiles()) {
            if (file.getKind() == JavaFileObject.Kind.CLASS) {
                String path = file.toUri().getPath();
                String name = path.substring("/CLASS_OUTPUT/".length(), path.length() - ".class".length());
                try (var in = file.openInputStream()) {
                    classes.put(name.replace('/', '.'), in.readAllBytes());
                }
            }
        }
        return new ClassLoader(Clients.class.getClassLoader()) {
            @Override
            protected Class<?> findClass(String name) throws ClassNotFoundException {
                byte[] bytes = classes.get(name);
                if (bytes == null) {
                    throw new ClassNotFoundException(name);
                }
                return defineClass(name, bytes, 0, bytes.length);
            }
        };
    }
}
