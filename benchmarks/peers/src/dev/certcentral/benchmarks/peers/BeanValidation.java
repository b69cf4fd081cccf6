package dev.certcentral.benchmarks.peers;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Set;

/** Hibernate Validator, built once. */
final class BeanValidation {

    private final Validator validator =
            Validation.buildDefaultValidatorFactory().getValidator();

    <T> T checked(T order) {
        Set<ConstraintViolation<T>> violations = validator.validate(order);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
        return order;
    }
}
