package dev.certcentral.spec.model;

import dev.certcentral.spec.source.SourceLocation;
import java.util.List;
import java.util.Optional;

/**
 * Members of one object that only make sense together.
 *
 * <p>With a discriminator, the choice is a constraint: the selected option's members must be given (unless optional in
 * the option), and members of the other options must not. It has no say when the discriminator is absent and has no
 * default. Without a discriminator it is only a convenience: named ways to fill the object with one option each.
 *
 * @param id snake_case name; the id of the violations it causes, in kebab-case
 * @param codeName name of its class; empty: derived from the id
 * @param by the member whose value selects the option
 * @param options in the author's order
 * @param about one or two sentences; may be empty
 * @param at where it was written
 */
public record Choice(
        String id,
        Optional<String> codeName,
        Optional<String> by,
        List<Option> options,
        String about,
        SourceLocation at) {

    public Choice {
        options = List.copyOf(options);
    }

    /**
     * One way to go.
     *
     * @param value value of the discriminator; without a discriminator, the snake_case name of the option
     * @param members what belongs to it
     */
    public record Option(String value, List<Member> members) {
        public Option {
            members = List.copyOf(members);
        }
    }

    /**
     * A member that belongs to an option.
     *
     * @param name its wire name
     * @param required whether the option demands it
     */
    public record Member(String name, boolean required) {}
}
