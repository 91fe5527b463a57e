package org.servicesafety.domain.inspection;

import java.time.LocalDate;
import java.util.List;
import org.servicesafety.domain.unit.UnitId;

/** Controls that the plans in force ask for, and the acts that carry them out. */
public interface PlannedControls {

    /**
     * Terms of the items of kind CONTROL of the body's plan in force.
     *
     * @param from the last timely day lies on this day or later
     * @param to on this day or earlier
     */
    List<PlannedControl> of(UnitId body, LocalDate from, LocalDate to);

    /**
     * Acts of the body that name an item of a plan, disposed ones left out, by the end of the control and id.
     *
     * @param from the control ended on this day or later; drafts that do not say when are among them too
     * @param to on this day or earlier
     */
    List<ControlAct> acts(UnitId body, LocalDate from, LocalDate to);

    /** Whether a plan of the body has, or had, this item as one of kind CONTROL. */
    boolean has(UnitId body, String item);
}
