package dev.certcentral.tools;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The worked example of the README: its commands print what it says they print. */
class PageChangedTest {

    private static final Path STATES = Path.of("src/test/resources/page-changed");
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private static final Pattern BLOCK = Pattern.compile("```(sh|text|diff)\n(.*?)\n```", Pattern.DOTALL);

    @TempDir
    Path work;

    @BeforeEach
    void layOut() throws Exception {
        copy(STATES.resolve("before"), work);
        git("init", "-q");
        git("add", "-A");
        git("-c", "user.name=Test", "-c", "user.email=test@example.com", "commit", "-q", "-m", "Know the page");
        copy(STATES.resolve("after/cake.txt"), work.resolve("cake.txt"));
    }

    @Test
    void commandsPrintWhatTheReadmeSays() throws Exception {
        List<String> printed = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        Matcher block = BLOCK.matcher(section());
        while (block.find()) {
            switch (block.group(1)) {
                case "sh" -> printed.add(run(block.group(2)));
                case "text" -> expected.add(block.group(2));
                default -> edit(block.group(2));
            }
        }
        assertThat(printed).hasSize(3).isEqualTo(expected);
    }

    private static String section() throws IOException {
        String readme = Files.readString(Path.of("../README.md"));
        int start = readme.indexOf("## The page changed: what now?");
        return readme.substring(start, readme.indexOf("\n## ", start));
    }

    /** Runs commands one after the other, each as a process in the work folder: git looks around itself. */
    private String run(String commands) throws Exception {
        StringBuilder printed = new StringBuilder();
        for (String command : commands.split("\n")) {
            List<String> words = new ArrayList<>(
                    List.of(JAVA, "-cp", System.getProperty("java.class.path"), Certspec.class.getName()));
            words.addAll(List.of(command.split(" ")).subList(1, command.split(" ").length));
            printed.append(process(words, ProcessBuilder.Redirect.DISCARD));
        }
        return printed.toString().stripTrailing();
    }

    private String process(List<String> words, ProcessBuilder.Redirect errors)
            throws IOException, InterruptedException {
        Process process = new ProcessBuilder(words)
                .directory(work.toFile())
                .redirectError(errors)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(printed).isLessThan(2);
        return printed;
    }

    /** The README shows the lines that matter; the whole file is the state after the edit. */
    private void edit(String lines) throws IOException {
        Path spec = work.resolve("bakery/operations/cake.yaml");
        List<String> before = Files.readAllLines(spec);
        copy(STATES.resolve("after/bakery/operations/cake.yaml"), spec);
        List<String> after = Files.readAllLines(spec);
        for (String line : lines.split("\n")) {
            String text = line.substring(1);
            assertThat(line.startsWith("+") ? after : before).contains(text);
            assertThat(line.startsWith("+") ? before : after).doesNotContain(text);
        }
    }

    private void git(String... arguments) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of("git"));
        words.addAll(List.of(arguments));
        process(words, ProcessBuilder.Redirect.INHERIT);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (file.equals(from)) {
                    target = to;
                }
                Files.createDirectories(target.getParent());
                Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
