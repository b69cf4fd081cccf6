/** The annotation processor: specs in, Java source out. Compile time only. */
@NullMarked
package dev.certcentral.processor;

import org.jspecify.annotations.NullMarked;
