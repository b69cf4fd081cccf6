package dev.certcentral.client;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A YAML edit alone takes effect with {@code ./mvnw -q compile}, and a wrong one stops the build at its place. Works on a
 * copy of the project, with the wrapper, offline.
 */
class SpecEditTest {

    private static final Path PROJECT = Path.of(System.getProperty("project.root"));
    private static final String SPEC = "spec/src/main/resources/certcentral/operations/eu_individual.yaml";
    private static final String GENERATED =
            "generated-client/target/generated-sources/annotations/dev/certcentral/client/EuQualifiedPersonalOrder.java";
    private static final String CLASS =
            "generated-client/target/classes/dev/certcentral/client/EuQualifiedPersonalOrder.class";
    private static final String OTHER_CLASS =
            "generated-client/target/classes/dev/certcentral/client/EuQwacPsd2Order.class";

    @TempDir
    Path copy;

    @Test
    void yamlEditTakesEffectAndWrongYamlStopsTheBuild() throws Exception {
        copyProject();
        String original = Files.readString(copy.resolve(SPEC));

        Outcome first = compile();
        assertThat(first.exitCode()).as(first.output()).isZero();
        assertThat(Files.readString(copy.resolve(GENERATED))).doesNotContain("freshMember");
        FileTime compiled = Files.getLastModifiedTime(copy.resolve(CLASS));
        FileTime otherCompiled = Files.getLastModifiedTime(copy.resolve(OTHER_CLASS));

        Outcome unchanged = compile();
        assertThat(unchanged.exitCode()).as(unchanged.output()).isZero();
        assertThat(Files.getLastModifiedTime(copy.resolve(CLASS)))
                .as("nothing is compiled again without an edit")
                .isEqualTo(compiled);

        edit(original.replace("\n  locale:", "\n  fresh_member: {from: prose, about: Added by a test.}\n  locale:"));
        Outcome edited = compile();
        assertThat(edited.exitCode()).as(edited.output()).isZero();
        assertThat(Files.readString(copy.resolve(GENERATED))).contains("freshMember");
        assertThat(new String(Files.readAllBytes(copy.resolve(CLASS)), UTF_8)).contains("freshMember");

        assertThat(Files.getLastModifiedTime(copy.resolve(OTHER_CLASS)))
                .as("what does not depend on the edit is left alone")
                .isEqualTo(otherCompiled);

        String wrong = original.replace("\n  locale: {row: 44, about:", "\n  locale: {row: 44, abuot:");
        edit(wrong);
        int line = wrong.substring(0, wrong.indexOf("abuot")).split("\n", -1).length;
        int column = wrong.lines().toList().get(line - 1).indexOf("abuot") + 1;
        Outcome refused = compile();
        assertThat(refused.exitCode()).isNotZero();
        assertThat(refused.output())
                .contains("[unknown-key] operations/eu_individual.yaml:" + line + ":" + column + ":")
                .contains("`about`");
    }

    private void edit(String text) throws IOException {
        assertThat(text).isNotEqualTo(Files.readString(copy.resolve(SPEC)));
        Files.writeString(copy.resolve(SPEC), text);
    }

    private Outcome compile() throws Exception {
        List<String> command = new ArrayList<>(List.of(
                copy.resolve("mvnw").toString(), "-q", "-o", "-B", "-pl", "generated-client", "-am", "compile"));
        String repository = System.getProperty("maven.repo.local", "");
        if (!repository.isEmpty()) {
            command.add("-Dmaven.repo.local=" + repository);
        }
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(copy.toFile())
                .redirectErrorStream(true)
                .redirectOutput(copy.resolve("maven.log").toFile());
        Map<String, String> environment = builder.environment();
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.remove("MAVEN_PROJECTBASEDIR");
        environment.remove("MAVEN_ARGS");
        Process process = builder.start();
        boolean ended = process.waitFor(5, TimeUnit.MINUTES);
        if (!ended) {
            process.destroyForcibly();
        }
        String output = Files.readString(copy.resolve("maven.log"));
        assertThat(ended).as("Maven did not end: " + output).isTrue();
        return new Outcome(process.exitValue(), output);
    }

    private void copyProject() throws IOException {
        Files.walkFileTree(PROJECT, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes)
                    throws IOException {
                Path relative = PROJECT.relativize(directory);
                String name = String.valueOf(relative.getFileName());
                boolean left = name.equals("target")
                        || name.equals("node_modules")
                        || name.equals(".git")
                        || relative.endsWith("src/test");
                if (left) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                Files.createDirectories(copy.resolve(relative.toString()));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.copy(
                        file,
                        copy.resolve(PROJECT.relativize(file).toString()),
                        java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private record Outcome(int exitCode, String output) {}
}
