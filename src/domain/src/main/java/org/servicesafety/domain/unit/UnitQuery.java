package org.servicesafety.domain.unit;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which units are asked for; a null filter lets all pass.
 *
 * @param bodies units of these bodies only (themselves included); empty finds nothing
 * @param under below this place; the unit at the place itself is not among them
 * @param code exactly this code
 * @param on exists on this day
 */
public record UnitQuery(
        Set<UnitId> bodies,
        @Nullable UnitPath under,
        @Nullable String code,
        @Nullable UnitKind kind,
        @Nullable UnitLevel level,
        @Nullable LocalDate on) {

    public UnitQuery {
        bodies = Set.copyOf(bodies);
    }

    UnitQuery under(@Nullable UnitPath place) {
        return new UnitQuery(bodies, place, code, kind, level, on);
    }

    /** What each row must answer; the database does the same. */
    public boolean matches(Unit unit) {
        return bodies.contains(unit.body())
                && isBelow(unit)
                && (code == null || code.equals(unit.code()))
                && (kind == null || kind == unit.kind())
                && (level == null || level == unit.level())
                && (on == null || unit.existence().on(on));
    }

    private boolean isBelow(Unit unit) {
        return under == null || (under.holds(unit.path()) && !under.equals(unit.path()));
    }
}
