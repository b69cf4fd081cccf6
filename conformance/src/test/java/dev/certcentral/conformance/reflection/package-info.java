/** Looks at bytecode for reflection. */
package dev.certcentral.conformance.reflection;
