package dev.certcentral.spec.diff.surface;

import dev.certcentral.spec.model.FieldType;
import dev.certcentral.spec.model.Format;
import dev.certcentral.spec.model.Parameter;
import java.util.Optional;

/**
 * A Java type as callers see it.
 *
 * @param source as source code uses it
 * @param binary as descriptors name it
 */
record Shape(String source, String binary) {

    private static final String OR_NULL = " or null";

    static Shape of(String className) {
        return new Shape(className, className);
    }

    /** The type of a member of a class. */
    static Shape of(Parameter parameter, String outermost) {
        boolean plain = parameter.required() && !nullable(parameter);
        return of(parameter, parameter.type(), outermost, plain);
    }

    /** The type of a member where it can be absent whatever its requirement is. */
    static Shape optional(Parameter parameter, String outermost) {
        return of(parameter, parameter.type(), outermost, false);
    }

    /** The type that a builder takes: scalars are never null there, except where null is a value. */
    static Shape taken(Parameter parameter, String outermost) {
        // Source code that passes a truth goes on doing so.
        return nullable(parameter) ? new Shape("boolean", "Boolean") : of(parameter, parameter.type(), outermost, true);
    }

    private static boolean nullable(Parameter parameter) {
        return parameter.type() instanceof FieldType.Bool bool && bool.nullable();
    }

    /** Whether source code that matched the one matches the other: a value may be boxed, but not lose its null. */
    static boolean sourceServes(String before, String after) {
        return before.equals(after) || (before + OR_NULL).equals(after);
    }

    private static Shape of(Parameter parameter, FieldType type, String outermost, boolean plain) {
        if (type instanceof FieldType.ListOf list) {
            Shape element = of(parameter, list.element(), outermost, false);
            return new Shape("List<" + element.source() + ">", "List");
        }
        if (type instanceof FieldType.Text text) {
            return of(text.format().equals(Optional.of(Format.DATE)) ? "LocalDate" : "String");
        }
        if (type instanceof FieldType.Whole) {
            return plain ? of("long") : new Shape("long" + OR_NULL, "Long");
        }
        if (type instanceof FieldType.Bool || type instanceof FieldType.Switch) {
            return plain ? of("boolean") : new Shape("boolean" + OR_NULL, "Boolean");
        }
        if (type instanceof FieldType.Enumeration enumeration) {
            return of(className(parameter, enumeration, outermost));
        }
        return of(className(parameter, (FieldType.Nested) type, outermost));
    }

    static String className(Parameter parameter, FieldType.Enumeration enumeration, String outermost) {
        return enumeration
                .name()
                .orElseGet(() -> inside(outermost, enumeration.codeName().orElse(JavaNames.pascal(parameter.name()))));
    }

    static String className(Parameter parameter, FieldType.Nested nested, String outermost) {
        return nested.type()
                .name()
                .orElseGet(
                        () -> inside(outermost, nested.type().codeName().orElse(JavaNames.pascal(parameter.name()))));
    }

    private static String inside(String outermost, String simple) {
        return outermost.isEmpty() ? simple : outermost + "." + simple;
    }
}
