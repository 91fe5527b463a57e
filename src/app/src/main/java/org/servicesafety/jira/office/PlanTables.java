package org.servicesafety.jira.office;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.servicesafety.jira.office.PlanDocument.PlanRow;

/** Finds the plan among the tables of a file: by the words of its heads, wherever they stand. */
final class PlanTables {

    private static final int FEWEST_HEADS = 4;

    private final List<String> above = new ArrayList<>();
    private final List<PlanRow> rows = new ArrayList<>();
    private @Nullable Map<PlanColumn, Grid.Cell> heads;
    private List<String> headsAsWritten = List.of();
    private @Nullable String section;

    private PlanTables() {}

    /**
     * The plan in these tables.
     *
     * @throws org.servicesafety.domain.fault.Invalid {@code plan-table-missing}
     */
    static PlanDocument read(List<Grid> grids) {
        PlanTables tables = new PlanTables();
        int earlier = 0;
        for (Grid grid : grids) {
            earlier += tables.grid(grid, earlier) ? grid.rows().size() : 0;
        }
        if (tables.headsAsWritten.isEmpty()) {
            throw OfficeLimits.fault("plan-table-missing");
        }
        Preamble preamble = Preamble.of(tables.above);
        int end = endOfItems(tables.rows);
        return preamble.document(
                tables.headsAsWritten, tables.rows.subList(0, end), tables.rows.subList(end, tables.rows.size()));
    }

    /** Whether the table is one of the plan, which has its heads. */
    private boolean grid(Grid grid, int earlierRows) {
        above(grid.before());
        heads = null;
        for (Grid.Row row : grid.rows()) {
            row(row, earlierRows);
        }
        return heads != null;
    }

    private void row(Grid.Row row, int earlierRows) {
        Optional<Map<PlanColumn, Grid.Cell>> found = heads(row);
        Map<PlanColumn, Grid.Cell> known = heads;
        if (found.isPresent()) {
            heads = found.get();
            headsAsWritten = headsAsWritten.isEmpty() ? written(found.get()) : headsAsWritten;
        } else if (known == null) {
            above(row.filled().stream().map(Grid.Cell::text).toList());
        } else if (isSection(row, known)) {
            section = row.filled().get(0).text();
        } else if (!row.filled().isEmpty() && !isColumnNumbers(row)) {
            rows.add(new PlanRow(row.number() + earlierRows, section, cells(row, known)));
        }
    }

    /** What stands above the first heads; below them no title is looked for. */
    private void above(List<String> texts) {
        if (headsAsWritten.isEmpty()) {
            texts.stream().flatMap(String::lines).forEach(above::add);
        }
    }

    private static Optional<Map<PlanColumn, Grid.Cell>> heads(Grid.Row row) {
        Map<PlanColumn, Grid.Cell> heads = new EnumMap<>(PlanColumn.class);
        for (Grid.Cell cell : row.cells()) {
            PlanColumn.of(cell.text()).ifPresent(column -> heads.putIfAbsent(column, cell));
        }
        // words of heads stand in items too, but in one cell or two
        boolean all = heads.containsKey(PlanColumn.ACTIVITY) && heads.containsKey(PlanColumn.TERM);
        boolean apart = heads.values().stream().distinct().count() >= FEWEST_HEADS;
        return all && apart && !isNumbered(row, heads) ? Optional.of(heads) : Optional.empty();
    }

    private static boolean isNumbered(Grid.Row row, Map<PlanColumn, Grid.Cell> heads) {
        boolean noHead = !heads.containsKey(PlanColumn.NUMBER);
        return noHead && row.cells().stream().limit(1).anyMatch(cell -> isNumber(cell.text()));
    }

    private static List<String> written(Map<PlanColumn, Grid.Cell> heads) {
        return PlanColumn.ORDER.stream()
                .map(column -> Optional.ofNullable(heads.get(column))
                        .map(Grid.Cell::text)
                        .orElse(""))
                .toList();
    }

    private static List<String> cells(Grid.Row row, Map<PlanColumn, Grid.Cell> heads) {
        return PlanColumn.ORDER.stream()
                .map(column -> Optional.ofNullable(heads.get(column))
                        .map(head -> under(head, row))
                        .orElse(""))
                .toList();
    }

    /** The text that begins under the head; a head may be drawn over several columns. */
    private static String under(Grid.Cell head, Grid.Row row) {
        return row.cells().stream()
                .filter(cell -> cell.column() >= head.column() && cell.column() < head.column() + head.span())
                .map(Grid.Cell::text)
                .filter(text -> !text.isEmpty())
                .reduce((first, second) -> first + "\n" + second)
                .orElse("");
    }

    /** One text over most columns, or alone in the column of numbers without being one. */
    private static boolean isSection(Grid.Row row, Map<PlanColumn, Grid.Cell> heads) {
        List<Grid.Cell> filled = row.filled();
        boolean alone = filled.size() == 1 && row.cells().stream().noneMatch(cell -> isMergedText(cell));
        if (!alone) {
            return false;
        }
        Grid.Cell only = filled.get(0);
        long headsUnder = heads.values().stream()
                .filter(head -> head.column() >= only.column() && head.column() < only.column() + only.span())
                .count();
        Grid.Cell numbers = heads.get(PlanColumn.NUMBER);
        boolean inNumbers = numbers != null && only.column() == numbers.column() && !isNumber(only.text());
        return headsUnder >= FEWEST_HEADS || inNumbers;
    }

    private static boolean isMergedText(Grid.Cell cell) {
        return cell.continued() && !cell.text().isEmpty();
    }

    /** The row 1, 2, 3 ... under the heads. */
    private static boolean isColumnNumbers(Grid.Row row) {
        List<String> texts = row.filled().stream().map(Grid.Cell::text).toList();
        return texts.size() >= FEWEST_HEADS
                && IntStream.range(0, texts.size())
                        .allMatch(index -> texts.get(index).equals(Integer.toString(index + 1)));
    }

    /** Rows at the end with neither number nor term, in a plan whose rows are numbered, are the deputy's signature. */
    private static int endOfItems(List<PlanRow> rows) {
        boolean numbered = rows.stream().anyMatch(row -> isNumber(row.cell(PlanColumn.NUMBER)));
        int end = rows.size();
        while (numbered && end > 0 && isSignature(rows.get(end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean isSignature(PlanRow row) {
        boolean onlyInNumbers = row.cell(PlanColumn.ACTIVITY).isEmpty();
        return !isNumber(row.cell(PlanColumn.NUMBER))
                && (onlyInNumbers || row.cell(PlanColumn.TERM).isEmpty());
    }

    private static boolean isNumber(String text) {
        String digits = text.endsWith(".") || text.endsWith(")") ? text.substring(0, text.length() - 1) : text;
        return !digits.isEmpty() && Arrays.stream(digits.split("\\.", -1)).allMatch(part -> part.matches("[0-9]{1,5}"));
    }
}
