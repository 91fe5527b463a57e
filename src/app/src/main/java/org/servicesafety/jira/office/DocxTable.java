package org.servicesafety.jira.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A table of a Word document while it is read: cells know their columns only from those before them. */
final class DocxTable {

    private final List<Grid.Row> rows = new ArrayList<>();
    /** Texts of cells merged downwards, by the column where they begin. */
    private final Map<Integer, String> above = new HashMap<>();

    private List<Grid.Cell> cells = new ArrayList<>();
    private int column;
    private int span = 1;
    private boolean continued;

    List<Grid.Row> rows() {
        return rows;
    }

    void startRow() {
        cells = new ArrayList<>();
        column = 0;
    }

    void startCell() {
        span = 1;
        continued = false;
    }

    void layout(String name, @Nullable String value) {
        switch (name) {
            case "gridBefore" -> column = number(value);
            case "gridSpan" -> span = Math.max(1, number(value));
            // without a value the cell continues the one above
            default -> continued = value == null || value.equals("continue");
        }
    }

    void endCell(String raw) {
        if (column + span > OfficeLimits.COLUMNS) {
            throw OfficeLimits.fault("too-many-columns", OfficeLimits.COLUMNS);
        }
        String text = continued ? above.getOrDefault(column, "") : raw;
        Grid.Cell cell = Grid.Cell.of(column, span, text, continued);
        above.put(column, cell.text());
        cells.add(cell);
        column += span;
    }

    void endRow() {
        rows.add(new Grid.Row(rows.size() + 1, cells));
    }

    private static int number(@Nullable String value) {
        boolean small = value != null && value.matches("[0-9]{1,3}");
        return small ? Integer.parseInt(value) : 1;
    }
}
