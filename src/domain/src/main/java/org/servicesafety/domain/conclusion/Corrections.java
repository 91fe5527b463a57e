package org.servicesafety.domain.conclusion;

import java.time.Instant;
import java.util.List;
import org.servicesafety.domain.period.Period;
import org.servicesafety.domain.unit.UnitPath;

/** When incidents were entered, corrected and deleted. */
@FunctionalInterface
public interface Corrections {

    /** The last time for one very unit. */
    record Last(UnitPath unit, Instant at) {}

    /** Of incidents that happened in one of the periods, or once were said to have, at the place and below it; in one reading. */
    List<Last> since(Instant after, UnitPath place, List<Period> periods);
}
