package dev.certcentral.tools.overlay;

import dev.certcentral.tools.outline.Node;
import dev.certcentral.tools.sample.SampleValue.Member;
import java.util.Optional;

/**
 * A member of a sample beside the row it belongs to.
 *
 * @param path the dotted way to the member in the sample
 * @param member the member
 * @param parent the row of the object that holds it; empty for the body itself
 * @param node its row; empty when the table has none
 * @param moved whether the row stands elsewhere in the table
 */
public record Match(String path, Member member, Optional<Node> parent, Optional<Node> node, boolean moved) {}
