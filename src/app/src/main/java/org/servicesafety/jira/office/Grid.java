package org.servicesafety.jira.office;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A table as it is drawn.
 *
 * @param before texts above it, line by line, since the table before
 * @param rows all of its rows, in order
 */
record Grid(List<String> before, List<Row> rows) {

    Grid {
        before = List.copyOf(before);
        rows = List.copyOf(rows);
    }

    /** A row with its number in the file. */
    record Row(int number, List<Cell> cells) {

        Row {
            cells = List.copyOf(cells);
        }

        /** The cells that hold a text of their own, not one from the row above. */
        List<Cell> filled() {
            return cells.stream()
                    .filter(cell -> !cell.continued() && !cell.text().isEmpty())
                    .toList();
        }
    }

    /**
     * A cell.
     *
     * @param column where it begins, from 0
     * @param span over how many columns it is drawn
     * @param text stripped, lines parted by {@code \n}; of a cell merged downwards the text of its first row
     * @param continued whether it is the lower part of a cell merged downwards
     */
    record Cell(int column, int span, String text, boolean continued) {

        static Cell of(int column, int span, String raw, boolean continued) {
            String text = raw.replace('\u00A0', ' ')
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .collect(Collectors.joining("\n"));
            return new Cell(column, span, OfficeLimits.cell(text), continued);
        }
    }
}
