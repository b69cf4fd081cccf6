/** Payloads made from specs: valid, plausible, and the same every time. */
@NullMarked
package dev.certcentral.tools.export.example;

import org.jspecify.annotations.NullMarked;
