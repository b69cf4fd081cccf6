package dev.certcentral.processor.incremental;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What one build leaves behind for the next: a text of lines, sorted, without anything that depends on time or place.
 *
 * @param key hash of everything beside the specs that class files depend on
 * @param sources by name
 */
public record BuildState(String key, SortedMap<String, Compiled> sources) {

    private static final String FIRST_LINE = "certspec build state 1";

    /** Stands for a text that was not compiled to the end. */
    public static final String UNFINISHED = "unfinished";

    /**
     * One source.
     *
     * @param text hash of the text that the class files were made of, or {@link #UNFINISHED}
     * @param shape hash of what others can see
     * @param classFiles their hashes by file name
     */
    public record Compiled(String text, String shape, SortedMap<String, String> classFiles) {}

    /** Reads what {@link #toText} wrote; anything else is no state. */
    public static Optional<BuildState> parse(String text) {
        String[] lines = text.split("\n", -1);
        boolean whole = lines.length > 3
                && lines[0].equals(FIRST_LINE)
                && lines[1].startsWith("key ")
                && lines[lines.length - 2].equals("end");
        if (!whole) {
            return Optional.empty();
        }
        SortedMap<String, Compiled> sources = new TreeMap<>();
        for (String line : Arrays.asList(lines).subList(2, lines.length - 2)) {
            String[] words = line.split(" ", -1);
            if (words.length == 4 && words[0].equals("source")) {
                sources.put(words[1], new Compiled(words[2], words[3], new TreeMap<>()));
            } else if (words.length == 4 && words[0].equals("class") && sources.containsKey(words[1])) {
                sources.get(words[1]).classFiles().put(words[2], words[3]);
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(new BuildState(lines[1].substring("key ".length()), sources));
    }

    /** All of it; the last line says that nothing was cut off. */
    public String toText() {
        StringBuilder text = new StringBuilder(FIRST_LINE + "\nkey " + key + "\n");
        for (Map.Entry<String, Compiled> source : sources.entrySet()) {
            String name = source.getKey();
            Compiled compiled = source.getValue();
            text.append("source " + name + " " + compiled.text() + " " + compiled.shape() + "\n");
            compiled.classFiles()
                    .forEach((file, hash) -> text.append("class " + name + " " + file + " " + hash + "\n"));
        }
        return text.append("end\n").toString();
    }
}
