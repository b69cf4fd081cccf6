package dev.certcentral.client.storm;

import dev.certcentral.client.storm.Ledger.Order;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;

/**
 * How an answer travels: some of its bytes, and then what becomes of the connection.
 *
 * @param bytes the answer
 * @param length how many of its bytes travel
 * @param ending what follows
 */
record Delivery(byte[] bytes, int length, Ending ending) {

    /** What follows the last byte. */
    enum Ending {
        /** The connection stays open for the next request. */
        OPEN,
        /** The server closes its side. */
        CLOSED,
        /** The connection is reset. */
        RESET,
        /** Nothing, until the client loses patience. */
        SILENCE,
        /** The next byte comes, but each takes so long that the whole never does. */
        DRIP
    }

    private static final byte[] NOTHING = {};

    static Delivery whole(byte[] bytes) {
        return new Delivery(bytes, bytes.length, Ending.OPEN);
    }

    static Delivery closing(byte[] bytes) {
        return new Delivery(bytes, bytes.length, Ending.CLOSED);
    }

    static Delivery nothing(Ending ending) {
        return new Delivery(NOTHING, 0, ending);
    }

    private static Delivery resetting(byte[] bytes) {
        return new Delivery(bytes, bytes.length, Ending.RESET);
    }

    private static Delivery cut(byte[] bytes, Ending ending, SplittableRandom dice) {
        return new Delivery(bytes, dice.nextInt(1, bytes.length), ending);
    }

    /** The answer that the fault makes of the right one. */
    static Delivery of(Fault fault, boolean order, String rightBody, byte[] right, Instant now, SplittableRandom dice) {
        return switch (fault) {
            case NONE -> dice.nextInt(8) == 0 ? closing(Answers.lastOne(right)) : whole(right);
            case UNKNOWN_HOST, CONNECTION_REFUSED, CONNECT_TIME_OUT, STALE_CONNECTION, RESET_BEFORE_ANSWER ->
                nothing(Ending.RESET);
            case REQUEST_CUT -> nothing(dice.nextBoolean() ? Ending.RESET : Ending.CLOSED);
            case EARLY_ANSWER -> resetting(Answers.page(413, ""));
            case CLOSED_BEFORE_ANSWER -> nothing(Ending.CLOSED);
            case SILENCE -> nothing(Ending.SILENCE);
            case RESET_IN_ANSWER -> cut(right, Ending.RESET, dice);
            case CLOSED_IN_ANSWER -> cut(right, Ending.CLOSED, dice);
            case SILENCE_IN_ANSWER -> cut(right, Ending.SILENCE, dice);
            case DRIP -> cut(right, Ending.DRIP, dice);
            case SERVER_ERROR_JSON -> whole(Answers.error(500, "server_error", ""));
            case SERVER_ERROR_HTML -> whole(Answers.proxyError(dice));
            case UNAVAILABLE_JSON -> whole(Answers.error(503, "unavailable", Answers.retryAfter(now, dice)));
            case UNAVAILABLE_HTML -> whole(Answers.page(503, Answers.retryAfter(now, dice)));
            case REQUEST_TIME_OUT -> closing(Answers.page(408, ""));
            case TOO_MANY_JSON -> whole(Answers.error(429, "request_limit_exceeded", Answers.retryAfter(now, dice)));
            case TOO_MANY_HTML -> whole(Answers.page(429, Answers.retryAfter(now, dice)));
            case REFUSED_JSON -> whole(refusal(order, dice));
            case REFUSED_HTML -> whole(Answers.refusalPage(dice));
            case REDIRECT -> whole(Answers.redirect(dice));
            case HTML_OK -> whole(Answers.page(200, ""));
            case EMPTY_OK -> whole(Answers.empty(dice));
            case TRUNCATED_JSON -> whole(Answers.json(201, rightBody.substring(0, dice.nextInt(rightBody.length()))));
            case WRONG_JSON -> whole(Answers.wrongJson(order, dice));
            case GARBAGE -> closing(Answers.garbage(dice));
            case GZIP_BOMB -> whole(Answers.gzipBomb());
            case GZIP_BROKEN -> whole(Answers.notGzip());
            case CHUNKS_BROKEN -> closing(Answers.brokenChunks(rightBody, dice));
            case LENGTHS_CONTRADICT -> closing(Answers.twoLengths(rightBody, dice));
            case ENDLESS_HEADERS -> closing(Answers.endlessHeaders());
        };
    }

    /** What the API says to requests that it does not carry out; for look-ups nothing that would mean "there is none". */
    private static byte[] refusal(boolean order, SplittableRandom dice) {
        String[] codes = {"400 bad_request_format", "403 access_denied|missing_permission", "404 not_found|route"};
        String[] drawn = codes[dice.nextInt(order ? 3 : 2) + (order ? 0 : 1)].split(" ", 2);
        return Answers.error(Integer.parseInt(drawn[0]), drawn[1], "");
    }

    static String receipt(Order order) {
        return "{\"id\":" + order.id() + ",\"requests\":[{\"id\":" + order.id() % 1000 + ",\"status\":\"pending\"}]}";
    }

    static String found(List<Order> orders) {
        StringBuilder json = new StringBuilder("{\"orders\":[");
        for (Order order : orders) {
            json.append(json.length() > 11 ? "," : "")
                    .append(order.id() % 2 == 0 ? "{\"order_id\":" : "{\"id\":")
                    .append(order.id())
                    .append(",\"certificate_id\":")
                    .append(order.id() + 7)
                    .append(",\"status\":\"pending\"}");
        }
        return json.append("]}").toString();
    }
}
