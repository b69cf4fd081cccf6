package dev.certcentral.spec.model;

import dev.certcentral.spec.source.SourceLocation;
import java.util.List;
import java.util.Optional;

/**
 * A JSON object. Where an operation uses a shared type, it holds its own view of it: only the members the page names,
 * with the page's rows and the page's (never looser) limits. {@link Api#types()} holds the types as declared.
 *
 * @param name shared type name; empty for an object described in place
 * @param codeName name of the class for an object described in place; empty: derived from the parameter's name
 * @param about one or two sentences; may be empty
 * @param members in the order of the page
 * @param choices members that only make sense together
 * @param rules rules whose paths start at this object
 * @param open whether members documented elsewhere are expected here
 * @param partial whether the page is known only in part
 * @param at where it was written
 */
public record ObjectType(
        Optional<String> name,
        Optional<String> codeName,
        String about,
        List<Parameter> members,
        List<Choice> choices,
        List<Rule> rules,
        boolean open,
        boolean partial,
        SourceLocation at) {

    public ObjectType {
        members = List.copyOf(members);
        choices = List.copyOf(choices);
        rules = List.copyOf(rules);
    }

    /** The member of that name. */
    public Optional<Parameter> member(String wireName) {
        return members.stream().filter(m -> m.name().equals(wireName)).findFirst();
    }
}
