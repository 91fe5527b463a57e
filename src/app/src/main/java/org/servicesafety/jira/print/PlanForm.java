package org.servicesafety.jira.print;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that Appendix 1 shows of one revision of a plan. What is null or empty is printed as a line to write on.
 *
 * @param year the planned calendar year; null on a blank form
 * @param approval who approves it, and when he did
 * @param items by number
 * @param deputy rank and name of the deputy commander who signs; empty if not known
 * @param withMarks whether column 7 shows the marks of the day of printing; else it is empty, as when the plan was approved
 * @param origin where the sheet comes from; null on a blank form
 */
public record PlanForm(
        @Nullable Integer year,
        Approval approval,
        Purpose purpose,
        List<Item> items,
        String deputy,
        boolean withMarks,
        @Nullable Origin origin) {

    /** Rows of a form to be filled in by hand. */
    private static final int BLANK_ROWS = 10;

    public PlanForm {
        items = List.copyOf(items);
    }

    /**
     * The block of approval.
     *
     * @param office of the commander: "Commander of military unit 10411"
     * @param name his rank and name
     */
    public record Approval(String office, String name, @Nullable LocalDate on) {}

    /** What stands above the table (clause 6). */
    public record Purpose(String goals, String tasks, String requirements) {}

    /** The seven columns. */
    public record Item(
            String number,
            String activity,
            String responsible,
            String monitor,
            String term,
            String form,
            String mark) {}

    /** A form to be filled in by hand. */
    public static PlanForm blank() {
        Item empty = new Item("", "", "", "", "", "", "");
        return new PlanForm(
                null,
                new Approval("", "", null),
                new Purpose("", "", ""),
                Collections.nCopies(BLANK_ROWS, empty),
                "",
                false,
                null);
    }
}
