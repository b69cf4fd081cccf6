package dev.certcentral.sandbox.world;

import java.util.Optional;

/**
 * A field the account asks for with each order.
 *
 * @param id number
 * @param label name
 * @param required whether orders must fill it; said, not checked
 * @param dataType what it holds; empty for anything
 */
public record CustomField(long id, String label, boolean required, Optional<String> dataType) {}
