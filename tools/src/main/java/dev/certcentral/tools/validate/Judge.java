package dev.certcentral.tools.validate;

import java.util.List;

/** Knows what is wrong with the JSON body of one operation's request. */
@FunctionalInterface
public interface Judge {

    /**
     * Judges a body.
     *
     * @param json the text
     * @return in the order of the page; empty if all is fine
     */
    List<Finding> findings(String json);
}
