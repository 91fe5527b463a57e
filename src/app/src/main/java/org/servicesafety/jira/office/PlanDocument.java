package org.servicesafety.jira.office;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A plan as a file has it (Appendix 1); nothing is checked but that there is such a table.
 *
 * @param title line that names the plan, empty if there is none
 * @param year year in the title; null if there is none
 * @param goals text after its label above the table; null if there is none, as with the next two
 * @param tasks as goals
 * @param requirements as goals
 * @param heads heads of the seven columns as the file has them, in the order of the form; empty where a column is missing
 * @param rows the items: no heads, column numbers, section rows, empty rows or signatures
 * @param leftOut rows at the end, in a plan whose rows are numbered, that have no number and lack an activity or a term: the deputy's
 *     signature, as a rule
 */
public record PlanDocument(
        String title,
        @Nullable Integer year,
        @Nullable String goals,
        @Nullable String tasks,
        @Nullable String requirements,
        List<String> heads,
        List<PlanRow> rows,
        List<PlanRow> leftOut) {

    public PlanDocument {
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
        leftOut = List.copyOf(leftOut);
    }

    /**
     * One item.
     *
     * @param number the file's own number of the row, its first being 1; in .docx of the row of the table (where a plan is
     *     cut into several tables with heads, they count on)
     * @param section heading over the full width under which the row stands; null if there is none
     * @param cells the seven cells in the order of the form, stripped, lines parted by {@code \n}; of a cell merged over
     *     several rows each has the text
     */
    public record PlanRow(int number, @Nullable String section, List<String> cells) {

        public PlanRow {
            cells = List.copyOf(cells);
        }

        /** The text of a column. */
        public String cell(PlanColumn column) {
            return cells.get(PlanColumn.ORDER.indexOf(column));
        }
    }
}
