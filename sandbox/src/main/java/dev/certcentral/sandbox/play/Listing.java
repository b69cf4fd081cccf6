package dev.certcentral.sandbox.play;

import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Filters and sorts a list as a query asks. What it cannot filter or sort by is refused, never passed over. */
final class Listing<T> {

    private static final String PREFIX = "filters[";

    private final Map<String, Column<T>> columns = new LinkedHashMap<>();

    Listing<T> column(String name, Column.Kind kind, Function<T, List<String>> values) {
        columns.put(name, new Column<>(name, kind, values));
        return this;
    }

    /** A property with one value or none. */
    Listing<T> column(String name, Function<T, ?> value) {
        return column(name, Column.Kind.EXACT, element -> one(value.apply(element)));
    }

    private static List<String> one(Object value) {
        if (value instanceof Optional<?> maybe) {
            return maybe.map(String::valueOf).stream().toList();
        }
        return List.of(value.toString());
    }

    /** Why a query makes no sense, by parameter; empty if it does. */
    Optional<Map.Entry<String, String>> complaint(Asked asked) {
        for (Iterator<String> names = asked.outside().fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (name.startsWith(PREFIX)) {
                Column<T> column = columns.get(property(name));
                if (column == null) {
                    return Optional.of(Map.entry(name, "is no filter of the sandbox"));
                }
                if (!asked.texts(name).stream().allMatch(column::understands)) {
                    return Optional.of(Map.entry(
                            name,
                            "must be a day such as 2030-01-31, one after > or <, or two with three dots between"));
                }
            }
        }
        return sortKeys(asked).stream()
                .filter(key -> !columns.containsKey(bare(key)))
                .findFirst()
                .map(key -> Map.entry("sort", "names `" + bare(key) + "`, by which the sandbox cannot sort"));
    }

    /** The elements a sensible query wants, in the order it wants. */
    List<T> select(List<T> all, Asked asked) {
        List<T> kept = all.stream().filter(element -> wanted(element, asked)).toList();
        List<Comparator<T>> orders = sortKeys(asked).stream().map(this::order).toList();
        return orders.stream()
                .reduce(Comparator::thenComparing)
                .map(order -> kept.stream().sorted(order).toList())
                .orElse(kept);
    }

    private boolean wanted(T element, Asked asked) {
        for (Iterator<String> names = asked.outside().fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (name.startsWith(PREFIX)) {
                Column<T> column = column(property(name));
                if (asked.texts(name).stream().noneMatch(value -> column.matches(element, value))) {
                    return false;
                }
            }
        }
        return true;
    }

    private Column<T> column(String name) {
        return Optional.ofNullable(columns.get(name)).orElseThrow();
    }

    private Comparator<T> order(String key) {
        Column<T> column = column(bare(key));
        Comparator<T> order = Comparator.comparing(
                element -> column.values().apply(element).stream().findFirst().orElse(""), Listing::compare);
        return key.startsWith("-") ? Collections.reverseOrder(order) : order;
    }

    /** Numbers by size, all else by letters. */
    private static int compare(String a, String b) {
        return digits(a) && digits(b) ? Long.compare(Long.parseLong(a), Long.parseLong(b)) : a.compareTo(b);
    }

    private static boolean digits(String text) {
        return text.matches("-?[0-9]{1,18}");
    }

    private static List<String> sortKeys(Asked asked) {
        return asked.text("sort").stream()
                .flatMap(keys -> List.of(keys.split(",")).stream())
                .map(String::strip)
                .toList();
    }

    private static String bare(String key) {
        return key.startsWith("-") || key.startsWith("+") ? key.substring(1) : key;
    }

    private static String property(String name) {
        return name.substring(PREFIX.length(), name.length() - 1);
    }
}
