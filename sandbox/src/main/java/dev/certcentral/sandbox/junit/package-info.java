/** The sandbox in JUnit 5 tests. */
@NullMarked
package dev.certcentral.sandbox.junit;

import org.jspecify.annotations.NullMarked;
