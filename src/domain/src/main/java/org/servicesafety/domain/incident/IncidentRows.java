package org.servicesafety.domain.incident;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.fault.Fault;
import org.servicesafety.domain.fault.Faults;
import org.servicesafety.domain.form.Form;
import org.servicesafety.domain.form.FormReader;
import org.servicesafety.domain.table.Columns;
import org.servicesafety.domain.table.RowFault;
import org.servicesafety.domain.table.Table;
import org.servicesafety.domain.unit.Unit;
import org.servicesafety.domain.unit.UnitAccess;
import org.servicesafety.domain.unit.Units;

/** The rows of a file of incidents, read one by one. */
final class IncidentRows {

    static final Columns COLUMNS = new Columns(
            Map.of(
                    "date", "date",
                    "unit", "unit",
                    "outcome", "outcome",
                    "injury_kind", "injuryKind",
                    "people", "people",
                    "on_duty", "onDuty",
                    "cause", "cause",
                    "activity", "activity",
                    "circumstances", "circumstances"),
            List.of("date", "unit", "outcome", "injury_kind", "people", "on_duty", "cause", "activity"));

    /**
     * A row.
     *
     * @param faulty fields with faults
     * @param content null if the row is refused
     */
    record Read(int row, Form form, Set<String> faulty, @Nullable IncidentContent content) {}

    private final Rights rights;
    private final CodeLists codes;
    private final LocalDate today;
    private final Map<String, Unit> units;
    private final List<Read> rows = new ArrayList<>();
    private final List<RowFault> refused = new ArrayList<>();
    private final List<RowFault> remarks = new ArrayList<>();

    IncidentRows(Rights rights, Units units, CodeLists codes, LocalDate today, Table table) {
        this.rights = rights;
        this.codes = codes;
        this.today = today;
        this.units = units.all().stream().collect(Collectors.toMap(Unit::code, Function.identity()));
        remarks.addAll(COLUMNS.remarks(table));
        table.rows().forEach(row -> read(row.number(), COLUMNS.fields(table, row)));
    }

    List<Read> rows() {
        return rows;
    }

    List<RowFault> refused() {
        return refused;
    }

    /** What does not hinder: columns that nobody reads, days that have not come yet. */
    List<RowFault> remarks() {
        return remarks;
    }

    private void read(int row, Form form) {
        Faults.Check check = Faults.check();
        FormReader reader = new FormReader(form, check).require("unit");
        IncidentDraft draft = IncidentDraft.read(reader, unit(form.at("unit"), check), null);
        draft.check(reader, check);
        codes.check(draft, check);
        if (draft.isAhead(today)) {
            remarks.add(new RowFault(row, COLUMNS.column("date"), Fault.on("date", "in-the-future")));
        }
        Set<String> faulty = new HashSet<>();
        check.faults().forEach(fault -> {
            faulty.add(String.valueOf(fault.field()));
            refused.add(new RowFault(row, COLUMNS.column(fault.field()), fault));
        });
        rows.add(new Read(row, form, faulty, check.isEmpty() ? draft.content(List.of()) : null));
    }

    private @Nullable Unit unit(@Nullable String code, Faults.Check check) {
        Optional<Unit> unit = Optional.ofNullable(code).map(units::get).filter(found -> UnitAccess.sees(rights, found));
        check.addIf(code != null && unit.isEmpty(), "unit", "unknown-unit", String.valueOf(code));
        check.addIf(
                unit.isPresent() && !IncidentAccess.mayEdit(rights, unit.get().body()), "unit", "not-permitted");
        return unit.orElse(null);
    }
}
