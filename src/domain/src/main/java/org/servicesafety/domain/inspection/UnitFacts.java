package org.servicesafety.domain.inspection;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.unit.Existence;
import org.servicesafety.domain.unit.UnitId;

/**
 * What is on record about one department or service, as coverage needs it.
 *
 * @param body to which it belongs
 * @param succeeds the unit whose place it took
 */
public record UnitFacts(
        UnitId unit,
        UnitId body,
        Existence existence,
        @Nullable UnitId succeeds,
        Controls controls,
        ViolationCounts violations) {

    /** The same with one draft more, whose control is to end on that day. */
    UnitFacts drafted(LocalDate end) {
        return new UnitFacts(unit, body, existence, succeeds, controls.drafted(end), violations);
    }
}
