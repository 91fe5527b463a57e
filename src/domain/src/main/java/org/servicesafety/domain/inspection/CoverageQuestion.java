package org.servicesafety.domain.inspection;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.fault.Faults;
import org.servicesafety.domain.fault.NotVisible;
import org.servicesafety.domain.form.Form;
import org.servicesafety.domain.form.FormReader;
import org.servicesafety.domain.period.Period;
import org.servicesafety.domain.period.PeriodKind;
import org.servicesafety.domain.rulebook.RuleBooks;
import org.servicesafety.domain.unit.ReadUnit;
import org.servicesafety.domain.unit.Unit;
import org.servicesafety.domain.unit.UnitId;
import org.servicesafety.domain.unit.Units;

/** Of which body and which period coverage is asked. */
record CoverageQuestion(Unit body, Period period) {

    /** What the questions are read with. */
    record Reader(Units units, RuleBooks ruleBooks, LocalDate today) {

        /** Reads {@code unit}, {@code subtree} and {@code quarter}; this quarter if absent. */
        CoverageQuestion quarter(Rights rights, Form form) {
            return read(rights, form, "quarter", PeriodKind.QUARTER, "not-a-quarter");
        }

        /** Reads {@code unit} and {@code year}; this year if absent. */
        CoverageQuestion year(Rights rights, Form form) {
            return read(rights, form, "year", PeriodKind.YEAR, "not-a-year");
        }

        private CoverageQuestion read(Rights rights, Form form, String field, PeriodKind kind, String code) {
            Faults.Check check = Faults.check().add(form.misread());
            FormReader reader = new FormReader(form, check).require("unit");
            Long number = reader.number("unit");
            reader.flag("subtree");
            Period period = period(form.at(field), kind).orElse(null);
            check.addIf(period == null, field, code);
            Unit body = body(rights, number, check);
            check.refuseIfAny();
            return new CoverageQuestion(
                    Optional.ofNullable(body).orElseThrow(NotVisible::new), Objects.requireNonNull(period));
        }

        private @Nullable Unit body(Rights rights, @Nullable Long number, Faults.Check check) {
            Unit body = number == null ? null : new ReadUnit(units).read(rights, new UnitId(number));
            check.addIf(body != null && !body.isBody(), "unit", "not-a-body");
            return body;
        }

        private Optional<Period> period(@Nullable String text, PeriodKind kind) {
            if (text == null) {
                return Optional.of(Period.calendar(kind, today));
            }
            return Period.parse(text, ruleBooks.on(today).rules().trainingYear())
                    .filter(period -> period.kind() == kind);
        }
    }
}
