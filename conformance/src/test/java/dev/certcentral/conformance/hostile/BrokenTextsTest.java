package dev.certcentral.conformance.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.squareup.moshi.JsonDataException;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Answers that are no JSON, or not UTF-8: refused, or read with what can be read; never anything else. */
class BrokenTextsTest {

    private static final long SEED = 20_261_121;

    /** Bytes that UTF-8 does not have, or has only in company; and what JSON gives a meaning. */
    private static final List<byte[]> BYTES = List.of(
            bytes(0x00),
            bytes(0x80),
            bytes(0xC0, 0x80), // overlong
            bytes(0xE0, 0x80, 0xAF), // overlong
            bytes(0xED, 0xA0, 0x80), // half of a surrogate pair
            bytes(0xF4, 0x90, 0x80, 0x80), // above U+10FFFF
            bytes(0xF0, 0x9F), // cut off
            bytes(0xEF, 0xBB, 0xBF), // a byte order mark
            bytes(0xFE, 0xFF),
            bytes('"'),
            bytes('\\'),
            bytes('{'),
            bytes(']'),
            bytes(','),
            bytes(0x1F));

    static final List<String> NO_JSON = List.of(
            "",
            " ",
            "\n\t \r",
            "\u0000",
            "<html><title>Please wait</title></html>",
            "Service Unavailable",
            "{'id':1}",
            "{id:1}",
            "{\"id\" 1}",
            "{\"id\"=1}",
            "{\"id\":1,}",
            "{,}",
            "{\"id\":1;\"id\":2}",
            "{\"id\":NaN}",
            "{\"id\":0x10}",
            "{\"id\":01}",
            "{\"id\":+1}",
            "{\"id\":.5}",
            "{\"id\":1.}",
            "/* 1 */{}",
            "{} // 1",
            "# 1\n{}",
            ")]}'\n{}",
            "\uFEFF{}",
            "{}{}",
            "{}]",
            "[}",
            "}",
            "nul",
            "tru");

    /** What only a close look tells from JSON, because a reader in a hurry counts brackets. */
    private static final List<String> NO_VALUES = List.of(
            "[}",
            "{]",
            "[1 2]",
            "[1,]",
            "[,1]",
            "{\"a\"}",
            "{\"a\":}",
            "{\"a\":1,}",
            "{a:1}",
            "{1:1}",
            "['a']",
            "[a]",
            "[01]",
            "[1.]",
            "[1 # ]\n]",
            "[/* ] */]",
            "[1 // ]\n]",
            "[\"\\x\"]",
            "[\"\\u12\"]",
            "\"\\u00g0\"",
            "[nul]",
            "[NaN]",
            "01",
            "'a'",
            "a");

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    static List<Answers.Kind> kinds() {
        return Answers.kinds();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void answerThatIsCutOffAnywhereIsRefused(Answers.Kind kind) {
        byte[] whole = kind.full().toString().getBytes(StandardCharsets.UTF_8);
        for (int length = 0; length < whole.length; length++) {
            assertThat(Reading.of(kind, Arrays.copyOf(whole, length)).accepted())
                    .as("the first %s bytes", length)
                    .isFalse();
        }
        assertThat(Reading.of(kind, whole).accepted()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void otherTextsAreRefused(Answers.Kind kind) {
        for (String text : NO_JSON) {
            assertThat(Reading.of(kind, text).accepted()).as(text).isFalse();
        }
        for (String charset : List.of("UTF-16LE", "UTF-16BE", "UTF-16", "UTF-32LE", "UTF-32BE")) {
            byte[] bytes = kind.full().toString().getBytes(Charset.forName(charset));
            assertThat(Reading.of(kind, bytes).accepted()).as(charset).isFalse();
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void unknownMemberThatIsNoJsonIsRefusedWithItsPlace(Answers.Kind kind) {
        for (String value : NO_VALUES) {
            Reading reading = Reading.of(kind, "{\"new one\":" + value + "}");
            assertThat(reading.accepted()).as(value).isFalse();
            assertThat(reading.refusal())
                    .as(value)
                    .matches(e ->
                            !(e instanceof JsonDataException) || e.getMessage().endsWith("at $.new one"));
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void controlCharactersInTextsAreTolerated(Answers.Kind kind) {
        Reading reading = Reading.of(kind, kind.full().toString().replaceFirst("\\{", "{\"new\":\"a\tb\n\",\"id\":7,"));
        assertThat(reading.refusal()).isNull();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void bytesThatBelongNowhereDoNoHarm(Answers.Kind kind) {
        byte[] whole = kind.full().toString().getBytes(StandardCharsets.UTF_8);
        Random random = new Random(SEED);
        for (int i = 0; i < 4_000; i++) {
            int at = random.nextInt(whole.length);
            byte[] odd = BYTES.get(random.nextInt(BYTES.size()));
            byte[] json = spliced(whole, at, random.nextBoolean() ? odd.length : 0, odd);
            try {
                assertThat(Reading.of(kind, json)).isNotNull();
            } catch (RuntimeException | Error e) {
                throw new AssertionError("seed " + SEED + ", " + Arrays.toString(odd) + " at " + at, e);
            }
        }
    }

    private static byte[] spliced(byte[] whole, int at, int replaced, byte[] odd) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(whole, 0, at);
        bytes.writeBytes(odd);
        int rest = Math.min(whole.length, at + replaced);
        bytes.write(whole, rest, whole.length - rest);
        return bytes.toByteArray();
    }
}
