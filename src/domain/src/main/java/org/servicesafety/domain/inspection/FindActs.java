package org.servicesafety.domain.inspection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.fault.Faults;
import org.servicesafety.domain.form.Form;
import org.servicesafety.domain.form.FormReader;
import org.servicesafety.domain.paging.Page;
import org.servicesafety.domain.paging.Paging;
import org.servicesafety.domain.unit.ReadUnit;
import org.servicesafety.domain.unit.Unit;
import org.servicesafety.domain.unit.UnitId;
import org.servicesafety.domain.unit.UnitPath;
import org.servicesafety.domain.unit.Units;

/** Lists the acts that the person sees. */
public final class FindActs {

    private final Acts acts;
    private final Units units;
    private final Clock clock;

    public FindActs(Acts acts, Units units, Clock clock) {
        this.acts = acts;
        this.units = units;
        this.clock = clock;
    }

    /**
     * One page of acts, the latest control first.
     *
     * @param form filters {@code unit} (acts on it and all below it), {@code from} and {@code to} (the control ended on these days or
     *     between them), {@code state}, {@code toDispose} (kept until yesterday or before, and not disposed of), {@code lateReport} (no
     *     report on elimination, and its last timely day over), and {@code start, limit}
     * @throws org.servicesafety.domain.fault.Invalid if a filter is not understood; {@code before-from} on {@code to}
     * @throws org.servicesafety.domain.fault.NotVisible if the person does not see the unit
     */
    public Page<Act> find(Rights rights, Form form) {
        Faults.Check check = Faults.check().add(form.misread());
        FormReader reader = new FormReader(form, check);
        Long unit = reader.number("unit");
        LocalDate from = reader.day("from");
        LocalDate to = reader.day("to");
        ActState state = reader.choice("state", ActState.class);
        LocalDate keepingOver = reader.flag("toDispose") ? LocalDate.now(clock) : null;
        LocalDate reportLate = reader.flag("lateReport") ? LocalDate.now(clock) : null;
        Paging paging = Paging.read(form, check);
        check.addIf(from != null && to != null && to.isBefore(from), "to", "before-from")
                .refuseIfAny();
        return acts.find(
                new ActQuery(seen(rights), place(rights, unit), from, to, state, keepingOver, reportLate), paging);
    }

    private Set<UnitId> seen(Rights rights) {
        return units.bodies().stream().map(Unit::id).filter(rights::sees).collect(Collectors.toUnmodifiableSet());
    }

    private @Nullable UnitPath place(Rights rights, @Nullable Long unit) {
        return unit == null
                ? null
                : new ReadUnit(units).read(rights, new UnitId(unit)).path();
    }
}
