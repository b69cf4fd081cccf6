package dev.certcentral.tools;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What CONTRIBUTING.md tells a newcomer to do works, and what it says about the code is so. */
class ContributingTest {

    private static final Path ROOT = Path.of("..");
    private static final Path PAGE = ROOT.resolve("CONTRIBUTING.md");
    private static final Pattern BLOCK = Pattern.compile("```(\\w+)\n(.*?)\n```", Pattern.DOTALL);

    @TempDir
    Path work;

    private WorkFolder folder;

    @BeforeEach
    void layOut() throws Exception {
        folder = new WorkFolder(work);
        folder.copy(Path.of("src/test/resources/page-changed/before"));
        folder.commit();
        folder.copy(Path.of("src/test/resources/contributing"));
    }

    @Test
    void exampleOfAnEndpointWorks() throws Exception {
        Path spec = work.resolve("bakery/operations/tart.yaml");
        List<String> printed = new ArrayList<>();
        List<String> java = new ArrayList<>();
        Matcher block = BLOCK.matcher(section("## Add an endpoint"));
        while (block.find()) {
            String text = block.group(2) + "\n";
            switch (block.group(1)) {
                case "sh" -> printed.add(folder.run(block.group(2)));
                case "yaml" -> {
                    boolean begins = text.startsWith("operation:");
                    Files.writeString(
                            spec, text, begins ? StandardOpenOption.TRUNCATE_EXISTING : StandardOpenOption.APPEND);
                }
                case "text" -> assertThat(printed.get(printed.size() - 1)).isEqualTo(block.group(2));
                case "java" -> java.add(text);
                default -> throw new AssertionError("nobody checks blocks of " + block.group(1));
            }
        }
        assertThat(printed).hasSize(3);
        assertThat(printed.get(2))
                .startsWith("bakery: 2 operations, 0 errors, 0 warnings, 0 notes\n# tart: request\n")
                .contains("| `glaze_colour` | string | conditional | one of clear, red | 4 | Colour of the glaze. |")
                .contains("1 change, nothing breaks. The next version is a minor version.")
                .contains("`order_tart` was added: POST /order/tart.");
        assertThat(java).hasSize(1);
        assertThat(errorsOf(java.get(0))).isEmpty();
    }

    /** Compiles the lines in a package that is generated from the edited specs. */
    private List<String> errorsOf(String lines) throws IOException {
        Path source = Files.createDirectories(work.resolve("src/bakery"));
        Files.writeString(
                source.resolve("package-info.java"),
                "@dev.certcentral.runtime.annotation.GenerateClient(spec = \"bakery\")\npackage bakery;\n");
        Files.writeString(
                source.resolve("Shown.java"),
                "package bakery;\nclass Shown {\n static TartOrder shown() {\n" + lines + "return order;\n}\n}\n");
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(diagnostics, Locale.ROOT, null)) {
            List<String> options = List.of(
                    "-Acertspec.dir=" + work.resolve("bakery"),
                    "-d",
                    Files.createDirectories(work.resolve("classes")).toString(),
                    "-processor",
                    "dev.certcentral.processor.ApiClientProcessor",
                    "-classpath",
                    System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
            JavaCompiler.CompilationTask task = compiler.getTask(
                    null,
                    files,
                    diagnostics,
                    options,
                    null,
                    files.getJavaFileObjects(source.resolve("package-info.java"), source.resolve("Shown.java")));
            boolean compiled = task.call();
            List<String> errors = diagnostics.getDiagnostics().stream()
                    .filter(diagnostic -> diagnostic.getKind() == javax.tools.Diagnostic.Kind.ERROR)
                    .map(diagnostic -> diagnostic.getMessage(Locale.ROOT))
                    .toList();
            assertThat(compiled).as(errors.toString()).isEqualTo(errors.isEmpty());
            return errors;
        }
    }

    @Test
    void filesThatTouchAnEffectAreAllListed() throws Exception {
        String page = Files.readString(PAGE);
        String table = page.substring(page.indexOf("<!-- effect:start -->"), page.indexOf("<!-- effect:end -->"));
        Set<String> listed = Pattern.compile("(?m)^\\| `([^`]+)`")
                .matcher(table)
                .results()
                .map(result -> result.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> touching = new TreeSet<>();
        touching.add("spec/src/main/java/dev/certcentral/spec/model/Effect.java");
        for (String module : List.of("spec", "processor", "runtime", "sandbox", "generated-client", "tools")) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src/main/java"))) {
                for (Path file :
                        files.filter(f -> f.toString().endsWith(".java")).toList()) {
                    if (Files.readString(file).contains("Effect.AtMostOne")) {
                        touching.add(ROOT.relativize(file).toString().replace('\\', '/'));
                    }
                }
            }
        }
        assertThat(listed).isEqualTo(touching);
    }

    /** Commands of the build are not run here; what they name must exist. */
    @Test
    void namedModulesTestsAndFlagsExist() throws Exception {
        String page = Files.readString(PAGE);
        for (String module : all(page, "-pl ([\\w-]+)")) {
            assertThat(ROOT.resolve(module).resolve("pom.xml")).exists();
        }
        String tests = testSources();
        for (String test : all(page, "-Dtest=(\\w+)")) {
            assertThat(tests.contains("class " + test + " ")).as(test).isTrue();
        }
        for (String flag : all(page, "-D([a-z]+\\.refresh)=true")) {
            assertThat(tests.contains("\"" + flag + "\"")).as(flag).isTrue();
        }
        for (String file : all(page, "\\]\\(([^)#]+)(?:#[^)]*)?\\)")) {
            assertThat(ROOT.resolve(file)).exists();
        }
    }

    private static String testSources() throws IOException {
        StringBuilder text = new StringBuilder();
        for (String module :
                List.of("spec", "processor", "runtime", "sandbox", "generated-client", "tools", "conformance")) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src/test/java"))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    text.append(Files.readString(file));
                }
            }
        }
        return text.toString();
    }

    private static List<String> all(String text, String pattern) {
        List<String> found = Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(result -> result.group(1))
                .distinct()
                .toList();
        assertThat(found).as(pattern).isNotEmpty();
        return found;
    }

    private static String section(String title) throws IOException {
        String page = Files.readString(PAGE);
        int start = page.indexOf(title);
        return page.substring(start, page.indexOf("\n## ", start));
    }
}
