/**
 * The sides of a comparison: spec folders, single files, JARs and git revisions, all read into memory as folders of specs. Nothing
 * is extracted to disk and nothing is checked out.
 */
@NullMarked
package dev.certcentral.tools.diff.source;

import org.jspecify.annotations.NullMarked;
