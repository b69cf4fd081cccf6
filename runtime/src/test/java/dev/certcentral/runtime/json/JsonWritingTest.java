package dev.certcentral.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import okio.Buffer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonWritingTest {

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

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void onlyWhatIsThereIsWritten(boolean serializeNulls) throws IOException {
        Buffer json = new Buffer();
        JsonWriter writer = JsonWriter.of(json);
        writer.setSerializeNulls(serializeNulls);
        writer.beginObject();
        JsonWriting.member(writer, "absent", (String) null);
        JsonWriting.member(writer, "absent", (Long) null);
        JsonWriting.member(writer, "absent", (WireValue) null);
        JsonWriting.texts(writer, "absent", null);
        JsonWriting.nullable(writer, "absent", false, null);
        JsonWriting.member(writer, "text", "a\"\u2028");
        JsonWriting.member(writer, "number", Long.MAX_VALUE);
        JsonWriting.member(writer, "truth", true);
        JsonWriting.member(writer, "date", LocalDate.of(2025, 6, 9));
        JsonWriting.member(writer, "word", Size.LARGE);
        JsonWriting.member(writer, "figure", Size._2048);
        JsonWriting.numberSwitch(writer, "on", true);
        JsonWriting.textSwitch(writer, "off", false);
        JsonWriting.nullable(writer, "isNull", true, null);
        JsonWriting.nullable(writer, "isTrue", true, true);
        JsonWriting.wireValues(writer, "sizes", List.of(Size._2048, Size.LARGE));
        Map<String, RawJson> unlisted = new LinkedHashMap<>();
        unlisted.put("raw", RawJson.parse("{\"x\" : 1.50}"));
        unlisted.put("nothing", RawJson.NULL);
        JsonWriting.unlisted(writer, unlisted);
        writer.endObject();
        assertThat(writer.getSerializeNulls()).isEqualTo(serializeNulls);
        assertThat(json.readUtf8())
                .isEqualTo("{\"text\":\"a\\\"\\u2028\",\"number\":9223372036854775807,\"truth\":true,"
                        + "\"date\":\"09 JUN 2025\",\"word\":\"large\",\"figure\":2048,\"on\":1,\"off\":\"0\","
                        + "\"isNull\":null,\"isTrue\":true,\"sizes\":[2048,\"large\"],"
                        + "\"raw\":{\"x\" : 1.50},\"nothing\":null}");
    }
}
