package dev.certcentral.spec.model;

import dev.certcentral.spec.source.SourceLocation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object. Where an operation uses a shared type, it holds its own view of it: only the members the page names,
 * with the page's rows and the page's (never looser) limits. {@link Api#types()} holds the types as declared.
 *
 * <p>A class rather than a record, because it keeps its members and choices by name: objects can have a thousand members.
 */
public final class ObjectType {

    private final Optional<String> name;
    private final Optional<String> codeName;
    private final String about;
    private final List<Parameter> members;
    private final List<Choice> choices;
    private final List<Rule> rules;
    private final boolean open;
    private final boolean partial;
    private final SourceLocation at;
    private final Map<String, Parameter> memberByName = new HashMap<>();
    private final Map<String, Choice> choiceByMember = new HashMap<>();

    /**
     * Describes an object.
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
    public ObjectType(
            Optional<String> name,
            Optional<String> codeName,
            String about,
            List<Parameter> members,
            List<Choice> choices,
            List<Rule> rules,
            boolean open,
            boolean partial,
            SourceLocation at) {
        this.name = name;
        this.codeName = codeName;
        this.about = about;
        this.members = List.copyOf(members);
        this.choices = List.copyOf(choices);
        this.rules = List.copyOf(rules);
        this.open = open;
        this.partial = partial;
        this.at = at;
        this.members.forEach(member -> memberByName.putIfAbsent(member.name(), member));
        this.choices.forEach(this::index);
    }

    private void index(Choice choice) {
        choice.by().ifPresent(by -> {
            choiceByMember.putIfAbsent(by, choice);
            choice.options()
                    .forEach(option ->
                            option.members().forEach(member -> choiceByMember.putIfAbsent(member.name(), choice)));
        });
    }

    /** Shared type name; empty for an object described in place. */
    public Optional<String> name() {
        return name;
    }

    /** Name of the class for an object described in place; empty: derived from the parameter's name. */
    public Optional<String> codeName() {
        return codeName;
    }

    /** One or two sentences; may be empty. */
    public String about() {
        return about;
    }

    /** Members in the order of the page. */
    public List<Parameter> members() {
        return members;
    }

    /** Members that only make sense together. */
    public List<Choice> choices() {
        return choices;
    }

    /** Rules whose paths start at this object. */
    public List<Rule> rules() {
        return rules;
    }

    /** Whether members documented elsewhere are expected here. */
    public boolean open() {
        return open;
    }

    /** Whether the page is known only in part. */
    public boolean partial() {
        return partial;
    }

    /** Where it was written. */
    public SourceLocation at() {
        return at;
    }

    /** The member of that name. */
    public Optional<Parameter> member(String wireName) {
        return Optional.ofNullable(memberByName.get(wireName));
    }

    /** The discriminated choice that a member belongs to, be it as the discriminator or in an option. */
    public Optional<Choice> choiceOf(String wireName) {
        return Optional.ofNullable(choiceByMember.get(wireName));
    }

    /** The choice that a member is the discriminator of. */
    public Optional<Choice> choiceBy(String wireName) {
        return choiceOf(wireName).filter(choice -> choice.by().equals(Optional.of(wireName)));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ObjectType that
                && name.equals(that.name)
                && codeName.equals(that.codeName)
                && about.equals(that.about)
                && members.equals(that.members)
                && choices.equals(that.choices)
                && rules.equals(that.rules)
                && open == that.open
                && partial == that.partial
                && at.equals(that.at);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, codeName, members, at);
    }

    @Override
    public String toString() {
        return "ObjectType[" + name.or(() -> codeName).orElse("in place") + " at " + at + "]";
    }
}
