package dev.certcentral.tools.sample;

import dev.certcentral.tools.sample.SampleValue.Elements;
import dev.certcentral.tools.sample.SampleValue.Kind;
import dev.certcentral.tools.sample.SampleValue.Member;
import dev.certcentral.tools.sample.SampleValue.Members;
import dev.certcentral.tools.sample.SampleValue.Scalar;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Reads what was meant to be JSON. A strict parser would stop at the first mistake, and half of the samples have one on
 * their last lines; this one notes it and goes on.
 */
public final class SampleReader {

    /** Deeper than any sample; keeps a hostile file from exhausting the stack. */
    private static final int DEEPEST = 100;

    private final List<Fault> faults;
    private final List<Token> tokens;
    private int at;

    private SampleReader(List<Token> tokens, List<Fault> faults) {
        this.tokens = tokens;
        this.faults = faults;
    }

    /** Reads a sample. */
    public static ReadSample read(String text) {
        List<Fault> faults = new ArrayList<>();
        SampleReader reader = new SampleReader(new Tokenizer(text, faults).tokens(), faults);
        SampleValue value = reader.value(0);
        if (!reader.next().is(Token.Kind.END)) {
            reader.fault("text after the end: " + reader.next().shown());
        }
        faults.sort(Comparator.comparingInt(Fault::line).thenComparingInt(Fault::column));
        return new ReadSample(value, faults);
    }

    private SampleValue value(int depth) {
        Token token = next();
        if (depth > DEEPEST) {
            fault("nested too deeply to be read");
            at = tokens.size() - 1;
            return new Scalar(Kind.NULL, "");
        }
        return switch (token.kind()) {
            case OPEN_BRACE -> {
                at++;
                yield members(depth);
            }
            case OPEN_BRACKET -> {
                at++;
                yield elements(depth);
            }
            case STRING -> {
                at++;
                yield new Scalar(Kind.STRING, token.text());
            }
            case WORD -> {
                at++;
                yield word(token);
            }
            case CLOSE_BRACE, CLOSE_BRACKET, COMMA, COLON, END -> {
                fault("a value is missing before " + token.shown());
                yield new Scalar(Kind.NULL, "");
            }
        };
    }

    private SampleValue members(int depth) {
        List<Member> members = new ArrayList<>();
        List<SampleValue> bare = new ArrayList<>();
        boolean comma = true;
        while (!next().is(Token.Kind.CLOSE_BRACE) && !next().is(Token.Kind.END)) {
            if (next().is(Token.Kind.CLOSE_BRACKET)) {
                fault("] without [; a } may be missing before it");
                return new Members(members);
            }
            if (next().is(Token.Kind.COMMA)) {
                comma = comma(comma);
                continue;
            }
            comma = missingComma(comma);
            if (next().is(Token.Kind.OPEN_BRACKET) || next().is(Token.Kind.OPEN_BRACE)) {
                fault("a bare " + (next().is(Token.Kind.OPEN_BRACKET) ? "array" : "object")
                        + " inside braces, where a member name is expected");
                bare.add(value(depth + 1));
            } else {
                member(depth).ifPresent(members::add);
            }
        }
        close(comma && !members.isEmpty(), "}");
        return bare.size() == 1 && members.isEmpty() ? bare.get(0) : new Members(members);
    }

    private Optional<Member> member(int depth) {
        Token name = next();
        at++;
        if (name.is(Token.Kind.WORD)) {
            fault(name, "the bare word " + name.text() + " where a member name in quotes is expected");
        }
        if (name.is(Token.Kind.COLON)) {
            fault(name, "a colon without a member name");
            value(depth + 1);
            return Optional.empty();
        }
        if (!next().is(Token.Kind.COLON)) {
            fault(name, "no colon and no value after " + name.shown());
            return Optional.empty();
        }
        at++;
        return Optional.of(new Member(name.text(), name.line(), name.column(), value(depth + 1)));
    }

    private SampleValue elements(int depth) {
        List<SampleValue> elements = new ArrayList<>();
        List<Member> unbraced = new ArrayList<>();
        boolean comma = true;
        while (!next().is(Token.Kind.CLOSE_BRACKET) && !next().is(Token.Kind.END)) {
            if (next().is(Token.Kind.CLOSE_BRACE)) {
                fault("} without {; a ] may be missing before it");
                break;
            }
            if (next().is(Token.Kind.COMMA)) {
                comma = comma(comma);
                continue;
            }
            comma = missingComma(comma);
            if (next().is(Token.Kind.STRING) && tokens.get(at + 1).is(Token.Kind.COLON)) {
                if (unbraced.isEmpty()) {
                    fault("members inside brackets without braces around them");
                }
                member(depth).ifPresent(unbraced::add);
            } else if (next().is(Token.Kind.COLON)) {
                fault("a colon inside an array");
                at++;
            } else {
                elements.add(value(depth + 1));
            }
        }
        if (!unbraced.isEmpty()) {
            elements.add(new Members(unbraced));
        }
        if (!next().is(Token.Kind.CLOSE_BRACE)) {
            close(comma && !elements.isEmpty(), "]");
        }
        return new Elements(elements);
    }

    /** A comma: fine between two items, a fault where there is nothing before it. */
    private boolean comma(boolean already) {
        if (already) {
            fault("a comma with nothing before it");
        }
        at++;
        return true;
    }

    private boolean missingComma(boolean comma) {
        if (!comma) {
            Token.End end = tokens.get(at - 1).end();
            faults.add(new Fault(end.line(), end.column(), "a comma is missing before " + next().shown()));
        }
        return false;
    }

    private void close(boolean trailingComma, String closing) {
        if (next().is(Token.Kind.END)) {
            fault("a closing " + closing + " is missing");
            return;
        }
        if (trailingComma) {
            fault(tokens.get(at - 1), "a comma before the closing " + closing);
        }
        at++;
    }

    private Scalar word(Token token) {
        String text = token.text();
        return switch (text) {
            case "true", "false" -> new Scalar(Kind.BOOLEAN, text);
            case "null" -> new Scalar(Kind.NULL, text);
            default -> {
                Kind kind = Numbers.kind(text);
                if (kind == Kind.WORD) {
                    fault(token, "the bare word " + text + " where a value is expected; strings need quotes");
                }
                yield new Scalar(kind, text);
            }
        };
    }

    private Token next() {
        return tokens.get(at);
    }

    private void fault(String what) {
        fault(next(), what);
    }

    private void fault(Token token, String what) {
        faults.add(new Fault(token.line(), token.column(), what));
    }
}
