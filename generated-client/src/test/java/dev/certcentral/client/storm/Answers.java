package dev.certcentral.client.storm;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.zip.GZIPOutputStream;

/** What the hostile server writes: heads, bodies, and things that are neither. */
final class Answers {

    /** Where redirects lead; the server counts who comes and what they bring. */
    static final String[] ELSEWHERE = {
        "http://elsewhere.example/services/v2/order/certificate/eu_individual",
        "https://elsewhere.example/services/v2/order/certificate/eu_individual",
        "//elsewhere.example/",
        "http://localhost:8081/services/v2/order/certificate/eu_individual",
        "http://localhost/services/v2/order/certificate/eu_eseal"
    };

    private static final int BOMB = 1024 * 1024;
    private static final byte[] PACKED = bomb();
    private static final String HTML =
            "<html><head><title>Bad Gateway</title></head><body>Incapsula incident</body></html>";
    private static final int[] PROXY_ERRORS = {500, 502, 504, 520};
    private static final int[] REDIRECTS = {300, 301, 302, 303, 307, 308};
    private static final int[] REFUSALS = {400, 403, 404, 405, 409, 413, 451};

    private Answers() {}

    static byte[] json(int status, String body) {
        return answer(status, "application/json", "", body);
    }

    static byte[] error(int status, String code, String headers) {
        return answer(
                status, "application/json", headers, "{\"errors\":[{\"code\":\"" + code + "\",\"message\":\"no\"}]}");
    }

    static byte[] page(int status, String headers) {
        return answer(status, "text/html", headers, HTML);
    }

    static byte[] proxyError(SplittableRandom dice) {
        return page(PROXY_ERRORS[dice.nextInt(PROXY_ERRORS.length)], "");
    }

    static byte[] redirect(SplittableRandom dice) {
        String target = ELSEWHERE[dice.nextInt(ELSEWHERE.length)];
        return page(REDIRECTS[dice.nextInt(REDIRECTS.length)], "Location: " + target + "\r\n");
    }

    static byte[] refusalPage(SplittableRandom dice) {
        return page(REFUSALS[dice.nextInt(REFUSALS.length)], "");
    }

    static byte[] empty(SplittableRandom dice) {
        return dice.nextBoolean()
                ? latin("HTTP/1.1 204 No Content\r\n\r\n")
                : latin("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 0\r\n\r\n");
    }

    /** Something that a careful reader cannot take for an answer, for an order or for a look-up. */
    static byte[] wrongJson(boolean order, SplittableRandom dice) {
        String[] bodies = order
                ? new String[] {
                    "{}", "[]", "null", "\"placed\"", "{\"id\":null}", "{\"id\":\"x\"}", "{\"id\":{}}", "{} {}"
                }
                : new String[] {
                    "[]",
                    "\"none\"",
                    "7",
                    "{\"orders\":{}}",
                    "{\"orders\":[{}]}",
                    "{\"orders\":[7]}",
                    "{\"orders\":\"\"}"
                };
        return json(200, bodies[dice.nextInt(bodies.length)]);
    }

    static byte[] garbage(SplittableRandom dice) {
        byte[] bytes = new byte[dice.nextInt(1, 300)];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) dice.nextInt();
        }
        return dice.nextBoolean() ? bytes : latin("HTTP/9.9 abc\r\nSSH-2.0-OpenSSH_9.7\r\n\r\n");
    }

    static byte[] gzipBomb() {
        return join(
                latin("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Encoding: gzip\r\nContent-Length: "
                        + PACKED.length + "\r\n\r\n"),
                PACKED);
    }

    static byte[] notGzip() {
        return answer(200, "application/json", "Content-Encoding: gzip\r\n", "{\"id\":1}");
    }

    static byte[] brokenChunks(String body, SplittableRandom dice) {
        String head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n";
        String[] chunks = {
            "zz\r\n" + body + "\r\n0\r\n\r\n",
            "5\r\n" + body + "\r\n0\r\n\r\n",
            "ffffffffff\r\n" + body,
            Integer.toHexString(body.length() / 2) + "\r\n" + body.substring(0, body.length() / 2) + "\r\n",
            "-1\r\n" + body
        };
        return latin(head + chunks[dice.nextInt(chunks.length)]);
    }

    static byte[] twoLengths(String body, SplittableRandom dice) {
        int other = dice.nextBoolean() ? body.length() * 2 : Math.max(1, body.length() / 2);
        String lengths = dice.nextBoolean()
                ? "Content-Length: " + body.length() + "\r\nContent-Length: " + other
                : "Content-Length: " + other + "\r\nContent-Length: " + body.length();
        return latin("HTTP/1.1 201 Created\r\nContent-Type: application/json\r\n" + lengths + "\r\n\r\n" + body);
    }

    static byte[] endlessHeaders() {
        byte[] head = latin("HTTP/1.1 200 OK\r\n");
        byte[] line = latin("X-Again: " + "a".repeat(1000) + "\r\n");
        byte[] all = Arrays.copyOf(head, head.length + 300 * line.length);
        for (int at = head.length; at < all.length; at += line.length) {
            System.arraycopy(line, 0, all, at, line.length);
        }
        return all;
    }

    /** The header as servers write it, and as they should not. */
    static String retryAfter(Instant now, SplittableRandom dice) {
        String[] values = {
            "0",
            "1",
            "7",
            "120",
            "86400",
            "-5",
            "soon",
            "1.5",
            "99999999999999999999",
            "",
            date(now.plusSeconds(3)),
            date(now.minusSeconds(3)),
            date(now.plusSeconds(400_000_000)),
            "Thu, 99 Foo 2031 99:99:99 GMT"
        };
        int drawn = dice.nextInt(values.length * 2);
        return drawn < values.length ? "Retry-After: " + values[drawn] + "\r\n" : "";
    }

    /** The same answer, saying that the connection is closed behind it. */
    static byte[] lastOne(byte[] answer) {
        String text = new String(answer, ISO_8859_1);
        return latin(text.replaceFirst("\r\n", "\r\nConnection: close\r\n"));
    }

    private static String date(Instant instant) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(instant.atOffset(ZoneOffset.UTC));
    }

    private static byte[] answer(int status, String type, String headers, String body) {
        return latin("HTTP/1.1 " + status + " X\r\nContent-Type: " + type + "\r\n" + headers + "Content-Length: "
                + body.length() + "\r\n\r\n" + body);
    }

    static byte[] latin(String text) {
        return text.getBytes(ISO_8859_1);
    }

    private static byte[] join(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    /** Looks like an answer for as long as somebody reads. */
    private static byte[] bomb() {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        byte[] filler = new byte[8192];
        Arrays.fill(filler, (byte) 'a');
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(latin("{\"id\":1,\"orders\":[],\"filler\":\""));
            for (int written = 0; written < BOMB; written += filler.length) {
                gzip.write(filler);
            }
        } catch (IOException cannotHappenInMemory) {
            throw new UncheckedIOException(cannotHappenInMemory);
        }
        return packed.toByteArray();
    }
}
