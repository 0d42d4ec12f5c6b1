package app.verdict.imports;

import java.util.Map;

/** One line of a file by the columns that were expected; what the file has no cell for is empty. */
record Row(int line, Map<Column, String> cells) {
    String get(Column column) {
        return cells.getOrDefault(column, "").strip();
    }

    boolean blank() {
        return cells.values().stream().allMatch(String::isBlank);
    }
}
