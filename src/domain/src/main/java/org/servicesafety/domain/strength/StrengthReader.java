package org.servicesafety.domain.strength;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.form.FormReader;
import org.servicesafety.domain.unit.Unit;

/** Reads numbers of servicemen and holds their months against the days of a unit. */
final class StrengthReader {

    private final FormReader reader;

    StrengthReader(FormReader reader) {
        this.reader = reader;
    }

    /** A number of servicemen in this field; null with a fault where it is none. */
    @Nullable
    Integer servicemen(String field) {
        Long number = reader.number(field);
        if (number != null && (number < MonthlyStrength.LEAST || number > MonthlyStrength.MOST)) {
            reader.fault(field, "out-of-range", MonthlyStrength.LEAST, MonthlyStrength.MOST);
            return null;
        }
        return number == null ? null : number.intValue();
    }

    /** The month that a text names, in which the unit must exist on a day at least; null with a fault on the field where it is none. */
    @Nullable
    YearMonth month(Unit unit, String text, String field) {
        YearMonth month = FormReader.monthOf(text).orElse(null);
        if (month == null) {
            reader.fault(field, "not-a-month");
        } else if (!unit.existence().onAnyDay(month.atDay(1), month.atEndOfMonth())) {
            reader.fault(field, "unit-not-there-then", unit.code());
        }
        return month;
    }
}
