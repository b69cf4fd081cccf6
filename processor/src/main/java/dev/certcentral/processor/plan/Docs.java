package dev.certcentral.processor.plan;

import dev.certcentral.spec.model.FieldType;
import dev.certcentral.spec.model.ObjectType;
import dev.certcentral.spec.model.Operation;
import dev.certcentral.spec.model.Parameter;
import dev.certcentral.spec.model.Requirement;
import dev.certcentral.spec.model.Response;
import dev.certcentral.spec.model.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Texts for Javadoc. Whatever a spec says, it cannot end a comment, start a tag or become markup. */
final class Docs {

    /** Of an answer. */
    static final String PARTIAL_ANSWER =
            "Only a part of it is documented. Whatever else arrives stays readable through {@link #unlisted()}.";

    /** Of what is sent. */
    static final String PARTIAL_REQUEST =
            "Only a part of it is documented. Whatever else it takes can be sent through the builder's {@code unlisted}.";

    /** A constant of a class file has at most 65,535 bytes, and a character at most three of them. */
    private static final int LONGEST_LITERAL = 20_000;

    private Docs() {}

    /** Escapes a text. What stands between back quotes becomes code. */
    static String escape(String text) {
        StringBuilder out = new StringBuilder();
        int from = 0;
        for (int open = text.indexOf('`'); open >= 0; open = text.indexOf('`', from)) {
            int close = text.indexOf('`', open + 1);
            if (close < 0) {
                break;
            }
            out.append(plain(text.substring(from, open))).append(code(text.substring(open + 1, close)));
            from = close + 1;
        }
        return out.append(plain(text.substring(from))).toString();
    }

    /** A text as code, whatever it is. */
    static String code(String text) {
        return "<code>" + (text.isBlank() ? "&nbsp;" : plain(text)) + "</code>";
    }

    private static String plain(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '`' -> out.append("&#96;");
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '@' -> out.append("&#64;");
                case '{' -> out.append("&#123;");
                case '}' -> out.append("&#125;");
                case '*' -> out.append("&#42;");
                case '/' -> out.append(i > 0 && text.charAt(i - 1) == '*' ? "&#47;" : "/");
                case '\\' -> out.append("&#92;");
                default -> out.append(isPlain(c) ? c : ' ');
            }
        }
        return out.toString();
    }

    /** Control, format and bidirectional characters could make a comment look like something else. */
    private static boolean isPlain(char c) {
        int type = Character.getType(c);
        return type != Character.CONTROL
                && type != Character.FORMAT
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR;
    }

    /** A Java string with quotes, ASCII only; in pieces if it is very long. */
    static String literal(String text) {
        if (text.length() <= LONGEST_LITERAL) {
            return shortLiteral(text);
        }
        StringBuilder pieces = new StringBuilder("String.join(\"\"");
        for (int start = 0; start < text.length(); start += LONGEST_LITERAL) {
            int end = Math.min(text.length(), start + LONGEST_LITERAL);
            pieces.append(", ").append(shortLiteral(text.substring(start, end)));
        }
        return pieces.append(')').toString();
    }

    private static String shortLiteral(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> out.append(c < ' ' || c > '~' ? String.format("\\u%04x", (int) c) : String.valueOf(c));
            }
        }
        return out.append('"').toString();
    }

    /** Rows as the literal that checks take. */
    static String rows(List<Integer> rows) {
        return literal(rows.stream().map(String::valueOf).collect(Collectors.joining(",")));
    }

    /** A text of a spec, or what is ready to print if there is none. */
    static String sentence(String text, String fallback) {
        return text.isBlank() ? fallback : escape(text);
    }

    /** What a caller must know about a member: meaning, requirement, limits, wire name, place on the page. */
    static String member(Parameter parameter, String page, boolean response) {
        List<String> facts = new ArrayList<>();
        facts.add(code(parameter.name()) + " on the wire");
        if (!response) {
            facts.add(
                    switch (parameter.requirement()) {
                        case REQUIRED -> "required";
                        case OPTIONAL -> "optional";
                        case CONDITIONAL -> "required under conditions";
                    });
        } else if (parameter.requirement() == Requirement.REQUIRED) {
            facts.add("always there");
        }
        limits(parameter.type(), facts);
        if (!parameter.defaultValue().isEmpty()) {
            facts.add("default "
                    + escape(parameter.defaultValue().stream()
                            .map(Object::toString)
                            .collect(Collectors.joining(", "))) + " (not sent unless set)");
        }
        if (parameter.sensitive()) {
            facts.add("never printed");
        }
        if (!parameter.rows().isEmpty() && !page.isEmpty()) {
            facts.add(escape(page)
                    + (parameter.rows().size() == 1 ? " row " : " rows ")
                    + parameter.rows().stream().map(String::valueOf).collect(Collectors.joining(", ")));
        }
        return sentence(parameter.about(), "The member " + escape(parameter.name()) + ".") + "\n\n<p>"
                + String.join("; ", facts) + ".";
    }

    private static void limits(FieldType type, List<String> facts) {
        if (type instanceof FieldType.Text text) {
            text.format().ifPresent(format -> facts.add(escape(format.description())));
            text.maxLength().ifPresent(max -> facts.add("at most " + max + " characters"));
        } else if (type instanceof FieldType.Whole whole) {
            whole.min().ifPresent(min -> facts.add("at least " + min));
            whole.max().ifPresent(max -> facts.add("at most " + max));
            if (!whole.allowed().isEmpty()) {
                facts.add("one of "
                        + whole.allowed().stream().map(String::valueOf).collect(Collectors.joining(", ")));
            }
        } else if (type instanceof FieldType.ListOf list) {
            list.maxItems().ifPresent(max -> facts.add("at most " + max + " elements"));
            limits(list.element(), facts);
        }
    }

    /** Javadoc of what a call brings back. */
    static String returned(Operation operation) {
        Optional<FieldType> type = operation.response().map(Response::type);
        if (type.filter(FieldType.Binary.class::isInstance).isPresent()) {
            return "the bytes as they came; never null";
        }
        boolean partial =
                type.flatMap(FieldType::object).filter(ObjectType::partial).isPresent();
        return partial ? "the answer, of which only a part is documented; never null" : "the answer; never null";
    }

    /** Javadoc of a request class or a call. */
    static String operation(Operation operation, List<Rule> rules) {
        StringBuilder text = new StringBuilder(sentence(operation.about(), "Calls " + operation.id() + "."));
        text.append("\n\n<p><code>")
                .append(operation.method())
                .append(' ')
                .append(escape(operation.path()))
                .append("</code>");
        operation.ledger().ifPresent(ledger -> text.append(", page ").append(escape(ledger.page())));
        text.append(". Offered on ")
                .append(escape(String.join(", ", operation.servers())))
                .append('.');
        if (!rules.isEmpty()) {
            text.append("\n\n<p>Rules:\n<ul>\n");
            for (Rule rule : rules) {
                text.append("<li><code>").append(escape(rule.id())).append("</code>");
                text.append(rule.refuses() ? ": " : " (a warning): ")
                        .append(escape(rule.says()))
                        .append("</li>\n");
            }
            text.append("</ul>");
        }
        return text.toString();
    }
}
