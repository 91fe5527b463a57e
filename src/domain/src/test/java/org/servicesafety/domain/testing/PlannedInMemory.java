package org.servicesafety.domain.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.servicesafety.domain.inspection.ControlAct;
import org.servicesafety.domain.inspection.PlannedControl;
import org.servicesafety.domain.inspection.PlannedControls;
import org.servicesafety.domain.unit.UnitId;

/** Planned controls in memory, all of one body. */
public final class PlannedInMemory implements PlannedControls {

    private final List<PlannedControl> terms = new ArrayList<>();
    private final List<ControlAct> acts = new ArrayList<>();

    public PlannedInMemory plan(String item, String activity, String... days) {
        for (String day : days) {
            terms.add(new PlannedControl(item, terms.size() + 1, activity, LocalDate.parse(day), "Commission", false));
        }
        return this;
    }

    /** Confirms the mark of the term on that day. */
    public void confirm(String day) {
        terms.replaceAll(term -> term.due().equals(LocalDate.parse(day))
                ? new PlannedControl(term.item(), term.number(), term.activity(), term.due(), term.responsible(), true)
                : term);
    }

    public void add(ControlAct act) {
        acts.add(act);
    }

    @Override
    public List<PlannedControl> of(UnitId body, LocalDate from, LocalDate to) {
        return terms.stream().filter(term -> within(term.due(), from, to)).toList();
    }

    @Override
    public List<ControlAct> acts(UnitId body, LocalDate from, LocalDate to) {
        return acts.stream()
                .filter(act -> act.endedOn() == null || within(act.endedOn(), from, to))
                .toList();
    }

    @Override
    public boolean has(UnitId body, String item) {
        return terms.stream().anyMatch(term -> term.item().equals(item));
    }

    private static boolean within(LocalDate day, LocalDate from, LocalDate to) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
