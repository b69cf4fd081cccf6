package dev.certcentral.conformance.roundtrip;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.certcentral.conformance.equivalence.SandboxEvaluator;
import dev.certcentral.conformance.equivalence.Subjects;
import dev.certcentral.conformance.payload.Json;
import dev.certcentral.conformance.roundtrip.Member.State;
import dev.certcentral.runtime.check.ValidationException;
import dev.certcentral.runtime.check.Violation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every member that may be left out is absent, null and there: alone, in pairs and, in small objects, in all combinations. What
 * the spec refuses is refused for that reason; all else comes out of an object as it went in.
 *
 * <p>Another seed: {@code -Droundtrip.seed=7}.
 */
@Execution(ExecutionMode.CONCURRENT)
class RoundTripTest {

    private static final long SEED = Long.getLong("roundtrip.seed", 20261121);

    /** Objects with more optional members are not crossed. */
    private static final int SMALL = 5;

    static Stream<Request> requests() {
        return Request.all().stream();
    }

    @Test
    void everyOperationWithABodyIsThere() {
        assertThat(requests().map(Request::operation)).containsExactlyInAnyOrderElementsOf(Subjects.withBody());
    }

    @ParameterizedTest
    @MethodSource("requests")
    void nothingIsLostOrInvented(Request request) {
        Trip trip = new Trip(request);
        List<Member> members = Member.optionalOf(request.body());
        List<Map<Member, State>> combinations = new ArrayList<>(List.of(Map.of()));
        members.forEach(member -> cross(List.of(member), combinations));
        for (int i = 0; i < members.size(); i++) {
            for (int k = i + 1; k < members.size(); k++) {
                cross(List.of(members.get(i), members.get(k)), combinations);
            }
        }
        members.stream()
                .collect(Collectors.groupingBy(Member::holder, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .filter(siblings -> siblings.size() > 2 && siblings.size() <= SMALL)
                .forEach(siblings -> cross(siblings, combinations));
        Samples samples = new Samples(request, members, SEED);
        combinations.parallelStream().forEach(combination -> trip.take(combination, samples));
        System.out.println(trip.summary(members.size(), combinations.size()));
        assertThat(trip.faults.stream().sorted().limit(5).collect(Collectors.joining("\n")))
                .as("seed %d", SEED)
                .isEmpty();
        assertThat(trip.accepted.get()).isPositive();
        assertThat(trip.refused.get()).isPositive();
    }

    /** Adds every combination of states of some members. */
    private static void cross(List<Member> members, List<Map<Member, State>> combinations) {
        State[] states = State.values();
        int count = (int) Math.pow(states.length, members.size());
        IntStream.range(0, count).forEach(number -> {
            Map<Member, State> combination = new LinkedHashMap<>();
            int rest = number;
            for (Member member : members) {
                combination.put(member, states[rest % states.length]);
                rest /= states.length;
            }
            combinations.add(combination);
        });
    }

    /** The journeys of one request class. */
    private static final class Trip {

        private final Request request;
        private final SandboxEvaluator sandbox;
        private final Queue<String> faults = new ConcurrentLinkedQueue<>();
        private final AtomicInteger accepted = new AtomicInteger();
        private final AtomicInteger refused = new AtomicInteger();

        Trip(Request request) {
            this.request = request;
            this.sandbox = new SandboxEvaluator(request.body());
        }

        void take(Map<Member, State> combination, Samples samples) {
            ObjectNode body = samples.body();
            combination.forEach((member, state) -> member.put(state, body, samples.value(member)));
            TreeSet<String> nulls = combination.keySet().stream()
                    .filter(member -> !member.nullIsValue())
                    .filter(member -> member.holderIn(body)
                            .map(holder -> holder.get(member.parameter().name()))
                            .filter(JsonNode::isNull)
                            .isPresent())
                    .map(member -> member.path(body))
                    .collect(Collectors.toCollection(TreeSet::new));
            boolean fits = nulls.isEmpty() && sandbox.judge(body).accepted();
            String text = Json.text(body);
            try {
                JsonNode again = Json.tree(request.again().apply(text));
                accepted.incrementAndGet();
                if (!fits) {
                    faults.add("accepted: " + text);
                } else if (!again.equals(Json.tree(text))) {
                    faults.add("changed: " + text + "\n     to: " + again);
                }
            } catch (ValidationException e) {
                refused.incrementAndGet();
                refused(text, fits, nulls, e);
            }
        }

        /** Null is said to be wrong where it is, and nowhere else. */
        private void refused(String text, boolean fits, TreeSet<String> nulls, ValidationException e) {
            TreeSet<String> named = e.violations().stream()
                    .filter(violation -> violation.rule().equals("null"))
                    .map(Violation::path)
                    .collect(Collectors.toCollection(TreeSet::new));
            if (fits) {
                faults.add("refused: " + text + "\n" + e.getMessage());
            } else if (!named.equals(nulls)) {
                faults.add("named null at " + named + " instead of " + nulls + ": " + text);
            }
        }

        String summary(int members, int combinations) {
            return "%s: %d members that may be left out, %d combinations, %d accepted, %d refused, seed %d"
                    .formatted(request, members, combinations, accepted.get(), refused.get(), SEED);
        }
    }
}
