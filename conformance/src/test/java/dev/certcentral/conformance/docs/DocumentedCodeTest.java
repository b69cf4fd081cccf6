package dev.certcentral.conformance.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.certcentral.tools.Certspec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** Every block of code in the README, in CONTRIBUTING and in the pages beside them. */
class DocumentedCodeTest {

    private static final Path ROOT = Path.of("..");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^ *```(\\w+)\n(.*?)^ *```");
    private static final Pattern CERTSPEC = Pattern.compile("(?:java -jar tools/target/certspec\\.jar|certspec) (.*)");

    /**
     * A block of code.
     *
     * @param page the file that shows it
     * @param language the word behind the fence
     * @param text its lines
     */
    record Block(String page, String language, String text) {
        @Override
        public String toString() {
            return page + ": " + text.lines().findFirst().orElse("");
        }
    }

    private static List<Block> blocks() throws IOException {
        List<Block> blocks = new ArrayList<>();
        for (Path page : pages()) {
            Matcher matcher = BLOCK.matcher(Files.readString(page));
            while (matcher.find()) {
                String name = ROOT.relativize(page).toString();
                blocks.add(new Block(name, matcher.group(1), matcher.group(2)));
            }
        }
        return blocks;
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> docs = Files.list(ROOT.resolve("docs"))) {
            return Stream.concat(
                            Stream.of("README.md", "CONTRIBUTING.md").map(ROOT::resolve),
                            docs.filter(file -> file.toString().endsWith(".md")).sorted())
                    .toList();
        }
    }

    static Stream<Block> javaBlocks() throws IOException {
        // ContributingTest generates the classes that this one needs, and compiles it with them.
        return blocks().stream()
                .filter(block ->
                        block.language().equals("java") && !block.page().equals("CONTRIBUTING.md"));
    }

    @ParameterizedTest
    @MethodSource("javaBlocks")
    void javaIsPartOfSourcesThatAreCompiled(Block block) throws IOException {
        String wanted = flat(block.text());
        assertThat(compiled().stream().anyMatch(source -> source.contains(wanted)))
                .as("%s%n%s", block.page(), block.text())
                .isTrue();
    }

    /** Tests, and the projects of strangers that a build tries. */
    private static List<String> compiled() throws IOException {
        List<String> sources = new ArrayList<>();
        try (Stream<Path> files = Files.walk(ROOT)) {
            for (Path file : files.filter(DocumentedCodeTest::isTestSource).toList()) {
                sources.add(flat(Files.readString(file)));
            }
        }
        return sources;
    }

    private static boolean isTestSource(Path file) {
        String path = ROOT.relativize(file).toString().replace('\\', '/');
        boolean test = path.contains("/src/test/java/") || path.startsWith("consumers/");
        return test && !path.contains("/target/") && path.endsWith(".java");
    }

    /** Where lines break is the page's own business. */
    private static String flat(String code) {
        return code.replaceAll("\\s+", "");
    }

    static Stream<String> certspecCommands() throws IOException {
        return blocks().stream()
                .filter(block -> block.language().equals("sh"))
                .flatMap(block -> block.text().lines())
                .flatMap(line -> CERTSPEC.matcher(line.strip()).results())
                .map(result -> result.group(1).replaceFirst(" +#.*", ""))
                .distinct();
    }

    /** Reading a command line runs nothing, but refuses unknown commands and options. */
    @ParameterizedTest
    @MethodSource("certspecCommands")
    void commandsAreUnderstood(String command) {
        CommandLine.ParseResult parsed = Certspec.commandLine().parseArgs(command.split(" +"));
        assertThat(parsed.hasSubcommand()).isTrue();
    }

    @Test
    void profilesExist() throws IOException {
        String poms = poms();
        for (Block block : blocks()) {
            Matcher profile = Pattern.compile("-P(\\w+)").matcher(block.text());
            while (profile.find()) {
                assertThat(poms.contains("<id>" + profile.group(1) + "</id>"))
                        .as("%s: -P%s", block.page(), profile.group(1))
                        .isTrue();
            }
        }
    }

    private static String poms() throws IOException {
        StringBuilder poms = new StringBuilder(Files.readString(ROOT.resolve("pom.xml")));
        try (Stream<Path> modules = Files.list(ROOT)) {
            for (Path module : modules.sorted().toList()) {
                Path pom = module.resolve("pom.xml");
                poms.append(Files.isRegularFile(pom) ? Files.readString(pom) : "");
            }
        }
        return poms.toString();
    }
}
