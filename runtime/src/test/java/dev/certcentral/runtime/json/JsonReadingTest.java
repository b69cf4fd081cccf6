package dev.certcentral.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import okio.Buffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReadingTest {

    @ParameterizedTest
    @CsvSource({
        "7, 7",
        "'\"7\"', 7",
        "7.0, 7",
        "1e3, 1000",
        "9223372036854775807, 9223372036854775807",
        "'\"9223372036854775807\"', 9223372036854775807",
        "-9223372036854775808, -9223372036854775808",
        "null,"
    })
    void wholeNumbersAreReadWithoutLoss(String json, Long expected) throws IOException {
        assertThat(JsonReading.whole(reader(json))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"7.5", "9223372036854775808", "\"seven\"", "1e400", "1e999999999", "1e-999999999", "\"1 \""})
    void otherNumbersAreRefused(String json) {
        assertThatThrownBy(() -> JsonReading.whole(reader(json)))
                .isInstanceOf(JsonDataException.class)
                .hasMessageContaining("$");
    }

    @Test
    void whatIsRefusedIsNamedWithItsOwnPlace() throws IOException {
        JsonReader reader = reader("{\"list\": [1, \"two\"], \"truth\": \"maybe\", \"date\": \"soon\"}");
        reader.beginObject();
        assertThat(reader.nextName()).isEqualTo("list");
        assertThatThrownBy(() -> JsonReading.list(reader, JsonReading::whole)).hasMessageEndingWith(" at $.list[1]");
        reader.endArray();
        assertThat(reader.nextName()).isEqualTo("truth");
        assertThatThrownBy(() -> JsonReading.truth(reader)).hasMessageEndingWith(" at $.truth");
        assertThat(reader.nextName()).isEqualTo("date");
        assertThatThrownBy(() -> JsonReading.date(reader)).hasMessageEndingWith(" at $.date");
    }

    @ParameterizedTest
    @CsvSource({"true, true", "false, false", "1, true", "0, false", "'\"1\"', true", "'\"false\"', false", "null,"})
    void truthComesInManyForms(String json, Boolean expected) throws IOException {
        assertThat(JsonReading.truth(reader(json))).isEqualTo(expected);
    }

    @Test
    void truthIsNotGuessed() {
        assertThatThrownBy(() -> JsonReading.truth(reader("2"))).isInstanceOf(JsonDataException.class);
        assertThatThrownBy(() -> JsonReading.truth(reader("\"maybe\""))).isInstanceOf(JsonDataException.class);
    }

    @Test
    void textsTakeScalars() throws IOException {
        assertThat(JsonReading.text(reader("\"x\""))).isEqualTo("x");
        assertThat(JsonReading.text(reader("12345678901234567890"))).isEqualTo("12345678901234567890");
        assertThat(JsonReading.text(reader("true"))).isEqualTo("true");
        assertThat(JsonReading.text(reader("null"))).isNull();
    }

    @Test
    void datesAreReadAndWritten() throws IOException {
        assertThat(JsonReading.date(reader("\"09 JUN 2025\""))).isEqualTo(LocalDate.of(2025, 6, 9));
        assertThat(WireDates.format(LocalDate.of(2025, 6, 9))).isEqualTo("09 JUN 2025");
        for (LocalDate day = LocalDate.of(2023, 12, 30); day.getYear() < 2025; day = day.plusDays(1)) {
            assertThat(WireDates.parse(WireDates.format(day))).isEqualTo(day);
        }
        assertThat(WireDates.parse("31 FEB 2025")).isNull();
        assertThat(WireDates.parse("09 EBM 2025")).isNull();
        assertThatThrownBy(() -> JsonReading.date(reader("\"soon\""))).isInstanceOf(JsonDataException.class);
    }

    @Test
    void unknownMembersAreKeptByteForByte() throws IOException {
        JsonReader reader =
                reader("{\"b\": 1.50, \"a\": {\"x\" : [1e2, null]}, \"big\": 123456789012345678901234567890}");
        Map<String, RawJson> members = null;
        reader.beginObject();
        while (reader.hasNext()) {
            members = JsonReading.unlisted(reader, members);
        }
        reader.endObject();
        assertThat(members.keySet()).containsExactly("b", "a", "big");
        assertThat(members.get("b").text()).isEqualTo("1.50");
        assertThat(members.get("a").text()).isEqualTo("{\"x\" : [1e2, null]}");
        assertThat(members.get("big").text()).isEqualTo("123456789012345678901234567890");
    }

    @Test
    void missingMemberIsNamed() {
        assertThatThrownBy(() -> JsonReading.required(null, "id", reader("{}")))
                .isInstanceOf(JsonDataException.class)
                .hasMessageContaining("`id`")
                .hasMessageContaining("$");
    }

    @ParameterizedTest
    @CsvSource({"'[{}, 1]', $[0]", "'{\"a[b]\": {}}', $.a[b]", "'{\"a]\": {}}', $.a]", "'{\"a\": {}}', $.a"})
    void objectThatLacksAMemberIsNamed(String json, String path) throws IOException {
        JsonReader reader = reader(json);
        if (reader.peek() == JsonReader.Token.BEGIN_ARRAY) {
            reader.beginArray();
        } else {
            reader.beginObject();
            assertThat(reader.nextName()).startsWith("a");
        }
        reader.beginObject();
        reader.endObject();
        assertThatThrownBy(() -> JsonReading.required(null, "id", reader)).hasMessageEndingWith(" at " + path);
    }

    private static JsonReader reader(String json) {
        return JsonReader.of(new Buffer().writeUtf8(json));
    }
}
