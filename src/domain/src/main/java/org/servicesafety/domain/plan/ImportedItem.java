package org.servicesafety.domain.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became, or would become, of one row of a file.
 *
 * @param row the file's own number of the row
 * @param cells its seven texts, mended or not
 * @param understood what was understood of it; the activity is empty where the row has none
 * @param item the item that it became, or that was there already; null for one that is refused, or new and not saved
 */
public record ImportedItem(
        int row, List<String> cells, ItemContent understood, Outcome outcome, @Nullable PlanItem item) {

    public ImportedItem {
        cells = List.copyOf(cells);
    }

    /** What becomes of a row. */
    public enum Outcome {
        NEW,
        /** The plan has this item, in the same words: it is passed over. */
        SAME,
        REFUSED
    }

    ImportedItem as(PlanItem saved) {
        return new ImportedItem(row, cells, understood, outcome, saved);
    }
}
