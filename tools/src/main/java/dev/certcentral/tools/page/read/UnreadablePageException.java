package dev.certcentral.tools.page.read;

/** A page cannot be read. The message is one line: the file, the line, what stands there and what to do. */
public final class UnreadablePageException extends Exception {

    private static final long serialVersionUID = 1L;

    UnreadablePageException(String message) {
        super(message);
    }

    /** About the file as a whole. */
    static UnreadablePageException of(String file, String message) {
        return new UnreadablePageException(file + ": " + message);
    }

    /** About one line, which is shown. */
    static UnreadablePageException at(String file, Line line, String message) {
        return new UnreadablePageException(
                file + ":" + line.number() + ": " + message + " The line: `" + line.shortened() + "`");
    }
}
