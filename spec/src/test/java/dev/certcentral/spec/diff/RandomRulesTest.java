package dev.certcentral.spec.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.certcentral.spec.diff.compat.Judge;
import dev.certcentral.spec.diff.compat.Level;
import dev.certcentral.spec.diff.compat.Verdict;
import dev.certcentral.spec.load.ApiLoader;
import dev.certcentral.spec.load.LoadResult;
import dev.certcentral.spec.load.SpecFolder;
import dev.certcentral.spec.model.Api;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/**
 * Rules made at random, judged, and held against the truth: every request there can be is put to both sides, by an evaluation
 * that shares no code with the judge.
 */
class RandomRulesTest {

    private static final long SEED = 20_26;
    private static final int PAIRS = 400;
    private static final List<String> TEXTS = List.of("x", "y", "z");
    private static final List<String> COLORS = List.of("a", "b", "c");
    private static final List<String> EFFECTS =
            List.of("require", "forbid", "at_least_one", "exactly_one", "at_most_one", "allow");

    /** One rule: as text, and as what it accepts. */
    private record RandomRule(String yaml, Predicate<Map<String, String>> accepts) {}

    /** One side: its rules, and the default of the color; empty for none. */
    private record Side(List<RandomRule> rules, String color) {

        boolean accepts(Map<String, String> request) {
            return rules.stream().allMatch(rule -> rule.accepts().test(request));
        }

        Api load() {
            StringBuilder yaml = new StringBuilder("operation: order_thing\nhttp: POST /things\ngroup: things\n");
            yaml.append("request: ThingOrder\nabout: O.\nparameters:\n  color: {values: [a, b, c], about: C.");
            yaml.append(color.isEmpty() ? "}\n" : ", default: " + color + "}\n");
            TEXTS.forEach(name -> yaml.append("  " + name + ": {about: A text.}\n"));
            yaml.append(rules.isEmpty() ? "" : "rules:\n");
            rules.forEach(rule -> yaml.append("  - ").append(rule.yaml()).append('\n'));
            String api = "api: things\ntitle: T\nabout: T.\nservers:\n  main: {title: M, url: https://a.example.com}\n";
            LoadResult loaded = ApiLoader.load(SpecFolder.ofTexts(
                    "random", Map.of("api.yaml", api, "operations/order_thing.yaml", yaml.toString())));
            return loaded.api()
                    .orElseThrow(() -> new IllegalArgumentException(
                            yaml + loaded.problems().toString()));
        }
    }

    @Test
    void verdictsOnTheWireAreTrue() {
        Random random = new Random(SEED);
        Map<Boolean, Integer> seen = new TreeMap<>();
        for (int i = 0; i < PAIRS; i++) {
            Side before = side(random, 3);
            Side after = random.nextBoolean() ? edited(before, random) : side(random, 3);
            if (requests().stream().noneMatch(before::accepts)) {
                continue; // The judge does not ask rules that have nothing to do with the change, even if nothing
                // pleases them.
            }
            List<Verdict> verdicts = Judge.judge(before.load(), after.load());
            boolean judged = verdicts.stream().anyMatch(verdict -> verdict.breaksAt(Level.WIRE));
            boolean truth = requests().stream().anyMatch(request -> before.accepts(request) && !after.accepts(request));
            assertThat(judged)
                    .as("pair %d: %s -> %s%n%s", i, before, after, DiffCase.lines(verdicts))
                    .isEqualTo(truth);
            seen.merge(truth, 1, Integer::sum);
        }
        assertThat(seen.values()).as("both answers are common").allMatch(count -> count > PAIRS / 10);
    }

    private static Side side(Random random, int most) {
        String color = random.nextInt(3) == 0 ? pick(COLORS, random) : "";
        List<RandomRule> rules = new ArrayList<>();
        int count = random.nextInt(most + 1);
        for (int i = 0; i < count; i++) {
            rules.add(rule("r" + i, color, random));
        }
        return new Side(rules, color);
    }

    /** One rule more, one less, or the same in another order. */
    private static Side edited(Side side, Random random) {
        List<RandomRule> rules = new ArrayList<>(side.rules());
        Collections.shuffle(rules, random);
        int what = random.nextInt(3);
        if (what == 0) {
            rules.add(rule("new", side.color(), random));
        } else if (what == 1 && !rules.isEmpty()) {
            rules.remove(0);
        }
        return new Side(rules, side.color());
    }

    private static RandomRule rule(String id, String color, Random random) {
        List<String> when = some(COLORS, random.nextInt(3), random);
        String given = random.nextInt(3) == 0 ? pick(TEXTS, random) : "";
        String absent = random.nextInt(4) == 0 ? pick(TEXTS, random) : "";
        String effect = pick(EFFECTS, random);
        List<String> two = some(TEXTS, 2, random);
        List<String> values = some(COLORS, 1 + random.nextInt(2), random);
        String yaml = "{id: " + id + (when.isEmpty() ? "" : ", when: {color: " + when + "}")
                + (given.isEmpty() ? "" : ", when_present: " + given)
                + (absent.isEmpty() ? "" : ", when_absent: " + absent)
                + ", " + effect + ": " + (effect.equals("allow") ? "{color: " + values + "}" : two) + ", says: S.}";
        return new RandomRule(yaml, request -> {
            boolean applies = (when.isEmpty() || when.contains(request.getOrDefault("color", color)))
                    && (given.isEmpty() || request.containsKey(given))
                    && (absent.isEmpty() || !request.containsKey(absent));
            return !applies || fulfils(effect, two, values, request);
        });
    }

    private static boolean fulfils(String effect, List<String> two, List<String> values, Map<String, String> request) {
        long count = two.stream().filter(request::containsKey).count();
        return switch (effect) {
            case "require" ->
                two.stream().noneMatch(name -> request.getOrDefault(name, "").isEmpty());
            case "forbid" -> count == 0;
            case "at_least_one" -> count > 0;
            case "exactly_one" -> count == 1;
            case "at_most_one" -> count < 2;
            default -> !request.containsKey("color") || values.contains(request.get("color"));
        };
    }

    private static String pick(List<String> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }

    private static List<String> some(List<String> list, int count, Random random) {
        List<String> some = new ArrayList<>(list);
        Collections.shuffle(some, random);
        return some.subList(0, count);
    }

    /** Every color or none, every text absent, empty or filled. */
    private static List<Map<String, String>> requests() {
        List<Map<String, String>> all = List.of(Map.of());
        for (String name : List.of("color", "x", "y", "z")) {
            List<Map<String, String>> more = new ArrayList<>(all);
            for (Map<String, String> request : all) {
                for (String value : name.equals("color") ? COLORS : List.of("", "filled")) {
                    Map<String, String> with = new HashMap<>(request);
                    with.put(name, value);
                    more.add(with);
                }
            }
            all = more;
        }
        return all;
    }
}
