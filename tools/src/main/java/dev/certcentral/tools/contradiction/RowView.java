package dev.certcentral.tools.contradiction;

import dev.certcentral.tools.outline.Node;
import dev.certcentral.tools.outline.PrintedType;
import dev.certcentral.tools.page.PageRow;
import dev.certcentral.tools.phrase.Phrases;

/**
 * A row with everything that is known about it.
 *
 * @param node the row among the others
 * @param phrases what its description says
 * @param place where it is
 */
record RowView(Node node, Phrases phrases, Place place) {

    PageRow row() {
        return node.row();
    }

    PrintedType type() {
        return node.type();
    }

    /** The printed requirement in one of the three words, when it is one of them. */
    String requirement() {
        return row().requirement().strip();
    }

    Statement says(String what) {
        return new Statement(place, what);
    }
}
