package dev.certcentral.spec.diff.change;

import dev.certcentral.spec.model.ParameterPath;

/**
 * What a change is about. A member of a shared type is one subject, however many operations use it.
 *
 * @param owner a shared type's name, an operation's id, or a word for what belongs to the whole API, such as {@code server}
 * @param path way from the owner; the root for the owner itself
 */
public record Subject(String owner, ParameterPath path) {

    /** The owner itself. */
    public static Subject of(String owner) {
        return new Subject(owner, ParameterPath.ROOT);
    }

    /** Something inside. */
    public Subject member(String name) {
        return new Subject(owner, path.member(name));
    }

    /** The body of a call as a whole. No member is called so, and no rule or choice has a blank in its id. */
    public Subject body() {
        return member("(the body)");
    }

    /** The answer to a call as a whole. */
    public Subject answer() {
        return member("(the answer)");
    }

    /** What an operation finds of lost requests. */
    public Subject finder() {
        return member("(what it finds)");
    }

    /** The owner and the path, joined by a dot. */
    @Override
    public String toString() {
        return path.segments().isEmpty() ? owner : owner + "." + path;
    }
}
