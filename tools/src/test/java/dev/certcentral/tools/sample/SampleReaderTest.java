package dev.certcentral.tools.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.certcentral.tools.sample.SampleValue.Elements;
import dev.certcentral.tools.sample.SampleValue.Kind;
import dev.certcentral.tools.sample.SampleValue.Member;
import dev.certcentral.tools.sample.SampleValue.Members;
import dev.certcentral.tools.sample.SampleValue.Scalar;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SampleReaderTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "{\"a\": 1, \"b\": [true, false, null], \"c\": {\"d\": \"\\u00e9\\/\"}}",
                "[-1, 0, 1.5, 2e-3]",
                "  \"text\"\n"
            })
    void jsonHasNoFaults(String text) {
        assertThat(SampleReader.read(text).faults()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"a\": 1 \"b\": 2}|1:8 a comma is missing before \"b\"",
                "{\"a\": 1,}|1:8 a comma before the closing }",
                "[1, 2,]|1:6 a comma before the closing ]",
                "{\"a\": red}|1:7 the bare word red where a value is expected; strings need quotes",
                "{\"a\": 012}|1:7 the bare word 012 where a value is expected; strings need quotes",
                "{a: 1}|1:2 the bare word a where a member name in quotes is expected",
                "{\"a\": }|1:7 a value is missing before }",
                "{\"a\" 1}|1:2 no colon and no value after \"a\"",
                "{\"a\": 1|1:8 a closing } is missing",
                "{\"a\": [1}|1:9 } without {; a ] may be missing before it",
                "{\"a\": 1} x|1:10 text after the end: x",
                "{\"a\": \"b|1:7 a string without a closing quote",
                "{\"a\": [\"b\": 1]}|1:8 members inside brackets without braces around them",
                "{\"a\": {[1]}}|1:8 a bare array inside braces, where a member name is expected",
                "{,\"a\": 1}|1:2 a comma with nothing before it",
                "{\"a\": \"\\'\"}|1:8 an escape that JSON does not know",
                "{\u201ca\u201d: 1}|1:2 a curly quote; JSON takes straight ones only"
            })
    void faultHasItsPlaceAndSaysWhatIsWrong(String text, String expected) {
        assertThat(SampleReader.read(text).faults())
                .extracting(fault -> fault.line() + ":" + fault.column() + " " + fault.what())
                .contains(expected);
    }

    @Test
    void membersAreCollectedAcrossFaults() {
        ReadSample read = SampleReader.read("{\"a\": 1 \"b\": {\n  [ \"c\": \"x\" \"d\": yes ]\n}, }");
        assertThat(read.value())
                .isEqualTo(new Members(List.of(
                        new Member("a", 1, 2, new Scalar(Kind.INTEGER, "1")),
                        new Member(
                                "b",
                                1,
                                9,
                                new Elements(List.of(new Members(List.of(
                                        new Member("c", 2, 5, new Scalar(Kind.STRING, "x")),
                                        new Member("d", 2, 14, new Scalar(Kind.WORD, "yes"))))))))));
    }

    @Test
    void deepNestingEndsReadingInsteadOfTheProcess() {
        assertThat(SampleReader.read("[".repeat(100_000)).faults())
                .extracting(Fault::what)
                .contains("nested too deeply to be read");
    }

    @Test
    void longBrokenTextIsReadInLinearTime() {
        assertThat(SampleReader.read("{\"a\" ".repeat(20_000)).faults()).isNotEmpty();
        assertThat(SampleReader.read("\"a\": ,]}:".repeat(50_000)).faults()).isNotEmpty();
    }
}
