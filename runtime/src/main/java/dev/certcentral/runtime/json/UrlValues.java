package dev.certcentral.runtime.json;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Values as they travel in a URL. */
public final class UrlValues {

    private UrlValues() {}

    /**
     * A constant as its text; null stays null.
     *
     * @param value the value; null: none
     * @return the text; null: none
     */
    public static @Nullable String constant(@Nullable WireValue value) {
        return value == null ? null : value.wireValue();
    }

    /**
     * Constants as their texts.
     *
     * @param values the values; null: none
     * @return the texts; null: none
     */
    public static @Nullable List<String> constants(@Nullable List<? extends WireValue> values) {
        return values == null ? null : values.stream().map(WireValue::wireValue).toList();
    }

    /**
     * A date as {@code 09 JUN 2025}.
     *
     * @param value the value; null: none
     * @return the text; null: none
     */
    public static @Nullable String date(@Nullable LocalDate value) {
        return value == null ? null : WireDates.format(value);
    }

    /**
     * Dates as {@code 09 JUN 2025}.
     *
     * @param values the values; null: none
     * @return the texts; null: none
     */
    public static @Nullable List<String> dates(@Nullable List<LocalDate> values) {
        return values == null ? null : values.stream().map(WireDates::format).toList();
    }

    /**
     * A switch as 0 or 1.
     *
     * @param value the value; null: none
     * @return the text; null: none
     */
    public static @Nullable String toggle(@Nullable Boolean value) {
        return value == null ? null : value ? "1" : "0";
    }
}
