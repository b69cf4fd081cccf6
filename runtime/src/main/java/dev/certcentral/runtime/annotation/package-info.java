/** The one annotation that asks for a generated client. */
@NullMarked
package dev.certcentral.runtime.annotation;

import org.jspecify.annotations.NullMarked;
