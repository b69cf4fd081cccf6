package dev.certcentral.processor.plan;

import dev.certcentral.processor.names.Cases;
import dev.certcentral.spec.model.EnumValue;
import dev.certcentral.spec.model.FieldType;
import dev.certcentral.spec.model.Value;
import dev.certcentral.spec.source.SourceLocation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Plans enumerations. */
final class EnumPlanner {

    private EnumPlanner() {}

    static EnumPlan shared(FieldType.Enumeration enumeration, boolean open, Names names, SourceLocation at) {
        JavaType.Generated type =
                new JavaType.Generated(List.of(enumeration.name().orElseThrow()));
        return plan(type, "Values of <code>" + type.dotted() + "</code>.", enumeration, open, names, at);
    }

    static EnumPlan plan(
            JavaType.Generated type,
            String about,
            FieldType.Enumeration enumeration,
            boolean open,
            Names names,
            SourceLocation at) {
        List<EnumPlan.Constant> constants = new ArrayList<>();
        Map<String, String> seen = new HashMap<>();
        if (open) {
            names.reserveNested(type.dotted(), "Known", "the values for a switch", at);
        }
        for (EnumValue value : enumeration.values()) {
            String constant = constant(value);
            constants.add(new EnumPlan.Constant(
                    constant,
                    value.value().toString(),
                    value.value() instanceof Value.Whole,
                    Docs.sentence(value.about(), Docs.code(value.value().toString()) + " on the wire.")));
            String first = seen.putIfAbsent(constant, value.value().toString());
            if (first != null) {
                names.clash(constant, value.value().toString(), first, at);
            }
        }
        return new EnumPlan(type, about, constants, open);
    }

    static String constant(EnumValue value) {
        return Cases.constant(value.codeName().orElse(value.value().toString()));
    }

    /** Name of the constant that stands for a value, given as text. */
    static String constant(FieldType.Enumeration enumeration, String value) {
        return constant(valueOf(enumeration, value));
    }

    /** The value with that text; specs that loaded name no others. */
    static EnumValue valueOf(FieldType.Enumeration enumeration, String value) {
        return enumeration.values().stream()
                .filter(candidate -> candidate.value().toString().equals(value))
                .findFirst()
                .orElseThrow();
    }
}
