package dev.certcentral.tools.contradiction;

import dev.certcentral.tools.outline.Node;
import dev.certcentral.tools.sample.SampleValue.Member;
import java.util.Optional;

/**
 * A member of a sample beside the row it belongs to.
 *
 * @param path the dotted way to the member in the sample
 * @param member the member
 * @param node its row; empty when the table has none
 * @param moved whether the row stands elsewhere in the table
 */
record Match(String path, Member member, Optional<Node> node, boolean moved) {

    /** The path of the object that holds the member; empty at the root. */
    String parent() {
        int dot = path.lastIndexOf('.');
        return dot < 0 ? "" : path.substring(0, dot);
    }
}
