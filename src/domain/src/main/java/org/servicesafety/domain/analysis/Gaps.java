package org.servicesafety.domain.analysis;

import java.util.List;
import org.servicesafety.domain.unit.UnitId;

/**
 * The units whose strength is not known throughout a period.
 *
 * @param missing those that exist in it and have no month known: they are in the counts, not in the coefficient
 * @param partly those that have a month that is over and not known; the average of the others stands for it
 */
public record Gaps(List<UnitId> missing, List<UnitId> partly) {

    public Gaps {
        missing = List.copyOf(missing);
        partly = List.copyOf(partly);
    }
}
