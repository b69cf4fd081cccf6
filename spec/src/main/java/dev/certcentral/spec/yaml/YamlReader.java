package dev.certcentral.spec.yaml;

import dev.certcentral.spec.problem.Problems;
import dev.certcentral.spec.source.SourceLocation;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads one YAML 1.2 document. Builds the tree from parser events rather than with the library's composer, because the
 * composer resolves aliases, recurses without a limit and overlooks duplicate keys.
 */
public final class YamlReader {

    /** Largest file in bytes. */
    public static final int MAX_BYTES = 1 << 20;

    /** Deepest nesting of maps and lists. An object described in place takes two levels. */
    public static final int MAX_DEPTH = 410;

    /** Longest text. A class file holds no longer one than 65,535 bytes. */
    public static final int MAX_TEXT = 10_000;

    /** Longest list or map, such as parameters of an object or rules. Methods and classes of Java hold not much more. */
    public static final int MAX_ENTRIES = 1_000;

    /** Longest list of values. Classes of Java have room for more constants than methods have for statements. */
    public static final int MAX_VALUES = 5_000;

    private YamlReader() {}

    /**
     * Reads a document.
     *
     * @param file name for messages
     * @param bytes its content
     * @param problems where mistakes go
     * @return the root, or nothing when the file could not be read
     */
    public static Optional<YamlNode> read(String file, byte[] bytes, Problems problems) {
        SourceLocation whole = SourceLocation.ofFile(file);
        if (bytes.length > MAX_BYTES) {
            problems.error(
                    "file-too-large",
                    whole,
                    "the file has more than " + MAX_BYTES + " bytes, which is the limit; split it up");
            return Optional.empty();
        }
        return decode(whole, bytes, problems).flatMap(text -> parse(whole, text, problems));
    }

    private static Optional<String> decode(SourceLocation whole, byte[] bytes, Problems problems) {
        if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
            problems.error("not-utf8", whole, "the file is UTF-16; save it as UTF-8 without a byte order mark");
            return Optional.empty();
        }
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(buffer)
                    .toString();
            if (text.startsWith("\uFEFF")) {
                problems.error(
                        "not-utf8", whole, "the file starts with a byte order mark; save it as UTF-8 without one");
                return Optional.empty();
            }
            return printable(whole, text, problems);
        } catch (CharacterCodingException e) {
            problems.error(
                    "not-utf8",
                    place(whole, bytes, buffer.position()),
                    "the file is not UTF-8 from here on; save it as UTF-8 without a byte order mark");
            return Optional.empty();
        }
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    /** YAML refuses control characters too, but the library does not say in which line; comments are looked at here only. */
    private static Optional<String> printable(SourceLocation whole, String text, Problems problems) {
        int[] characters = text.codePoints().toArray();
        int line = 1;
        int column = 1;
        for (int c : characters) {
            if (Hidden.deceives(c)) {
                problems.error(
                        "hidden-character",
                        new SourceLocation(whole.file(), line, column),
                        "the character " + Hidden.print(c)
                                + " cannot be seen, or changes how others are seen; remove it");
                return Optional.empty();
            }
            column = c == '\n' ? 1 : column + 1;
            line += c == '\n' ? 1 : 0;
        }
        return Optional.of(text);
    }

    private static SourceLocation place(SourceLocation whole, byte[] bytes, int offset) {
        int line = 1;
        int start = 0;
        for (int i = 0; i < offset; i++) {
            if (bytes[i] == '\n') {
                line++;
                start = i + 1;
            }
        }
        String before = new String(bytes, start, offset - start, StandardCharsets.UTF_8);
        return new SourceLocation(whole.file(), line, before.codePointCount(0, before.length()) + 1);
    }

    private static Optional<YamlNode> parse(SourceLocation whole, String text, Problems problems) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(whole.file())
                .setCodePointLimit(MAX_BYTES)
                .setParseComments(false)
                .build();
        try {
            return new TreeBuilder(whole, new Parse(settings).parseString(text).iterator(), problems).document();
        } catch (RefusedYaml e) {
            problems.error(e.code(), e.at(), e.message());
        } catch (MarkedYamlEngineException e) {
            SourceLocation at = e.getProblemMark().map(mark -> at(whole, mark)).orElse(whole);
            problems.error("unreadable-yaml", at, oneLine(e.getProblem()));
        } catch (YamlEngineException e) {
            problems.error("unreadable-yaml", whole, oneLine(String.valueOf(e.getMessage())));
        }
        return Optional.empty();
    }

    static SourceLocation at(SourceLocation whole, Mark mark) {
        return new SourceLocation(whole.file(), mark.getLine() + 1, mark.getColumn() + 1);
    }

    private static String oneLine(String message) {
        return "this is not YAML: " + message.replaceAll("\\s+", " ").strip();
    }
}
