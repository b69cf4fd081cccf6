package dev.certcentral.tools.draft;

import dev.certcentral.tools.outline.Node;

/**
 * A row that the draft places elsewhere than the table does.
 *
 * @param node the row
 * @param why what shows the other place, as a sentence; empty when nothing does
 */
record Move(Node node, String why) {}
