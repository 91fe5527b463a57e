package org.servicesafety.domain.analysis;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.fault.Faults;
import org.servicesafety.domain.form.Form;
import org.servicesafety.domain.form.FormReader;
import org.servicesafety.domain.period.Period;
import org.servicesafety.domain.rulebook.RuleBooks;
import org.servicesafety.domain.unit.ReadUnit;
import org.servicesafety.domain.unit.Unit;
import org.servicesafety.domain.unit.UnitId;
import org.servicesafety.domain.unit.Units;

/** A unit and a period that are asked about. Totals flow up: whoever sees the unit gets the figures of all below it. */
record PeriodQuestion(Unit unit, Period period) {

    /**
     * Reads the fields for the unit and the period; the other faults of the check are told with theirs.
     *
     * @throws org.servicesafety.domain.fault.Invalid {@code required}, {@code not-a-number}, {@code not-a-period}
     * @throws org.servicesafety.domain.fault.NotVisible if the person sees no such unit
     */
    static PeriodQuestion read(
            Rights rights, Form form, Faults.Check check, Units units, RuleBooks ruleBooks, LocalDate today) {
        check.add(form.misread());
        FormReader reader = new FormReader(form, check).require("unit", "period");
        Long number = reader.number("unit");
        Optional<Period> period = Optional.ofNullable(form.at("period"))
                .flatMap(text -> Period.parse(text, ruleBooks.on(today).rules().trainingYear()));
        check.addIf(form.has("period") && period.isEmpty(), "period", "not-a-period");
        check.refuseIfAny();
        Unit unit = new ReadUnit(units).read(rights, new UnitId(Objects.requireNonNull(number)));
        return new PeriodQuestion(unit, period.orElseThrow());
    }
}
