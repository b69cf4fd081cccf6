/**
 * What differences mean for callers, at three levels: the wire, source code, class files. One table of rules; one judge that
 * finds the row for each change. Breaking is measured against callers of the old client: requests they may send, answers they
 * must read, code they wrote, classes they compiled.
 */
@NullMarked
package dev.certcentral.spec.diff.compat;

import org.jspecify.annotations.NullMarked;
