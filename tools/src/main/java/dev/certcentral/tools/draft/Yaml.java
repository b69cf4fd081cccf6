package dev.certcentral.tools.draft;

/** Indented lines of YAML, with remarks behind them. */
final class Yaml {

    private final StringBuilder text = new StringBuilder();

    void line(int indent, String yaml) {
        text.append("  ".repeat(indent)).append(yaml).append('\n');
    }

    void line(int indent, String yaml, String remark) {
        line(indent, remark.isEmpty() ? yaml : yaml + "  # " + oneLine(remark));
    }

    void open(int indent, String what) {
        line(indent, "# open: " + oneLine(what));
    }

    /** Names and cells come from the page; a line break in one of them would end the comment. */
    private static String oneLine(String remark) {
        StringBuilder line = new StringBuilder();
        remark.codePoints()
                .forEach(c -> line.appendCodePoint(
                        Character.isISOControl(c) || c == 0x2028 || c == 0x2029 || c == 0xFEFF ? ' ' : c));
        return line.toString();
    }

    void blank() {
        text.append('\n');
    }

    String text() {
        return text.toString();
    }
}
