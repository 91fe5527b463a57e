package org.servicesafety.domain.strength;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.fault.Faults;
import org.servicesafety.domain.form.Form;
import org.servicesafety.domain.form.FormReader;
import org.servicesafety.domain.table.Columns;
import org.servicesafety.domain.table.RowFault;
import org.servicesafety.domain.table.Table;
import org.servicesafety.domain.unit.Unit;
import org.servicesafety.domain.unit.UnitAccess;
import org.servicesafety.domain.unit.Units;

/** The rows of a file of strengths, read one by one. */
final class StrengthRows {

    static final Columns COLUMNS = new Columns(
            Map.of("unit", "unit", "month", "month", "average_strength", "servicemen"),
            List.of("unit", "month", "average_strength"));

    /** A row; without a strength if it is refused. */
    record Read(int row, Form form, @Nullable MonthlyStrength strength) {}

    private record Place(Unit unit, YearMonth month) {}

    private final Rights rights;
    private final Map<String, Unit> units;
    private final List<Read> rows = new ArrayList<>();
    private final List<RowFault> refused = new ArrayList<>();
    private final Map<Place, Integer> seen = new HashMap<>();

    StrengthRows(Rights rights, Units units, Table table) {
        this.rights = rights;
        this.units = units.all().stream().collect(Collectors.toMap(Unit::code, Function.identity()));
        table.rows().forEach(row -> read(row.number(), COLUMNS.fields(table, row)));
    }

    List<Read> rows() {
        return rows;
    }

    List<RowFault> refused() {
        return refused;
    }

    private void read(int row, Form form) {
        Faults.Check check = Faults.check();
        FormReader fields = new FormReader(form, check).require("unit", "month", "servicemen");
        StrengthReader reader = new StrengthReader(fields);
        Unit unit = unit(form.at("unit"), check);
        Integer servicemen = reader.servicemen("servicemen");
        YearMonth month = month(unit, form.at("month"), fields, reader);
        if (unit != null && month != null) {
            refuseIfRepeated(new Place(unit, month), row, check);
        }
        check.faults().forEach(fault -> refused.add(new RowFault(row, COLUMNS.column(fault.field()), fault)));
        MonthlyStrength strength =
                unit == null || month == null ? null : new MonthlyStrength(unit.id(), month, servicemen);
        rows.add(new Read(row, form, check.isEmpty() ? strength : null));
    }

    private @Nullable Unit unit(@Nullable String code, Faults.Check check) {
        Optional<Unit> unit = Optional.ofNullable(code).map(units::get).filter(found -> UnitAccess.sees(rights, found));
        check.addIf(code != null && unit.isEmpty(), "unit", "unknown-unit", String.valueOf(code));
        check.addIf(unit.isPresent() && !StrengthAccess.mayEdit(rights, unit.get()), "unit", "not-permitted");
        return unit.orElse(null);
    }

    private static @Nullable YearMonth month(
            @Nullable Unit unit, @Nullable String text, FormReader fields, StrengthReader reader) {
        return unit == null || text == null ? fields.month("month") : reader.month(unit, text, "month");
    }

    private void refuseIfRepeated(Place place, int row, Faults.Check check) {
        Integer first = seen.putIfAbsent(place, row);
        check.addIf(first != null, "month", "row-repeated", String.valueOf(first));
    }
}
