/**
 * What the sandbox knows: orders, approval requests, organizations, containers and custom fields, as they stand at a moment of
 * its clock. Knows neither HTTP nor files nor threads of its own; ids come in the same sequence every time. Public for the
 * other packages of the sandbox only.
 */
@NullMarked
package dev.certcentral.sandbox.world;

import org.jspecify.annotations.NullMarked;
