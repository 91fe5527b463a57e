package org.servicesafety.domain.testing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.servicesafety.domain.inspection.Act;
import org.servicesafety.domain.inspection.Controls;
import org.servicesafety.domain.inspection.Inspections;
import org.servicesafety.domain.inspection.UnitFacts;
import org.servicesafety.domain.inspection.ViolationCounts;
import org.servicesafety.domain.unit.Unit;
import org.servicesafety.domain.unit.UnitId;
import org.servicesafety.domain.unit.UnitPath;

/** Facts worked out from units and acts in memory, as statements on the database work them out. */
public final class InspectionsInMemory implements Inspections {

    private final UnitsInMemory units;
    private final ActsInMemory acts;

    public InspectionsInMemory(UnitsInMemory units, ActsInMemory acts) {
        this.units = units;
        this.acts = acts;
    }

    @Override
    public List<UnitFacts> ofBody(UnitId body, LocalDate from, LocalDate to, LocalDate today) {
        return facts(unit -> unit.body().equals(body), from, to);
    }

    @Override
    public List<UnitFacts> below(UnitPath place, LocalDate from, LocalDate to, LocalDate today) {
        return facts(unit -> place.holds(unit.path()), from, to);
    }

    private List<UnitFacts> facts(Predicate<Unit> which, LocalDate from, LocalDate to) {
        return units.all().stream()
                .filter(unit -> unit.kind().counted())
                .filter(which)
                .map(unit -> new UnitFacts(
                        unit.id(),
                        unit.body(),
                        unit.existence(),
                        unit.succeeds(),
                        controls(unit, from, to),
                        ViolationCounts.NONE))
                .toList();
    }

    private Controls controls(Unit unit, LocalDate from, LocalDate to) {
        LocalDate last = ends(unit, true)
                .filter(day -> !day.isAfter(to))
                .max(Comparator.naturalOrder())
                .orElse(null);
        return new Controls(last, within(ends(unit, true), from, to), within(ends(unit, false), from, to));
    }

    private Stream<LocalDate> ends(Unit unit, boolean signed) {
        return acts.all().stream()
                .filter(act -> act.unit().equals(unit.id()) && act.state().signed() == signed)
                .map(Act::endedOn)
                .filter(Objects::nonNull);
    }

    private static List<LocalDate> within(Stream<LocalDate> days, LocalDate from, LocalDate to) {
        return days.filter(day -> !day.isBefore(from) && !day.isAfter(to)).toList();
    }
}
