package org.servicesafety.domain.strength;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.fault.Faults;
import org.servicesafety.domain.form.Form;
import org.servicesafety.domain.form.FormReader;
import org.servicesafety.domain.paging.Page;
import org.servicesafety.domain.unit.FindUnits;
import org.servicesafety.domain.unit.ReadUnit;
import org.servicesafety.domain.unit.Unit;
import org.servicesafety.domain.unit.UnitId;
import org.servicesafety.domain.unit.Units;

/** Shows the strength of units month by month. */
public final class ReadStrength {

    private final Units units;
    private final Strengths strengths;
    private final Clock clock;

    public ReadStrength(Units units, Strengths strengths, Clock clock) {
        this.units = units;
        this.strengths = strengths;
        this.clock = clock;
    }

    /**
     * The strength of one unit.
     *
     * @param form {@code from} and {@code to}, months, both inclusive (last year and this one if absent; twenty years at most)
     * @throws org.servicesafety.domain.fault.NotVisible if the person sees no such unit
     * @throws org.servicesafety.domain.fault.Invalid {@code not-a-month}, {@code before-from}, {@code window-too-long}
     */
    public UnitStrength read(Rights rights, UnitId id, Form form) {
        Unit unit = new ReadUnit(units).read(rights, id);
        return of(List.of(unit), range(form)).get(0);
    }

    /**
     * The strength of units that the person sees, one page in the order of their codes.
     *
     * @param form filters as for {@link FindUnits}, and {@code from}, {@code to} as for {@link #read}
     * @throws org.servicesafety.domain.fault.Invalid as for both
     */
    public Page<UnitStrength> list(Rights rights, Form form) {
        MonthRange range = range(form);
        Page<Unit> page = new FindUnits(units).find(rights, form);
        return new Page<>(page.start(), page.limit(), page.total(), of(page.items(), range));
    }

    private MonthRange range(Form form) {
        Faults.Check check = Faults.check().add(form.misread());
        MonthRange range = MonthRange.read(new FormReader(form, check), clock, check);
        check.refuseIfAny();
        return range;
    }

    private List<UnitStrength> of(List<Unit> asked, MonthRange range) {
        List<MonthlyStrength> known =
                strengths.known(asked.stream().map(Unit::id).toList(), range.from(), range.to());
        Map<UnitId, SortedMap<YearMonth, Integer>> months = known.stream()
                .collect(Collectors.groupingBy(
                        MonthlyStrength::unit,
                        Collectors.toMap(
                                MonthlyStrength::month,
                                strength -> Objects.requireNonNull(strength.servicemen()),
                                (one, other) -> one,
                                TreeMap::new)));
        return asked.stream()
                .map(unit -> new UnitStrength(unit, range, months.getOrDefault(unit.id(), new TreeMap<>())))
                .toList();
    }
}
