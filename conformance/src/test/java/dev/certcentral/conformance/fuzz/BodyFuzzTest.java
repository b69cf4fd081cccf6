package dev.certcentral.conformance.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.fasterxml.jackson.databind.JsonNode;
import dev.certcentral.conformance.hostile.Answers;
import dev.certcentral.sandbox.check.BodyChecker;
import dev.certcentral.sandbox.check.JsonRefused;
import dev.certcentral.sandbox.check.StrictJson;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** Bodies that somebody sends to the sandbox: a list of mistakes, or a refusal in words. */
class BodyFuzzTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);
    private static final List<BodyChecker> CHECKERS = Answers.api().operations().stream()
            .flatMap(operation -> operation.body().map(body -> new BodyChecker(operation.id(), body, CLOCK)).stream())
            .toList();

    @FuzzTest
    void body(byte[] bytes) {
        JsonNode node;
        try {
            node = StrictJson.read(bytes);
        } catch (JsonRefused e) {
            assertThat(e).hasMessageStartingWith("The body ");
            return;
        }
        CHECKERS.forEach(checker -> assertThat(checker.check(node)).isNotNull());
    }
}
