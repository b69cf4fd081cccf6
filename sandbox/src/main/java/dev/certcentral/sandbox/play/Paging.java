package dev.certcentral.sandbox.play;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Function;

/**
 * Cuts lists into pages.
 *
 * @param zeroLimits whether the answer says a limit of 0 whatever was asked for
 */
record Paging(boolean zeroLimits) {

    /** Most elements on a page. */
    static final int LARGEST = 1_000;

    /** The page a query asks for. */
    <T> Answer page(String name, List<T> all, Asked asked, Function<T, ObjectNode> json) {
        int asks = asked.number("limit", LARGEST);
        int limit = asks <= 0 ? LARGEST : Math.min(asks, LARGEST);
        int offset = Math.max(0, asked.number("offset", 0));
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        ArrayNode rows = answer.putArray(name);
        all.stream().skip(offset).limit(limit).map(json).forEach(rows::add);
        answer.putObject("page")
                .put("total", all.size())
                .put("limit", zeroLimits ? 0 : limit)
                .put("offset", offset);
        return Answer.of(200, answer);
    }
}
