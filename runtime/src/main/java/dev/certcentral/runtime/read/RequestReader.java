package dev.certcentral.runtime.read;

import dev.certcentral.runtime.check.ValidationException;
import dev.certcentral.runtime.check.Violation;
import java.time.Clock;
import java.util.List;

/** Reads the JSON body of one operation's request and checks it. What travels in the URL is passed over. */
@FunctionalInterface
public interface RequestReader {

    /**
     * Reads and checks a body.
     *
     * @param json the body
     * @param clock tells what day it is in UTC
     * @return warnings, in the order of the page; empty if all is fine
     * @throws ValidationException with every violation, if there is any
     */
    List<Violation> check(String json, Clock clock);
}
