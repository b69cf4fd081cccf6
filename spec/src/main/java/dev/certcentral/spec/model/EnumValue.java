package dev.certcentral.spec.model;

import java.util.Optional;

/**
 * One allowed value.
 *
 * @param value what travels: {@link Value.Text} or {@link Value.Whole}
 * @param codeName snake_case name in code; empty: derived from the value
 * @param about what choosing it means; may be empty
 */
public record EnumValue(Value value, Optional<String> codeName, String about) {}
