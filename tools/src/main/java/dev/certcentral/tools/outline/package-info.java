/** A printed table as a tree: which row stands below which, as the depth marks say. Decides nothing about meaning. */
@NullMarked
package dev.certcentral.tools.outline;

import org.jspecify.annotations.NullMarked;
