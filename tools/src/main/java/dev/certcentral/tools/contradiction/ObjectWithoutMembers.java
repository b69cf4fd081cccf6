package dev.certcentral.tools.contradiction;

import dev.certcentral.spec.problem.Severity;
import dev.certcentral.tools.outline.PrintedType;
import dev.certcentral.tools.sample.SampleValue;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** An object has no rows below it, or an array has none and no sample shows an element. */
final class ObjectWithoutMembers extends Finder {

    ObjectWithoutMembers() {
        super(Severity.WARNING);
    }

    @Override
    Stream<Contradiction> in(PageView page) {
        Set<Place> shown = new HashSet<>();
        page.laid()
                .forEach(laid -> laid.matches().stream()
                        .filter(match -> match.member().value() instanceof SampleValue.Elements elements
                                && !elements.elements().isEmpty())
                        .forEach(match -> match.node()
                                .ifPresent(
                                        node -> shown.add(laid.table().of(node).place()))));
        return page.rows()
                .filter(row -> row.node().children().isEmpty())
                .flatMap(row -> contradiction(row, shown.contains(row.place())));
    }

    private Stream<Contradiction> contradiction(RowView row, boolean shown) {
        String path = Words.quoted(row.node().path());
        if (row.type() == PrintedType.OBJECT) {
            return Stream.of(found(
                    List.of(row.says("is an object, but no row below it names a member")),
                    "Which members does " + path + " have?"));
        }
        if (row.type() == PrintedType.ARRAY && !shown && row.phrases().allowed().isEmpty()) {
            return Stream.of(found(
                    Severity.INFO,
                    List.of(row.says("is an array, but neither a row nor a sample shows an element")),
                    "Of which type are the elements of " + path + "?"));
        }
        return Stream.empty();
    }
}
