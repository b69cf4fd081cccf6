package dev.certcentral.tools.diff.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.certcentral.tools.command.Failure;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A spec folder as it is in a revision of the git repository around the working directory. */
final class GitRevision {

    /** A listing of a million files has about a hundred MiB; specs live in smaller places. */
    private static final int MOST_LISTED = 256 << 20;

    private final String argument;
    private final String revision;
    private final Git git;

    private GitRevision(String argument, String revision, Git git) {
        this.argument = argument;
        this.revision = revision;
        this.git = git;
    }

    /**
     * Opens a revision.
     *
     * @param argument what the user wrote
     * @param text {@code REV} or {@code REV:folder}
     */
    static SideSource open(String argument, String text, Git git) throws Failure {
        int colon = colon(text);
        String revision = colon < 0 ? text : text.substring(0, colon);
        String wanted = colon < 0 ? null : text.substring(colon + 1);
        // What starts with a hyphen would be an option of git.
        if (revision.isBlank() || revision.startsWith("-") || revision.chars().anyMatch(Character::isISOControl)) {
            throw new Failure("`" + Names.shown(argument) + "` names no git revision; write `git:REV`, such as"
                    + " `git:HEAD~1` or `git:v1.0`.");
        }
        return new GitRevision(argument, revision, git).open(wanted);
    }

    /** The colon in front of the folder. Braces may hold others: {@code HEAD@{2030-01-31 12:00}}. */
    private static int colon(String text) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (c == ':' && depth == 0) {
                return i;
            }
        }
        return -1;
    }

    private SideSource open(@Nullable String wanted) throws Failure {
        Map<String, String> idsByName = list(tree());
        Names.Place place = new Names("git:" + revision, "git:" + revision + ":", idsByName.keySet()).find(wanted);
        Map<String, String> specs = new TreeMap<>();
        idsByName.forEach((name, id) -> {
            if (place.holds(name) && MemorySpecs.belongs(place.inside(name))) {
                specs.put(place.inside(name), id);
            }
        });
        return SideSource.of(argument, read(specs), place.onlyFile());
    }

    /** The id of the revision's tree: 40 or more hexadecimal digits, safe to pass on. */
    private String tree() throws Failure {
        Git.Result<String> inside = git.run("", GitRevision::text, "rev-parse", "--git-dir");
        if (inside.exitCode() != 0) {
            throw new Failure(
                    inside.error().contains("not a git repository")
                            ? "`" + git.directory()
                                    + "` is not in a git repository; run certspec where the revision is."
                            : "git refuses: " + firstLine(inside.error()));
        }
        Git.Result<String> tree =
                git.run("", GitRevision::text, "rev-parse", "--verify", "--quiet", revision + "^{tree}");
        if (tree.exitCode() != 0) {
            throw new Failure("There is no git revision `" + revision
                    + "` here. A shallow clone has only the newest; fetch the others first.");
        }
        return tree.output().strip();
    }

    private Map<String, String> list(String tree) throws Failure {
        Git.Result<Map<String, String>> listed =
                git.run("", GitRevision::names, "ls-tree", "-r", "-z", "--full-tree", tree);
        if (listed.exitCode() != 0) {
            throw new Failure("git cannot list `" + revision + "`: " + firstLine(listed.error()));
        }
        return listed.output();
    }

    /** Lines like {@code 100644 blob <id>\t<name>}, each ended by a zero. */
    private static Map<String, String> names(InputStream output) throws IOException, Failure {
        byte[] all = output.readNBytes(MOST_LISTED);
        if (all.length == MOST_LISTED) {
            throw new Failure("The revision holds too many files to look for specs.");
        }
        Map<String, String> idsByName = new TreeMap<>();
        int from = 0;
        for (int i = 0; i < all.length; i++) {
            if (all[i] == 0) {
                String line = new String(all, from, i - from, UTF_8);
                int tab = line.indexOf('\t');
                String[] fields = line.substring(0, tab).split(" ");
                // Links are text files to git, and submodules are no files at all.
                if (fields[0].startsWith("100")) {
                    idsByName.put(line.substring(tab + 1), fields[2]);
                }
                from = i + 1;
            }
        }
        return idsByName;
    }

    /** One process for all files. Answers come in the order of the questions. */
    private MemorySpecs read(Map<String, String> idsByName) throws Failure {
        List<String> names = new ArrayList<>(idsByName.keySet());
        String questions = String.join("\n", idsByName.values()) + "\n";
        Git.Result<MemorySpecs> answered = git.run(
                questions,
                output -> {
                    MemorySpecs specs = new MemorySpecs(argument);
                    for (String name : names) {
                        specs.add(name, blob(output));
                    }
                    return specs;
                },
                "cat-file",
                "--batch");
        if (answered.exitCode() != 0) {
            throw new Failure("git cannot read `" + revision + "`: " + firstLine(answered.error()));
        }
        return answered.output();
    }

    /** A line like {@code <id> blob <size>}, so many bytes, a line feed. */
    private static byte[] blob(InputStream output) throws IOException {
        String[] header = line(output).split(" ");
        if (header.length != 3 || !header[1].equals("blob")) {
            throw new IOException("a file of the revision is missing: " + String.join(" ", header));
        }
        long size = Long.parseLong(header[2]);
        byte[] content = output.readNBytes((int) Math.min(size, MemorySpecs.MOST_BYTES));
        output.skipNBytes(size - content.length + 1);
        return content;
    }

    private static String line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new EOFException("git ended too early");
            }
            line.write(c);
        }
        return line.toString(UTF_8);
    }

    private static String text(InputStream output) throws IOException {
        return new String(output.readNBytes(1 << 16), UTF_8);
    }

    private static String firstLine(String text) {
        return Names.shown(text.lines().findFirst().orElse("no reason given"));
    }
}
