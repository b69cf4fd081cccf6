package dev.certcentral.spec.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.certcentral.spec.diff.effect.Constraint;
import dev.certcentral.spec.diff.effect.EffectComparison;
import dev.certcentral.spec.diff.effect.EffectComparison.Search;
import dev.certcentral.spec.diff.effect.Given;
import dev.certcentral.spec.diff.effect.Paths;
import dev.certcentral.spec.load.ApiLoader;
import dev.certcentral.spec.load.LoadResult;
import dev.certcentral.spec.load.SpecFolder;
import dev.certcentral.spec.model.ObjectType;
import dev.certcentral.spec.model.ParameterPath;
import dev.certcentral.spec.model.Value;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The search for a request that one object accepts and constraints of another refuse. */
class EffectComparisonTest {

    private static final String COLORS = "  color: {values: [red, green, blue], about: C.}\n  size: {about: S.}\n";

    @Test
    void nothingIsRefusedWhereNothingIsDemanded() {
        assertThat(search(object(COLORS), object(COLORS)).possible()).isFalse();
    }

    @Test
    void witnessHoldsWhatTheRuleLooksAt() {
        Search search = search(object(COLORS), object(COLORS, "{id: r, when: {color: red}, require: size, says: S.}"));
        assertThat(search.witness()).hasValue(Map.of(path("color"), exactly("red"), path("size"), new Given.Absent()));
    }

    @Test
    void searchThatTriedEverythingIsComplete() {
        ObjectType same = object(COLORS, "{id: r, when: {color: red}, require: size, says: S.}");
        Search search = search(same, object(COLORS, "{id: s, when: {color: red}, require: size, says: S.}"));
        assertThat(search.witness()).isEmpty();
        assertThat(search.complete()).isTrue();
        assertThat(search.possible()).isFalse();
    }

    /** No two of forty are given together, and the demand needs two: no short way to find out. */
    @Test
    void searchThatIsGivenUpIsIncompleteAndCountsAsPossible() {
        String parameters = numbered("  p%d: {values: [a, b, c, d], about: P.}\n", "");
        String rule = "{id: r, at_most_one: [" + numbered("p%d", ", ") + "], says: S.}";
        String many = numbered("p%d", ", ");
        Search search =
                search(object(parameters, rule), object(parameters, "{id: s, at_most_one: [" + many + "], says: S.}"));
        assertThat(search.witness()).isEmpty();
        assertThat(search.complete()).isFalse();
        assertThat(search.possible()).isTrue();
    }

    private static String numbered(String pattern, String between) {
        return IntStream.range(0, 40).mapToObj(i -> String.format(pattern, i)).collect(Collectors.joining(between));
    }

    @Test
    void largeObjectsAreSearchedAsLongAsRulesLeadTheWay() {
        String parameters = numbered("  p%d: {values: [a, b, c, d], about: P.}\n", "");
        String chain = IntStream.range(0, 39)
                .mapToObj(i -> "{id: r" + i + ", when_present: p" + i + ", require: p" + (i + 1) + ", says: S.}")
                .collect(Collectors.joining("\n  - "));
        Search search = search(object(parameters, chain), object(parameters, "{id: s, forbid: p39, says: S.}"));
        assertThat(search.witness()).isPresent();
        assertThat(search(
                                object(parameters, chain),
                                object(parameters, "{id: s, when_present: p37, require: p39, says: S.}"))
                        .possible())
                .isFalse();
    }

    @Test
    void nullIsGivenWhereItIsAValue() {
        String keep = "  keep: {type: nullable_boolean, about: K.}\n";
        assertThat(search(
                                object(keep, "{id: r, allow: {keep: [true, false]}, says: S.}"),
                                object(keep, "{id: s, forbid: keep, when: {keep: [true, false]}, says: S.}"))
                        .witness())
                .hasValueSatisfying(
                        request -> assertThat(request.get(path("keep"))).isInstanceOf(Given.Exactly.class));
        assertThat(search(
                                object(keep, "{id: r, forbid: keep, when: {keep: [true, false]}, says: S.}"),
                                object(keep, "{id: s, forbid: keep, says: S.}"))
                        .witness())
                .hasValue(Map.of(path("keep"), new Given.Null()));
    }

    @Test
    void emptyTextIsGivenButDoesNotMeetADemand() {
        String filled = "{id: r, when_present: size, require: size, says: S.}";
        assertThat(search(object(COLORS), object(COLORS, filled)).witness())
                .hasValue(Map.of(path("size"), new Given.Empty()));
        assertThat(search(
                                object(COLORS, "{id: r, require: size, says: S.}"),
                                object(COLORS, "{id: s, at_least_one: [size, color], says: S.}"))
                        .possible())
                .isFalse();
    }

    @Test
    void unlistedMembersCountWhereARuleSaysSo() {
        String any = "{id: r, at_least_one: [color, size], or_unlisted: yes, says: S.}";
        String named = "{id: s, at_least_one: [color, size], says: S.}";
        assertThat(search(open(COLORS, any), open(COLORS, named)).witness())
                .hasValueSatisfying(
                        request -> assertThat(request.get(Paths.UNLISTED)).isEqualTo(new Given.Something()));
        assertThat(search(open(COLORS, named), open(COLORS, any)).possible()).isFalse();
        assertThat(search(object(COLORS), open(COLORS, any)).witness())
                .hasValueSatisfying(
                        request -> assertThat(request.get(Paths.UNLISTED)).isEqualTo(new Given.Absent()));
    }

    @Test
    void valuesOfAnArrayAreTriedAloneAndTogether() {
        String tags = "  tags:\n    type: \"string[]\"\n    values: [a, b, c]\n    about: T.\n  size: {about: S.}\n";
        String apart =
                "{id: r, when: {tags: a}, require: size, says: S.}\n  - {id: q, when: {tags: b}, forbid: size, says: S.}";
        Search search = search(object(tags), object(tags, apart));
        assertThat(search.witness())
                .hasValueSatisfying(request -> assertThat(request.get(path("tags")))
                        .isEqualTo(new Given.Elements(List.of(new Value.Text("a")))));
        assertThat(search(
                                object(tags, apart),
                                object(tags, "{id: s, when: {tags: a}, allow: {tags: [a, c]}, says: S.}"))
                        .possible())
                .as("a and b together demand and refuse a size")
                .isFalse();
    }

    @Test
    void valueThatNoRuleNamesIsTriedInArraysToo() {
        String tags = "  tags: {type: \"string[]\", about: T.}\n";
        assertThat(search(object(tags), object(tags, "{id: r, allow: {tags: [a, b]}, says: S.}"))
                        .witness())
                .hasValue(Map.of(path("tags"), new Given.Something()));
    }

    private static final String PEOPLE =
            "  people:\n    type: object[]\n    about: P.\n    parameters:\n      kind: {values: [boss, staff], about: K.}\n";

    @Test
    void elementsAreCountedWhereLimitsEnd() {
        Search search = search(object(PEOPLE, limit("boss", "max: 3")), object(PEOPLE, limit("boss", "max: 2")));
        assertThat(search.witness())
                .hasValueSatisfying(request -> assertThat(request.get(path("people")))
                        .isEqualTo(new Given.Copies(Map.of(path("kind"), exactly("boss")), 3)));
        assertThat(search(object(PEOPLE, limit("boss", "max: 2")), object(PEOPLE, limit("boss", "max: 3")))
                        .possible())
                .isFalse();
    }

    @Test
    void elementsOfSeveralKindsSatisfySeveralLimits() {
        ObjectType both = object(PEOPLE, limit("boss", "min: 1") + "\n  - " + limit("staff", "min: 1"));
        assertThat(search(both, object(PEOPLE, limit("boss", "max: 1"))).possible())
                .as("two bosses and one of staff")
                .isTrue();
        assertThat(search(both, object(PEOPLE, limit("boss", "min: 1"))).possible())
                .isFalse();
    }

    private static String limit(String kind, String numbers) {
        return "{id: " + kind + "-limit, limit: {array: people, where: {kind: " + kind + "}, " + numbers
                + "}, says: S.}";
    }

    @Test
    void datesAreTriedWhereRangesEnd() {
        String until = "  until: {format: dd MMM yyyy, about: U.}\n";
        Search search = search(object(until, within("years: 1")), object(until, within("days: 199")));
        assertThat(search.witness())
                .hasValue(Map.of(path("until"), new Given.Day(EffectComparison.TODAY.plusDays(200))));
        assertThat(search(object(until, within("days: 199")), object(until, within("years: 1")))
                        .possible())
                .isFalse();
    }

    @Test
    void yearCanBeLongerThan365Days() {
        String until = "  until: {format: dd MMM yyyy, about: U.}\n";
        assertThat(search(object(until, within("years: 1")), object(until, within("days: 365")))
                        .possible())
                .isTrue();
        assertThat(search(object(until, within("days: 365")), object(until, within("years: 1")))
                        .possible())
                .isFalse();
        assertThat(search(object(until, within("days: 366")), object(until, within("years: 1")))
                        .possible())
                .isTrue();
    }

    private static String within(String range) {
        return "{id: r, within: {path: until, " + range + "}, says: S.}";
    }

    @Test
    void defaultsOfTheRefusingSideCount() {
        String rule = "{id: r, when: {color: red}, require: size, says: S.}";
        ObjectType withDefault = object(COLORS.replace("about: C.", "default: red, about: C."), rule);
        assertThat(search(object(COLORS, rule), withDefault).witness())
                .hasValue(Map.of(path("color"), new Given.Absent(), path("size"), new Given.Absent()));
        assertThat(search(withDefault, object(COLORS, rule)).possible()).isFalse();
    }

    @Test
    void whatIsInsideNeedsWhatIsAround() {
        String box = "  box: {about: B., parameters: {width: {required: yes, about: W.}, height: {about: H.}}}\n";
        assertThat(search(object(box), object(box, "{id: r, when_present: box, require: box.width, says: S.}"))
                        .possible())
                .as("a required member is there when its object is")
                .isFalse();
        assertThat(search(object(box), object(box, "{id: r, when_absent: box, forbid: box.height, says: S.}"))
                        .possible())
                .isFalse();
    }

    private static Search search(ObjectType accepting, ObjectType refusing) {
        return EffectComparison.search(accepting, refusing, Constraint.of(refusing));
    }

    private static Given exactly(String value) {
        return new Given.Exactly(new Value.Text(value));
    }

    private static ParameterPath path(String name) {
        return ParameterPath.of(name);
    }

    private static ObjectType object(String parameters, String... rules) {
        return load("", parameters, rules);
    }

    private static ObjectType open(String parameters, String... rules) {
        return load("open: yes\n", parameters, rules);
    }

    private static ObjectType load(String more, String parameters, String... rules) {
        String operation = "operation: order_thing\nhttp: POST /things\ngroup: things\nrequest: ThingOrder\nabout: O.\n"
                + more + "parameters:\n" + parameters
                + (rules.length == 0 ? "" : "rules:\n  - " + String.join("\n  - ", rules) + "\n");
        String api = "api: things\ntitle: T\nabout: T.\nservers:\n  main: {title: M, url: https://a.example.com}\n";
        LoadResult loaded = ApiLoader.load(
                SpecFolder.ofTexts("search", Map.of("api.yaml", api, "operations/order_thing.yaml", operation)));
        return loaded.api()
                .orElseThrow(
                        () -> new IllegalArgumentException(loaded.problems().toString()))
                .operations()
                .get(0)
                .body()
                .orElseThrow();
    }
}
