package dev.certcentral.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import dev.certcentral.runtime.secret.Redaction;
import dev.certcentral.runtime.secret.Secrets;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import okio.Buffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonOutputTest {

    private static final long SEED = 20261121;

    private enum Size implements WireValue {
        LARGE,
        _2048;

        @Override
        public String wireValue() {
            return this == LARGE ? "large" : "2048";
        }

        @Override
        public boolean isNumber() {
            return this == _2048;
        }
    }

    private record Mood(String value, boolean isKnown) implements OpenValue {}

    /** Whatever a test writes. */
    private static final class Written extends GeneratedAdapter<Consumer<JsonOutput>> {
        @Override
        protected void writeObject(JsonOutput out, Consumer<JsonOutput> members) {
            int opened = out.open();
            members.accept(out);
            out.closeObject(opened);
        }

        @Override
        public Consumer<JsonOutput> fromJson(JsonReader reader) {
            throw new UnsupportedOperationException();
        }
    }

    private final Written adapter = new Written();

    private String json(Consumer<JsonOutput> members) {
        return new String(adapter.toBytes(members), StandardCharsets.UTF_8);
    }

    private static void everything(JsonOutput out) {
        out.member("absent", (String) null);
        out.member("absent", (Long) null);
        out.member("absent", (WireValue) null);
        out.values("absent", null);
        out.nullable("absent", false, null);
        out.member("text", "a\"\u2028");
        out.member("number", Long.MAX_VALUE);
        out.member("truth", true);
        out.member("date", LocalDate.of(2025, 6, 9));
        out.member("word", Size.LARGE);
        out.member("figure", Size._2048);
        out.numberSwitch("on", true);
        out.textSwitch("off", false);
        out.nullable("isNull", true, null);
        out.nullable("isTrue", true, true);
        out.values("sizes", List.of(Size._2048, Size.LARGE));
        out.values("none", List.of());
        out.values("numbers", Arrays.asList(-1L, null));
        out.name("inner");
        out.closeObject(out.open());
        Map<String, RawJson> unlisted = new LinkedHashMap<>();
        unlisted.put("raw\n", RawJson.parse("{\"x\" : 1.50}"));
        unlisted.put("nothing", RawJson.NULL);
        out.unlisted(unlisted);
    }

    private static final String EVERYTHING = "{\"text\":\"a\\\"\\u2028\",\"number\":9223372036854775807,\"truth\":true,"
            + "\"date\":\"09 JUN 2025\",\"word\":\"large\",\"figure\":2048,\"on\":1,\"off\":\"0\","
            + "\"isNull\":null,\"isTrue\":true,\"sizes\":[2048,\"large\"],\"none\":[],\"numbers\":[-1,null],\"inner\":{},"
            + "\"raw\\n\":{\"x\" : 1.50},\"nothing\":null}";

    @Test
    void arraysHoldValuesOfEveryKind() {
        Consumer<JsonOutput> arrays = out -> {
            out.values("texts", Arrays.asList("a", null));
            out.values("truths", List.of(true, false));
            out.values("dates", List.of(LocalDate.of(2025, 6, 9)));
            out.values("moods", List.of(new Mood("fine", true), new Mood("new", false)));
        };
        assertThat(json(arrays))
                .isEqualTo("{\"texts\":[\"a\",null],\"truths\":[true,false],\"dates\":[\"09 JUN 2025\"],"
                        + "\"moods\":[\"fine\",\"new\"]}");
        assertThat(logged(arrays))
                .isEqualTo("{\"texts\":[\"(1 character)\",null],\"truths\":[true,false],\"dates\":[\"09 JUN 2025\"],"
                        + "\"moods\":[\"fine\",\"(3 characters)\"]}");
    }

    private String logged(Consumer<JsonOutput> members) {
        JsonOutput out = JsonOutput.take(true, null);
        adapter.writeObject(out, members);
        String json = new String(out.bytes(), StandardCharsets.UTF_8);
        out.release();
        return json;
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void onlyWhatIsThereIsWritten(boolean serializeNulls) throws IOException {
        Buffer json = new Buffer();
        JsonWriter writer = JsonWriter.of(json);
        writer.setSerializeNulls(serializeNulls);
        adapter.toJson(writer, JsonOutputTest::everything);

        assertThat(writer.getSerializeNulls()).isEqualTo(serializeNulls);
        assertThat(json.readUtf8()).isEqualTo(EVERYTHING);
        assertThat(json(JsonOutputTest::everything)).isEqualTo(EVERYTHING);
    }

    @Test
    void objectsFitIntoWhatSomebodyElseWrites() throws IOException {
        Buffer json = new Buffer();
        JsonWriter writer = JsonWriter.of(json).beginArray();
        adapter.toJson(writer, out -> out.member("a", 1));
        adapter.toJson(writer, null);
        adapter.toJson(writer, out -> {});
        writer.endArray().close();
        assertThat(json.readUtf8()).isEqualTo("[{\"a\":1},null,{}]");
    }

    @Test
    void anIndentingWriterIndents() throws IOException {
        Buffer json = new Buffer();
        JsonWriter writer = JsonWriter.of(json);
        writer.setIndent(" ");
        adapter.toJson(writer, out -> {
            out.member("a", "é");
            out.nullable("b", true, null);
            out.unlisted(Map.of("c", RawJson.parse("[1.50,{}]")));
        });
        assertThat(json.readUtf8()).isEqualTo("{\n \"a\": \"é\",\n \"b\": null,\n \"c\": [\n  1.50,\n  {}\n ]\n}");
    }

    @Test
    void mapsKeepNumbersOf64Bits() {
        Object map = adapter.toJsonValue(out -> {
            out.member("id", Long.MAX_VALUE);
            out.unlisted(Map.of("more", RawJson.parse("[0.1, true]")));
        });
        assertThat(map).hasToString("{id=9223372036854775807, more=[0.1, true]}");
    }

    @Test
    void numbersAreWrittenAsJavaDoes() {
        List<Long> numbers = new java.util.ArrayList<>(List.of(
                0L, 9L, 10L, -1L, -10L, Long.MAX_VALUE, Long.MIN_VALUE, Long.MIN_VALUE + 1, 999_999_999_999_999_999L));
        Random random = new Random(SEED);
        for (int i = 0; i < 1_000; i++) {
            numbers.add(random.nextLong() >> random.nextInt(64));
        }
        assertThat(json(out -> out.values("n", numbers)))
                .as("seed %d", SEED)
                .isEqualTo("{\"n\":" + numbers.toString().replace(" ", "") + "}");
    }

    @Test
    void stringsAreWrittenAsMoshiDoes() throws IOException {
        Random random = new Random(SEED);
        for (int i = 0; i < 2_000; i++) {
            String text = text(random, random.nextInt(i % 10 == 0 ? 3_000 : 30));
            Buffer moshi = new Buffer();
            JsonWriter.of(moshi).beginObject().name("t").value(text).endObject().close();
            assertThat(json(out -> out.member("t", text)))
                    .as("seed %d, text %d", SEED, i)
                    .isEqualTo(moshi.readUtf8());
        }
    }

    private static String text(Random random, int length) {
        int kind = random.nextInt(4);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append((char)
                    switch (random.nextInt(12) == 0 ? random.nextInt(5) : kind) {
                        case 0 -> random.nextInt(0x80);
                        case 1 -> random.nextInt(0x800);
                        case 2 -> 0xd800 + random.nextInt(0x800);
                        case 3 -> random.nextInt(0x10000);
                        default -> "\"\\\u2028\u2029\u007f\b\f".charAt(random.nextInt(7));
                    });
        }
        return text.toString();
    }

    @Test
    void aLogShowsNoTexts() throws IOException {
        Buffer json = new Buffer();
        JsonWriter writer = JsonWriter.of(json);
        writer.setTag(Redaction.class, Redaction.LOG);
        adapter.toJson(writer, out -> {
            out.member("name", "Jo");
            if (out.sensitive("pin", "9173")) {
                out.member("pin", "9173");
            }
            out.unlisted(Map.of("more", RawJson.of("x")));
        });
        assertThat(json.readUtf8())
                .isEqualTo("{\"name\":\"(2 characters)\",\"pin\":\"***\",\"more\":\"(not in the spec)\"}");
    }

    @Test
    void secretsTakeNote() {
        Secrets secrets = new Secrets();
        adapter.toBytes(
                out -> {
                    out.personal(List.of("jo@example.com"));
                    out.unlisted(Map.of("more", RawJson.parse("[\"hidden\"]")));
                },
                secrets);
        assertThat(secrets.hide("jo@example.com is hidden")).isEqualTo("*** is ***");
    }

    @Test
    void nothingStaysForTheNext() {
        json(out -> out.member("card", "4111111111111111"));
        JsonOutput next = JsonOutput.take(false, null);
        assertThat(next.bytes()).isEmpty();
        assertThat(next.bytes).containsOnly(0);
        next.release();
    }

    @Test
    void outputsInsideOutputsAndOnManyThreadsDoNotMix() {
        assertThat(json(out -> out.member("outer", json(inner -> inner.member("a", 1)))))
                .isEqualTo("{\"outer\":\"{\\\"a\\\":1}\"}");
        List<CompletableFuture<Void>> threads = IntStream.range(0, 8)
                .mapToObj(thread -> CompletableFuture.runAsync(() -> {
                    for (int i = 0; i < 2_000; i++) {
                        String text = thread + "-" + i;
                        assertThat(json(out -> out.member("t", text))).isEqualTo("{\"t\":\"" + text + "\"}");
                    }
                }))
                .toList();
        threads.forEach(CompletableFuture::join);
    }
}
