package dev.certcentral.tools.page.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A saved file as text. */
final class PageBytes {

    /** Far beyond any page; a larger file is something else. */
    static final int MAX_BYTES = 5 * 1024 * 1024;

    private PageBytes() {}

    static String text(String file, byte[] bytes) throws UnreadablePageException {
        if (bytes.length > MAX_BYTES) {
            throw UnreadablePageException.of(
                    file, "the file is larger than 5 MB, no page is; save the page alone, without what it shows.");
        }
        String text = decoded(file, bytes);
        if (text.indexOf('\0') >= 0) {
            throw UnreadablePageException.of(file, "this is a binary file; save the page as text or HTML.");
        }
        if (Blanks.strip(text).isEmpty()) {
            throw UnreadablePageException.of(file, "the file is empty; save the page again.");
        }
        return text;
    }

    private static String decoded(String file, byte[] bytes) throws UnreadablePageException {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw UnreadablePageException.of(file, "this is not UTF-8 text; save the page as text or HTML in UTF-8.");
        }
    }

    /** The lines, numbered. */
    static List<Line> lines(String text) {
        List<Line> lines = new ArrayList<>();
        text.lines().forEach(line -> lines.add(new Line(lines.size() + 1, Blanks.strip(line))));
        return lines;
    }
}
