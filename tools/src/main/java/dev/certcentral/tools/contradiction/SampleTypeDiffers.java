package dev.certcentral.tools.contradiction;

import dev.certcentral.spec.problem.Severity;
import dev.certcentral.tools.outline.PrintedType;
import dev.certcentral.tools.overlay.Match;
import dev.certcentral.tools.sample.SampleValue;
import java.util.List;
import java.util.Optional;

/** A sample holds a value of another type than the row prints. */
final class SampleTypeDiffers extends MatchFinder {

    SampleTypeDiffers() {
        super(Severity.WARNING);
    }

    @Override
    Optional<String> says(Laid laid, Match match) {
        PrintedType written = written(match.member().value());
        return match.node()
                .filter(node -> written != PrintedType.NONE && !agree(node.type(), written))
                .map(node -> "writes " + Words.quoted(match.path()) + " as " + Words.article(written.word()));
    }

    private static PrintedType written(SampleValue value) {
        if (value instanceof SampleValue.Members) {
            return PrintedType.OBJECT;
        }
        if (value instanceof SampleValue.Scalar scalar) {
            return switch (scalar.kind()) {
                case STRING, WORD -> PrintedType.STRING;
                case INTEGER, DECIMAL -> PrintedType.INTEGER;
                case BOOLEAN -> PrintedType.BOOLEAN;
                case NULL -> PrintedType.NONE;
            };
        }
        return PrintedType.ARRAY;
    }

    private static boolean agree(PrintedType printed, PrintedType written) {
        return printed == written || printed == PrintedType.UNKNOWN || printed == PrintedType.NONE;
    }

    @Override
    List<Statement> table(Laid laid, Match match) {
        return match.node().stream()
                .map(node -> laid.table()
                        .of(node)
                        .says("says " + Words.quoted(node.row().type())))
                .toList();
    }

    @Override
    String question(Laid laid, Match match) {
        return "Which type does " + Words.quoted(match.path()) + " have?";
    }
}
