package dev.certcentral.processor.plan;

import dev.certcentral.processor.names.Cases;
import dev.certcentral.spec.model.Choice;
import dev.certcentral.spec.model.FieldType;
import dev.certcentral.spec.model.Format;
import dev.certcentral.spec.model.Parameter;
import java.util.Optional;

/** Expressions that reach members of generated objects. */
final class Accessors {

    private Accessors() {}

    static CheckPlanner.Access of(String on, Optional<Choice> choice, Parameter member) {
        String name = Cases.camel(member.codeName().orElse(member.name()));
        if (choice.isPresent()) {
            String slot = Cases.camel(choice.get().id());
            String holder = on + "." + slot + "()";
            return new CheckPlanner.Access(
                    holder + "." + name + "()",
                    "(" + holder + " == null ? null : " + holder + "." + name + "())",
                    slot + "()." + name + "()",
                    false);
        }
        boolean primitive = member.required() && isPrimitive(member.type());
        return new CheckPlanner.Access(on + "." + name + "()", on + "." + name + "()", name + "()", primitive);
    }

    /** Null if a member is absent, as an expression. Where null is a value, that takes a look at whether it was set. */
    static String there(Parameter member, CheckPlanner.Access access) {
        if (member.type() instanceof FieldType.Bool bool && bool.nullable()) {
            String name = access.direct().substring(access.direct().lastIndexOf('.') + 1);
            String has = "value.has" + Character.toUpperCase(name.charAt(0)) + name.substring(1);
            return "(" + has + " ? value : null)";
        }
        return access.boxed();
    }

    static boolean isPrimitive(FieldType type) {
        return type instanceof FieldType.Whole
                || type instanceof FieldType.Switch
                || type instanceof FieldType.Bool bool && !bool.nullable();
    }

    /** How many constants an enumeration, or an array of one, has. */
    static int constants(FieldType type) {
        if (type instanceof FieldType.ListOf list) {
            return constants(list.element());
        }
        return type instanceof FieldType.Enumeration enumeration
                ? enumeration.values().size()
                : 0;
    }

    /** Whether an optional member has content, as an expression. */
    static String filled(Parameter parameter, String expression) {
        return canBeEmpty(parameter.type()) ? "Checks.filled(" + expression + ")" : expression + " != null";
    }

    /** Whether a value can be there without content: a blank text or an empty array. */
    static boolean canBeEmpty(FieldType type) {
        return type instanceof FieldType.ListOf
                || type instanceof FieldType.Text text && !text.format().equals(Optional.of(Format.DATE));
    }
}
