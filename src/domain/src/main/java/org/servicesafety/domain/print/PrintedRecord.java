package org.servicesafety.domain.print;

import java.util.List;
import org.servicesafety.domain.unit.UnitId;

/**
 * A record with all its revisions, as the asking person sees it.
 *
 * @param key short name, the same in each language and without spaces: {@code MU03-PLAN-2026}
 * @param mayAttach whether the person may add the scan of a signed sheet
 * @param revisions by number, at least one
 */
public record PrintedRecord(
        RecordRef ref, String key, UnitId body, boolean mayAttach, List<PrintedRevision> revisions) {

    public PrintedRecord {
        revisions = List.copyOf(revisions);
        if (revisions.isEmpty()) {
            throw new IllegalArgumentException("nothing to print of " + key);
        }
    }

    /** Number of the latest revision, whatever its state. */
    public int latest() {
        return revisions.get(revisions.size() - 1).number();
    }
}
