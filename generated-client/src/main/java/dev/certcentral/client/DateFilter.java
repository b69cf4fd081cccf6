package dev.certcentral.client;

import java.time.LocalDate;

/**
 * Texts for filters by date, such as {@link OrderQuery.Builder#validTill} and {@link OrderQuery.Builder#dateCreated}.
 *
 * <p>The way to write them is taken from samples and from clients that use it; whether the days at the ends are included is
 * not documented.
 */
public final class DateFilter {

    private DateFilter() {}

    /**
     * One day.
     *
     * @param day the day
     * @return such as {@code 2024-06-01}
     */
    public static String on(LocalDate day) {
        return day.toString();
    }

    /**
     * Later days.
     *
     * @param day the day before
     * @return such as {@code >2024-06-01}
     */
    public static String after(LocalDate day) {
        return ">" + day;
    }

    /**
     * Earlier days.
     *
     * @param day the day after
     * @return such as {@code <2024-06-01}
     */
    public static String before(LocalDate day) {
        return "<" + day;
    }

    /**
     * The days from one to another.
     *
     * @param first the first
     * @param last the last, not before the first
     * @return such as {@code 2023-01-01...2023-01-07}
     * @throws IllegalArgumentException if the last is before the first
     */
    public static String between(LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(last + " is before " + first);
        }
        return first + "..." + last;
    }
}
