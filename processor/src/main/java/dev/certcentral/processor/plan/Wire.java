package dev.certcentral.processor.plan;

/** How a value travels. */
public enum Wire {
    TEXT,
    WHOLE,
    TRUTH,
    NULLABLE_TRUTH,
    NUMBER_SWITCH,
    TEXT_SWITCH,
    DATE,
    CONSTANT,
    OPEN_VALUE,
    OBJECT
}
