package dev.certcentral.spec.rule;

import dev.certcentral.spec.model.Api;
import dev.certcentral.spec.model.FieldType;
import dev.certcentral.spec.model.Value;
import dev.certcentral.spec.problem.Problem;
import dev.certcentral.spec.problem.Severity;
import java.util.stream.Stream;

/** A parameter's type is not the one its row prints, and no erratum says why. */
final class TypeDiffers extends LintRule {

    TypeDiffers() {
        super(Severity.ERROR);
    }

    @Override
    Stream<Problem> check(Api api) {
        return Printed.of(api)
                .flatMap(printed -> printed.uncorrected((located, row) -> Stream.of(located)
                        .filter(l -> !PrintedRows.common(row.type())
                                .equals(word(l.parameter().type())))
                        .map(l -> problem(
                                l.parameter().at(),
                                "row " + row.number() + " prints the type `" + row.type()
                                        + "`, the spec says `"
                                        + word(l.parameter().type())
                                        + "`; add an erratum with the reason"))));
    }

    private static String word(FieldType type) {
        if (type instanceof FieldType.Enumeration enumeration) {
            boolean numbers = enumeration.values().stream().allMatch(v -> v.value() instanceof Value.Whole);
            boolean texts = enumeration.values().stream().allMatch(v -> v.value() instanceof Value.Text);
            return numbers ? "integer" : texts ? "string" : "integer or string";
        }
        if (type instanceof FieldType.Switch toggle) {
            return toggle.text() ? "string" : "integer";
        }
        if (type instanceof FieldType.Bool bool) {
            return bool.nullable() ? "boolean or null" : "boolean";
        }
        if (type instanceof FieldType.Whole) {
            return "integer";
        }
        if (type instanceof FieldType.Nested) {
            return "object";
        }
        return type instanceof FieldType.ListOf ? "array" : "string";
    }
}
