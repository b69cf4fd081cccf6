package dev.certcentral.processor.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.DocumentationTool;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** Generated sources on disk, to be compiled and documented as strictly as there are options for it. */
final class GeneratedClient {

    /** A tag, or the start of one, with something of ours in it. */
    private static final Pattern INJECTED = Pattern.compile("<[^<>]*hostile\\(\\)");

    /** What Javadoc itself writes about a method of that name; no word of ours has such a link. */
    private static final Pattern LINKS = Pattern.compile("(href|id)=\"[\\w/.#]*\\(\\)\"");

    private final Path folder;
    private final List<Path> sources;

    private GeneratedClient(Path folder, List<Path> sources) {
        this.folder = folder;
        this.sources = sources;
    }

    /** Writes sources by qualified name, and a package-info for each package. */
    static GeneratedClient write(Path folder, Map<String, String> sources) throws IOException {
        Path root = folder.resolve("sources");
        for (Map.Entry<String, String> source : sources.entrySet()) {
            Path file = root.resolve(source.getKey().replace('.', '/') + ".java");
            if (!Files.isDirectory(file.getParent())) {
                Files.createDirectories(file.getParent());
                String name = source.getKey().substring(0, source.getKey().lastIndexOf('.'));
                Files.writeString(
                        file.resolveSibling("package-info.java"), "/** A client. */\npackage " + name + ";\n");
            }
            Files.writeString(file, source.getValue());
        }
        try (Stream<Path> files = Files.walk(root)) {
            return new GeneratedClient(
                    folder,
                    files.filter(file -> file.toString().endsWith(".java")).toList());
        }
    }

    /** Compiles with every lint, warnings as errors; class files are in the folder returned. */
    Path compile() throws IOException {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        Path classes = Files.createDirectories(folder.resolve("classes"));
        try (StandardJavaFileManager files =
                javac.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.US_ASCII)) {
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
            List<String> options = List.of(
                    "-proc:none",
                    "-Xlint:all,-processing",
                    "-Xdoclint:all/protected",
                    "-Werror",
                    "--release",
                    "17",
                    "-Xmaxerrs",
                    "1000",
                    "-Xmaxwarns",
                    "1000");
            boolean good = javac.getTask(
                            new StringWriter(),
                            files,
                            diagnostics,
                            options,
                            null,
                            files.getJavaFileObjectsFromPaths(sources))
                    .call();
            assertThat(complaints(diagnostics)).isEmpty();
            assertThat(good).isTrue();
        }
        return classes;
    }

    /** Runs Javadoc with every lint; nothing of a spec may become markup. */
    void document() throws IOException {
        DocumentationTool javadoc = ToolProvider.getSystemDocumentationTool();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        Path html = folder.resolve("html");
        try (StandardJavaFileManager files =
                javadoc.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.US_ASCII)) {
            List<String> options = List.of(
                    "-d",
                    html.toString(),
                    "-Xdoclint:all",
                    "-quiet",
                    "-notimestamp",
                    "-nohelp",
                    "-notree",
                    "-encoding",
                    "US-ASCII",
                    "-Xmaxwarns",
                    "1000");
            boolean good = javadoc.getTask(
                            new StringWriter(),
                            files,
                            diagnostics,
                            null,
                            options,
                            files.getJavaFileObjectsFromPaths(sources))
                    .call();
            assertThat(complaints(diagnostics)).isEmpty();
            assertThat(good).isTrue();
        }
        try (Stream<Path> pages = Files.walk(html)) {
            for (Path page :
                    pages.filter(file -> file.toString().endsWith(".html")).toList()) {
                String markup = LINKS.matcher(Files.readString(page)).replaceAll("");
                assertThat(INJECTED.matcher(markup).results().map(MatchResult::group))
                        .as(page.toString())
                        .isEmpty();
            }
        }
    }

    private static String complaints(DiagnosticCollector<JavaFileObject> diagnostics) {
        return diagnostics.getDiagnostics().stream()
                .filter(d -> d.getKind() != Diagnostic.Kind.NOTE)
                .map(d -> d + "")
                .collect(Collectors.joining("\n"));
    }
}
