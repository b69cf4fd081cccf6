package dev.certcentral.spec.rule;

import dev.certcentral.spec.model.Api;
import dev.certcentral.spec.model.Ledger;
import dev.certcentral.spec.problem.Problem;
import dev.certcentral.spec.problem.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Pages print the same member of the same block with different requirements or types. Either one of them is wrong, or the
 * products differ; an erratum on a row says that somebody has looked.
 */
final class SisterPagesDiffer extends LintRule {

    private record Key(String word, String block, String name) {}

    private record Sister(String page, Ledger.Row row) {}

    SisterPagesDiffer() {
        super(Severity.INFO);
    }

    @Override
    Stream<Problem> check(Api api) {
        Map<Key, List<Sister>> members = new LinkedHashMap<>();
        Printed.of(api).forEach(printed -> collect(printed, members));
        return members.entrySet().stream()
                .filter(member ->
                        member.getValue().stream().map(Sister::page).distinct().count() > 1)
                .flatMap(member -> Stream.of(
                                difference(
                                        "requirement",
                                        member.getValue(),
                                        sister -> sister.row().requirement()),
                                difference(
                                        "type",
                                        member.getValue(),
                                        sister ->
                                                PrintedRows.common(sister.row().type())))
                        .flatMap(difference -> difference.map(text -> problem(
                                member.getValue().get(0).row().at(),
                                "`" + path(member.getKey()) + "` has another " + text
                                        + "; add an erratum to the rows that are wrong or meant to differ"))));
    }

    private static void collect(Printed printed, Map<Key, List<Sister>> members) {
        List<Ledger.Row> rows = printed.rows();
        List<Integer> parents = PrintedRows.parents(rows);
        String page = printed.operation().ledger().orElseThrow().page();
        for (int i = 0; i < rows.size(); i++) {
            Ledger.Row row = rows.get(i);
            if (!printed.corrected().contains(row.number())) {
                String block =
                        parents.get(i) < 0 ? "" : rows.get(parents.get(i)).name();
                members.computeIfAbsent(new Key(printed.word(), block, row.name()), key -> new ArrayList<>())
                        .add(new Sister(page, row));
            }
        }
    }

    private static String path(Key key) {
        return key.block().isEmpty() ? key.name() : key.block() + "." + key.name();
    }

    /** The pages by what they print; empty when they agree. */
    private static Stream<String> difference(String what, List<Sister> sisters, Function<Sister, String> fact) {
        Map<String, List<String>> pages = new LinkedHashMap<>();
        sisters.forEach(sister -> pages.computeIfAbsent(fact.apply(sister), key -> new ArrayList<>())
                .add(sister.page() + " row " + sister.row().number()));
        return pages.size() < 2
                ? Stream.empty()
                : Stream.of(what + " on sister pages: "
                        + pages.entrySet().stream()
                                .map(entry -> "`" + entry.getKey() + "` (" + String.join(", ", entry.getValue()) + ")")
                                .collect(Collectors.joining(", ")));
    }
}
