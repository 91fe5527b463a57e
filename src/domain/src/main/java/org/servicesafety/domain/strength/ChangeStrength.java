package org.servicesafety.domain.strength;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.fault.Faults;
import org.servicesafety.domain.form.Form;
import org.servicesafety.domain.form.FormReader;
import org.servicesafety.domain.unit.ReadUnit;
import org.servicesafety.domain.unit.Unit;
import org.servicesafety.domain.unit.UnitAccess;
import org.servicesafety.domain.unit.UnitId;
import org.servicesafety.domain.unit.Units;

/** Enters strength: the months that are named change, the others stay as they are. */
public final class ChangeStrength {

    /** Stands in a month that is to be cleared: from then on it is unknown. */
    public static final String UNKNOWN = "null";

    private static final String MONTHS = "months";
    private static final String UNITS = "units";
    private static final String UNIT = "unitId";

    private final Units units;
    private final Strengths strengths;

    public ChangeStrength(Units units, Strengths strengths) {
        this.units = units;
        this.strengths = strengths;
    }

    /**
     * Enters months of one unit.
     *
     * @param form {@code months.2026-03}: the number of servicemen, or {@link #UNKNOWN}
     * @throws org.servicesafety.domain.fault.NotVisible if the person sees no such unit
     * @throws org.servicesafety.domain.fault.Forbidden if the person may not edit its strength
     * @throws org.servicesafety.domain.fault.Invalid {@code not-a-month}, {@code not-a-number}, {@code out-of-range},
     *     {@code unit-not-there-then}
     */
    public void change(Rights rights, UnitId id, Form form) {
        Unit unit = new ReadUnit(units).read(rights, id);
        StrengthAccess.refuseUnlessMayEdit(rights, unit);
        Faults.Check check = Faults.check().add(form.misread());
        List<MonthlyStrength> entered = months(unit, new FormReader(form, check));
        check.refuseIfAny();
        strengths.write(entered);
    }

    /**
     * Enters months of several units, all or none.
     *
     * @param form {@code units[0].unitId} and {@code units[0].months.2026-03} as above, each unit once
     * @throws org.servicesafety.domain.fault.Forbidden if the person may not edit the strength of one of them
     * @throws org.servicesafety.domain.fault.Invalid as above, {@code required}, {@code unknown-unit}, {@code twice}
     */
    public void changeMany(Rights rights, Form form) {
        Faults.Check check = Faults.check().add(form.misread());
        List<UnitId> seen = new ArrayList<>();
        List<MonthlyStrength> entered = new FormReader(form, check)
                .each(UNITS, part -> ofUnit(rights, part, seen)).stream()
                        .flatMap(List::stream)
                        .toList();
        check.refuseIfAny();
        strengths.write(entered);
    }

    private List<MonthlyStrength> ofUnit(Rights rights, FormReader part, List<UnitId> seen) {
        Unit unit = unit(rights, part.require(UNIT));
        if (unit == null) {
            return List.of();
        }
        StrengthAccess.refuseUnlessMayEdit(rights, unit);
        if (seen.contains(unit.id())) {
            part.fault(UNIT, "twice");
        }
        seen.add(unit.id());
        return months(unit, part);
    }

    private @Nullable Unit unit(Rights rights, FormReader part) {
        Long number = part.number(UNIT);
        if (number == null) {
            return null;
        }
        Optional<Unit> unit = units.find(new UnitId(number)).filter(found -> UnitAccess.sees(rights, found));
        if (unit.isEmpty()) {
            part.fault(UNIT, "unknown-unit", number);
        }
        return unit.orElse(null);
    }

    private static List<MonthlyStrength> months(Unit unit, FormReader form) {
        Form named = form.form().within(MONTHS);
        StrengthReader reader = new StrengthReader(form);
        List<MonthlyStrength> entered = new ArrayList<>();
        for (String text : new TreeSet<>(named.values().keySet())) {
            String field = MONTHS + "." + text;
            Integer servicemen = UNKNOWN.equals(named.at(text)) ? null : reader.servicemen(field);
            YearMonth month = reader.month(unit, text, field);
            if (month != null) {
                entered.add(new MonthlyStrength(unit.id(), month, servicemen));
            }
        }
        return entered;
    }
}
