package org.servicesafety.domain.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.fault.Fault;
import org.servicesafety.domain.plan.PlanFile.Row;
import org.servicesafety.domain.table.ImportReport;

/**
 * What became, or would become, of a file in the form of Appendix 1.
 *
 * @param report row by row
 * @param texts goals, tasks, requirements, in this order
 * @param leftOut rows at the end that are taken for the signature
 * @param notes what is to be said about the file as a whole and does not hinder
 */
public record PlanImport(ImportReport<ImportedItem> report, List<Heading> texts, List<Row> leftOut, List<Fault> notes) {

    public PlanImport {
        texts = List.copyOf(texts);
        leftOut = List.copyOf(leftOut);
        notes = List.copyOf(notes);
    }

    /**
     * One of the texts above the table.
     *
     * @param field {@code goals, tasks, requirements}
     * @param text in the file; null if it has none
     */
    public record Heading(String field, @Nullable String text, Fate fate) {}

    /** What becomes of a text above the table. */
    public enum Fate {
        /** The draft had none and takes it over. */
        TAKEN,
        /** The draft says the same. */
        SAME,
        /** The draft says something else, which stays. */
        KEPT,
        /** The file has none. */
        ABSENT
    }
}
