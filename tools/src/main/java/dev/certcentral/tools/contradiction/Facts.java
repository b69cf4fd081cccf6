package dev.certcentral.tools.contradiction;

import dev.certcentral.tools.phrase.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a row says, in words that can be compared. */
final class Facts {

    private Facts() {}

    /** Requirement, type, limits, values and default in one line. */
    static String described(RowView row) {
        List<String> said = new ArrayList<>();
        if (!row.requirement().isEmpty()) {
            said.add(row.requirement());
        }
        said.add(type(row));
        said.add(values(row));
        said.add(defaultValue(row));
        said.add(limits(row));
        return said.stream().filter(fact -> !fact.isEmpty()).collect(Collectors.joining(", "));
    }

    static String type(RowView row) {
        return switch (row.type()) {
            case UNKNOWN, NONE -> row.row().type().strip().toLowerCase(Locale.ROOT);
            case STRING, INTEGER, BOOLEAN, OBJECT, ARRAY -> row.type().word();
        };
    }

    /** Values in alphabetical order: pages list the same ones in different orders. */
    static String values(RowView row) {
        return row.phrases()
                .allowed()
                .map(allowed -> "values "
                        + Words.listed(allowed.values().stream().sorted().toList()))
                .orElse("");
    }

    static String defaultValue(RowView row) {
        return row.phrases()
                .first(Phrase.Default.class)
                .map(value -> "default " + Words.quoted(value.value()))
                .orElse("");
    }

    static String limits(RowView row) {
        List<String> limits = new ArrayList<>();
        row.phrases()
                .each(Phrase.Limit.class)
                .map(limit -> limit.of().name().toLowerCase(Locale.ROOT).replace('_', ' ') + " " + limit.number())
                .forEach(limits::add);
        row.phrases()
                .each(Phrase.Within.class)
                .map(within -> "within " + within.amount() + (within.years() ? " years" : " days"))
                .forEach(limits::add);
        return limits.stream().sorted().distinct().collect(Collectors.joining(", "));
    }
}
