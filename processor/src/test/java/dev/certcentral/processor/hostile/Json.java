package dev.certcentral.processor.hostile;

/** Texts as JSON, escaped no more than is usual. */
final class Json {

    private Json() {}

    static String quote(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
