package dev.certcentral.processor.hostile;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A place of a spec where somebody can write something hostile.
 *
 * @param name for expectations and messages
 * @param words what is tried there
 * @param reach whether other positions may use the same folder
 * @param writer writes words into a folder, all of them at this place
 */
record Position(String name, List<Word> words, Reach reach, Writer writer) {

    /** How far the names at a position reach. */
    enum Reach {
        /** Into one class or one operation; each position has its own. */
        LOCAL,
        /** Into no name at all. */
        NOWHERE,
        /** Into the whole package. */
        PACKAGE,
        /** There can be only one word in a folder. */
        SINGLE
    }

    /** Writes words into a folder. */
    interface Writer {
        void write(Folder folder, List<String> texts);
    }

    static Position names(String name, Writer writer) {
        return new Position(name, Words.names(), Reach.LOCAL, writer);
    }

    static Position everyName(String name, Writer writer) {
        return new Position(name, Words.everyName(), Reach.LOCAL, writer);
    }

    static Position packageNames(String name, Writer writer) {
        return new Position(name, Words.names(), Reach.PACKAGE, writer);
    }

    static Position classNames(String name, Writer writer) {
        return new Position(name, Words.classNames(), Reach.PACKAGE, writer);
    }

    static Position texts(String name, Writer writer) {
        return new Position(name, Words.texts(), Reach.NOWHERE, writer);
    }

    static Position values(String name, Writer writer) {
        return new Position(name, Words.texts(), Reach.LOCAL, writer);
    }

    static Position single(String name, List<Word> words, Writer writer) {
        return new Position(name, words, Reach.SINGLE, writer);
    }

    /** A folder with nothing but these words. */
    Folder folder(List<Word> some) {
        Folder folder = Folder.usual();
        write(folder, some);
        return folder;
    }

    void write(Folder folder, List<Word> some) {
        writer.write(folder, some.stream().map(Word::text).toList());
    }

    /** A YAML map with a line for each text: {@code   "text": value}. */
    static String map(List<String> texts, String value) {
        return texts.stream()
                .map(text -> "  " + Yaml.quote(text) + ": " + value + "\n")
                .collect(Collectors.joining());
    }

    /** A flow sequence. */
    static String list(List<String> texts) {
        return texts.stream().map(Yaml::quote).collect(Collectors.joining(", ", "[", "]"));
    }

    /** A YAML map of members {@code p0}, {@code p1}..., each with its text in it. */
    static String each(List<String> texts, String format) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < texts.size(); i++) {
            out.append("  p")
                    .append(i)
                    .append(": ")
                    .append(format.replace("%", Yaml.quote(texts.get(i))))
                    .append('\n');
        }
        return out.toString();
    }

    @Override
    public String toString() {
        return name;
    }
}
