/** The edge to javac: the annotation, options, finding specs, messages, files. */
@NullMarked
package dev.certcentral.processor.compiler;

import org.jspecify.annotations.NullMarked;
