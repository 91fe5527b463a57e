package org.servicesafety.domain.obligation;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.servicesafety.domain.unit.UnitId;

/** The set-ups of bodies in the app. */
public interface SetUps {

    /**
     * The day on which the project of each body was first set up, in one reading. A body that never was is not in the
     * answer; nothing is asked of it.
     */
    Map<UnitId, LocalDate> daysOf(Set<UnitId> bodies);
}
