package org.servicesafety.jira.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import org.servicesafety.domain.fault.Invalid;
import org.servicesafety.domain.table.Table;
import org.servicesafety.jira.load.XlsxRows;

/** The first sheet of a workbook as a table, with its merged cells. */
final class XlsxGrid {

    private final Map<Integer, List<SheetLayout.Merged>> mergedByRow;
    private final Map<Integer, Table.Row> rows;

    private XlsxGrid(List<Table.Row> rows, SheetLayout layout) {
        this.rows = rows.stream().collect(Collectors.toMap(Table.Row::number, row -> row, (first, again) -> first));
        this.mergedByRow = layout.byRow();
    }

    static Grid read(OfficeFile file, byte[] bytes) throws IOException, XMLStreamException {
        SheetLayout layout = SheetLayout.read(file);
        List<Table.Row> rows = rows(bytes);
        XlsxGrid grid = new XlsxGrid(rows, layout);
        return new Grid(List.of(), rows.stream().map(grid::row).toList());
    }

    // the reader of sheets throws what it meets where a workbook does not fit together
    private static List<Table.Row> rows(byte[] bytes) {
        try {
            return XlsxRows.read(bytes);
        } catch (Invalid known) {
            throw known;
        } catch (RuntimeException unreadable) {
            throw OfficeLimits.fault("file-unreadable");
        }
    }

    private Grid.Row row(Table.Row row) {
        List<SheetLayout.Merged> merged = mergedByRow.getOrDefault(row.number(), List.of());
        List<Grid.Cell> cells = new ArrayList<>();
        for (int column = 0; column < width(row, merged); column++) {
            int at = column;
            cells.add(merged.stream()
                    .filter(range -> range.holds(row.number(), at))
                    .findFirst()
                    .map(range -> merged(range, row.number(), at))
                    .orElseGet(() -> Grid.Cell.of(at, 1, text(row.number(), at), false)));
        }
        return new Grid.Row(row.number(), cells);
    }

    /** Only the upper left cell of a merged range has a text: it is drawn over the columns and repeated in the rows. */
    private Grid.Cell merged(SheetLayout.Merged range, int row, int column) {
        boolean first = column == range.firstColumn();
        String text = first ? text(range.firstRow(), column) : "";
        return Grid.Cell.of(column, first ? range.width() : 1, text, row > range.firstRow());
    }

    private static int width(Table.Row row, List<SheetLayout.Merged> merged) {
        int mergedTo =
                merged.stream().mapToInt(range -> range.firstColumn() + 1).max().orElse(0);
        return Math.min(OfficeLimits.COLUMNS, Math.max(row.cells().size(), mergedTo));
    }

    private String text(int row, int column) {
        Table.Row found = rows.get(row);
        return found == null || column >= found.cells().size()
                ? ""
                : found.cells().get(column);
    }
}
