/** What the subcommands share, and the subcommands that need little else. */
@NullMarked
package dev.certcentral.tools.command;

import org.jspecify.annotations.NullMarked;
