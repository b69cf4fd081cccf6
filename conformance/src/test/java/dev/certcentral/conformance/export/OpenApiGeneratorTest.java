package dev.certcentral.conformance.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.certcentral.tools.export.Version;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** OpenAPI Generator makes Java clients of the documents, and they compile. It runs as a process: it brings too much. */
@Execution(ExecutionMode.CONCURRENT)
class OpenApiGeneratorTest {

    private static final Path TOOL = Path.of("target", "openapi-generator");
    private static final long MINUTES = 8;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"V3_0, native", "V3_1, native", "V3_1, retrofit2"})
    void whatIsGeneratedCompiles(Version version, String library) throws Exception {
        Path document = folder.resolve("api.json");
        Files.writeString(document, Exported.document(version));
        generate(document, library);
        List<Path> sources = sources(folder.resolve("client/src/main/java"));
        assertThat(sources)
                .extracting(source -> source.getFileName().toString())
                .contains(
                        "OrderCallsApi.java",
                        "EuQwacPsd2Order.java",
                        "EuQwacPsd2OrderCertificate.java",
                        "OrderPlaced.java",
                        "ApiErrors.java")
                // What conditions say about members must not be taken for members of their own.
                .noneMatch(name -> name.contains("AllOf"));
        assertThat(errors(sources)).isEmpty();
        String order = Files.readString(sources.stream()
                .filter(source -> source.endsWith("EuQwacPsd2Order.java"))
                .findFirst()
                .orElseThrow());
        assertThat(order)
                .contains("private EuQwacPsd2OrderOrganization organization;")
                .contains("private Long renewalOfOrderId;");
    }

    private void generate(Path document, String library) throws IOException, InterruptedException {
        Path log = folder.resolve("log.txt");
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-jar",
                TOOL.resolve("cli/openapi-generator-cli.jar").toString(),
                "generate",
                "--generator-name",
                "java",
                "--library",
                library,
                "--input-spec",
                document.toString(),
                "--output",
                folder.resolve("client").toString(),
                "--additional-properties",
                "hideGenerationTimestamp=true,useJakartaEe=true");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        boolean ended = process.waitFor(MINUTES, TimeUnit.MINUTES);
        if (!ended) {
            process.destroyForcibly();
        }
        assertThat(ended && process.exitValue() == 0).as(Files.readString(log)).isTrue();
    }

    private static List<Path> sources(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    private List<String> errors(List<Path> sources) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        Path classes = Files.createDirectories(folder.resolve("classes"));
        List<String> options = List.of("-proc:none", "-nowarn", "-d", classes.toString(), "-classpath", classPath());
        try (StandardJavaFileManager files = compiler.getStandardFileManager(diagnostics, null, null)) {
            compiler.getTask(null, files, diagnostics, options, null, files.getJavaFileObjectsFromPaths(sources))
                    .call();
        }
        return diagnostics.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .map(Object::toString)
                .toList();
    }

    /** Jackson, Retrofit and OkHttp are on ours. */
    private static String classPath() throws IOException {
        List<String> entries = new ArrayList<>(List.of(System.getProperty("java.class.path")));
        try (Stream<Path> files = Files.list(TOOL.resolve("lib"))) {
            files.map(Path::toString).sorted().forEach(entries::add);
        }
        return entries.stream().collect(Collectors.joining(File.pathSeparator));
    }
}
