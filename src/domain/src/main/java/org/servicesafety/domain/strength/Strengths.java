package org.servicesafety.domain.strength;

import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import org.servicesafety.domain.unit.UnitId;

/** The strengths on record. Nothing here checks rights or rules; the use cases do. */
public interface Strengths {

    /** What is known of these units from one month to another, both inclusive, by unit and month; in one reading. */
    List<MonthlyStrength> known(Collection<UnitId> units, YearMonth from, YearMonth to);

    /** Puts each on record in place of what was known of its unit and month; an unknown one is cleared. None may stand here twice. */
    void write(List<MonthlyStrength> strengths);
}
