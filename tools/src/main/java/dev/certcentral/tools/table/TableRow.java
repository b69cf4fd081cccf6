package dev.certcentral.tools.table;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One parameter, as the table shows it.
 *
 * @param path way to it, such as {@code organization.contacts[].email}
 * @param type JSON type, or two joined by a bar
 * @param required {@code required}, {@code optional} or {@code conditional}
 * @param allowed allowed values as they travel; of an array, those of its elements; may hold null
 * @param defaultValue documented default as it travels; a list for an array
 * @param min smallest integer
 * @param max largest integer
 * @param maxLength longest text
 * @param maxItems largest array
 * @param format word of the format
 * @param sensitive whether the value is a secret
 * @param rows rows of the page
 * @param about description
 */
public record TableRow(
        String path,
        String type,
        String required,
        List<@Nullable Object> allowed,
        @Nullable Object defaultValue,
        @Nullable Long min,
        @Nullable Long max,
        @Nullable Integer maxLength,
        @Nullable Integer maxItems,
        @Nullable String format,
        boolean sensitive,
        List<Integer> rows,
        String about) {}
