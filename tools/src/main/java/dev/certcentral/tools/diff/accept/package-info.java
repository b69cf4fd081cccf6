/** Changes that a team has accepted: what names a change, the file that lists them, and what they do to a report. */
@NullMarked
package dev.certcentral.tools.diff.accept;

import org.jspecify.annotations.NullMarked;
