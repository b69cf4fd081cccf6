package dev.certcentral.processor.plan;

import dev.certcentral.spec.model.FieldType;
import java.util.List;

/**
 * An enumeration.
 *
 * @param type its class
 * @param about Javadoc, ready to print
 * @param constants in the author's order
 * @param open whether it is part of answers, so that unknown values must be kept
 */
public record EnumPlan(JavaType.Generated type, String about, List<Constant> constants, boolean open) {

    public EnumPlan {
        constants = List.copyOf(constants);
    }

    /**
     * One constant.
     *
     * @param name Java name
     * @param wire text on the wire
     * @param number whether it travels as a number
     * @param about Javadoc, ready to print
     */
    public record Constant(String name, String wire, boolean number, String about) {}

    /** Whether it has more constants than an enum of Java is sure to have room for. */
    public boolean large() {
        return constants.size() > FieldType.Enumeration.MOST_IN_AN_ENUM;
    }

    /** Whether any constant travels as a number. */
    public boolean numbers() {
        return constants.stream().anyMatch(Constant::number);
    }
}
