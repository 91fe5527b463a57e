package org.servicesafety.domain.conclusion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.analysis.Figures;
import org.servicesafety.domain.analysis.Rates;
import org.servicesafety.domain.analysis.UnitState;
import org.servicesafety.domain.unit.UnitId;

/** What corrections have moved since an analysis was completed: the frozen figures beside those of today. */
final class ChangedSince {

    private final Map<UnitId, LocalDate> days;
    private final List<Change> changes = new ArrayList<>();

    /**
     * Begins to compare.
     *
     * @param days the last correction of incidents of a unit or below it
     */
    ChangedSince(Map<UnitId, LocalDate> days) {
        this.days = Map.copyOf(days);
    }

    /** The changes of the body itself first, then those of units below, in the order of the frozen list. */
    List<Change> between(Figures frozen, Figures now) {
        compare(frozen.rates(), now.rates());
        UnitId body = frozen.rates().unit();
        add(
                Change.Field.VIOLATIONS,
                body,
                frozen.breakdown().violations(),
                now.breakdown().violations());
        add(
                Change.Field.PREVIOUS_VIOLATIONS,
                body,
                frozen.breakdown().previousViolations(),
                now.breakdown().previousViolations());
        Map<UnitId, Figures.UnitFigures> units = new HashMap<>();
        now.units().forEach(unit -> units.put(unit.unit(), unit));
        frozen.units().forEach(unit -> compare(unit, units.get(unit.unit())));
        return List.copyOf(changes);
    }

    private void compare(Rates frozen, Rates now) {
        UnitId body = frozen.unit();
        add(Change.Field.DEATHS, body, frozen.deaths().count(), now.deaths().count());
        add(
                Change.Field.INJURIES,
                body,
                frozen.injuries().count(),
                now.injuries().count());
        add(
                Change.Field.PREVIOUS_DEATHS,
                body,
                frozen.deaths().previousCount(),
                now.deaths().previousCount());
        add(
                Change.Field.PREVIOUS_INJURIES,
                body,
                frozen.injuries().previousCount(),
                now.injuries().previousCount());
        add(Change.Field.STRENGTH, body, frozen.now().strength(), now.now().strength());
        add(
                Change.Field.PREVIOUS_STRENGTH,
                body,
                frozen.before().strength(),
                now.before().strength());
    }

    private void compare(Figures.UnitFigures frozen, Figures.@Nullable UnitFigures now) {
        UnitState.Point deaths = now == null ? null : now.deaths();
        UnitState.Point injuries = now == null ? null : now.injuries();
        add(Change.Field.DEATHS, frozen.unit(), frozen.deaths().count(), deaths == null ? 0 : deaths.count());
        add(Change.Field.INJURIES, frozen.unit(), frozen.injuries().count(), injuries == null ? 0 : injuries.count());
        add(
                Change.Field.STRENGTH,
                frozen.unit(),
                frozen.injuries().rate().strength(),
                injuries == null ? null : injuries.rate().strength());
    }

    private void add(Change.Field field, UnitId unit, int from, int to) {
        add(field, unit, (Double) (double) from, (Double) (double) to);
    }

    private void add(Change.Field field, UnitId unit, @Nullable Double from, @Nullable Double to) {
        if (!Objects.equals(from, to)) {
            changes.add(new Change(field, unit, from, to, field.ofIncidents() ? days.get(unit) : null));
        }
    }
}
