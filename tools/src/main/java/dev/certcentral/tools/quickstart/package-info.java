/** Five orders through the generated client, and one that it refuses: the shortest tour of the project. */
@NullMarked
package dev.certcentral.tools.quickstart;

import org.jspecify.annotations.NullMarked;
