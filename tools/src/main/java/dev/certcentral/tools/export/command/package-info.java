/** The commands {@code certspec export json-schema} and {@code certspec export openapi}. */
@NullMarked
package dev.certcentral.tools.export.command;

import org.jspecify.annotations.NullMarked;
