package dev.certcentral.tools;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The worked example of the README: its commands print what it says they print. */
class PageChangedTest {

    private static final Path STATES = Path.of("src/test/resources/page-changed");
    private static final Pattern BLOCK = Pattern.compile("```(sh|text|diff)\n(.*?)\n```", Pattern.DOTALL);

    @TempDir
    Path work;

    private WorkFolder folder;

    @BeforeEach
    void layOut() throws Exception {
        folder = new WorkFolder(work);
        folder.copy(STATES.resolve("before"));
        folder.commit();
        WorkFolder.copy(STATES.resolve("after/cake.txt"), work.resolve("cake.txt"));
    }

    @Test
    void commandsPrintWhatTheReadmeSays() throws Exception {
        List<String> printed = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        Matcher block = BLOCK.matcher(section());
        while (block.find()) {
            switch (block.group(1)) {
                case "sh" -> printed.add(folder.run(block.group(2)));
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

    /** The README shows the lines that matter; the whole file is the state after the edit. */
    private void edit(String lines) throws IOException {
        Path spec = work.resolve("bakery/operations/cake.yaml");
        List<String> before = Files.readAllLines(spec);
        WorkFolder.copy(STATES.resolve("after/bakery/operations/cake.yaml"), spec);
        List<String> after = Files.readAllLines(spec);
        for (String line : lines.split("\n")) {
            String text = line.substring(1);
            assertThat(line.startsWith("+") ? after : before).contains(text);
            assertThat(line.startsWith("+") ? before : after).doesNotContain(text);
        }
    }
}
