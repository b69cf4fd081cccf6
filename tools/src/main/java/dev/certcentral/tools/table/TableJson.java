package dev.certcentral.tools.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Rows in the shape scripts rely on: every key is always there. */
public final class TableJson {

    private TableJson() {}

    /** One ordered map a row. */
    public static List<Map<String, @Nullable Object>> of(List<TableRow> rows) {
        return rows.stream().map(TableJson::of).toList();
    }

    private static Map<String, @Nullable Object> of(TableRow row) {
        Map<String, @Nullable Object> entry = new LinkedHashMap<>();
        entry.put("path", row.path());
        entry.put("type", row.type());
        entry.put("required", row.required());
        entry.put("allowed", row.allowed());
        entry.put("default", row.defaultValue());
        entry.put("min", row.min());
        entry.put("max", row.max());
        entry.put("maxLength", row.maxLength());
        entry.put("maxItems", row.maxItems());
        entry.put("format", row.format());
        entry.put("sensitive", row.sensitive());
        entry.put("rows", row.rows());
        entry.put("about", row.about());
        return entry;
    }
}
