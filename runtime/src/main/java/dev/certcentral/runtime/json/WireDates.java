package dev.certcentral.runtime.json;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Dates as the API writes them: day, upper-case English month, year ({@code 09 JUN 2025}). Independent of the locale. */
public final class WireDates {

    private static final String MONTHS = "JANFEBMARAPRMAYJUNJULAUGSEPOCTNOVDEC";

    private WireDates() {}

    /**
     * Writes a date.
     *
     * @param date of the years 0 to 9999
     * @return eleven characters
     */
    public static String format(LocalDate date) {
        StringBuilder text = new StringBuilder(11);
        int day = date.getDayOfMonth();
        text.append((char) ('0' + day / 10)).append((char) ('0' + day % 10)).append(' ');
        int month = (date.getMonthValue() - 1) * 3;
        text.append(MONTHS, month, month + 3).append(' ');
        int year = date.getYear();
        if (year < 0 || year > 9999) {
            return text.append(year).toString();
        }
        for (int digit = 1000; digit > 0; digit /= 10) {
            text.append((char) ('0' + year / digit % 10));
        }
        return text.toString();
    }

    /**
     * Reads a date.
     *
     * @param text any
     * @return null if it is no such date
     */
    public static @Nullable LocalDate parse(String text) {
        if (text.length() != 11 || text.charAt(2) != ' ' || text.charAt(6) != ' ') {
            return null;
        }
        int day = number(text, 0, 2);
        int month = MONTHS.indexOf(text.substring(3, 6));
        int year = number(text, 7, 11);
        if (day < 0 || month < 0 || month % 3 != 0 || year < 0) {
            return null;
        }
        try {
            return LocalDate.of(year, month / 3 + 1, day);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            number = number * 10 + (c - '0');
        }
        return number;
    }
}
