package org.servicesafety.domain.strength;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.form.Form;
import org.servicesafety.domain.strength.ImportedStrength.Outcome;
import org.servicesafety.domain.table.ImportReport;
import org.servicesafety.domain.table.RowFault;
import org.servicesafety.domain.table.Table;
import org.servicesafety.domain.unit.UnitId;
import org.servicesafety.domain.unit.Units;

/**
 * Loads a file of strengths: {@code unit} (its code), {@code month} and {@code average_strength}. The same file twice changes nothing;
 * months that the file lacks are left as they are. All rows are saved or none.
 */
public final class ImportStrength {

    private final Units units;
    private final Strengths strengths;

    public ImportStrength(Units units, Strengths strengths) {
        this.units = units;
        this.strengths = strengths;
    }

    /**
     * What would become of the rows; writes nothing.
     *
     * @throws org.servicesafety.domain.fault.Forbidden if the person may edit the strength of no body
     */
    public ImportReport<ImportedStrength> preview(Rights rights, Table table) {
        StrengthAccess.refuseUnlessMayEditAny(rights, units);
        List<RowFault> faults = StrengthRows.COLUMNS.faults(table);
        return faults.isEmpty() ? report(table, new StrengthRows(rights, units, table)) : unreadable(table, faults);
    }

    /**
     * Saves the rows, unless one is refused: then the report says why and nothing is changed.
     *
     * @throws org.servicesafety.domain.fault.Forbidden if the person may edit the strength of no body
     */
    public ImportReport<ImportedStrength> load(Rights rights, Table table) {
        StrengthAccess.refuseUnlessMayEditAny(rights, units);
        List<RowFault> faults = StrengthRows.COLUMNS.faults(table);
        if (!faults.isEmpty()) {
            return unreadable(table, faults);
        }
        StrengthRows rows = new StrengthRows(rights, units, table);
        ImportReport<ImportedStrength> report = report(table, rows);
        if (report.isAccepted()) {
            strengths.write(changed(report, rows));
        }
        return report;
    }

    private static List<MonthlyStrength> changed(ImportReport<ImportedStrength> report, StrengthRows rows) {
        Set<Integer> same = report.items().stream()
                .filter(item -> item.outcome() == Outcome.SAME)
                .map(ImportedStrength::row)
                .collect(Collectors.toSet());
        return rows.rows().stream()
                .filter(read -> !same.contains(read.row()))
                .map(read -> Objects.requireNonNull(read.strength()))
                .toList();
    }

    private ImportReport<ImportedStrength> report(Table table, StrengthRows rows) {
        Map<MonthlyStrength, Integer> known = known(rows);
        Map<Integer, Set<String>> faulty = faulty(rows);
        List<ImportedStrength> items = rows.rows().stream()
                .map(read -> item(read, known, faulty.getOrDefault(read.row(), Set.of())))
                .toList();
        return ImportReport.of(items, ImportedStrength::row, rows.refused(), StrengthRows.COLUMNS.remarks(table));
    }

    private static ImportedStrength item(
            StrengthRows.Read read, Map<MonthlyStrength, Integer> known, Set<String> faulty) {
        MonthlyStrength strength = read.strength();
        Map<String, String> understood = new HashMap<>(read.form().values());
        understood.keySet().removeIf(field -> faulty.contains(field) || field.startsWith("?"));
        UnitId unit = strength == null ? null : strength.unit();
        return new ImportedStrength(read.row(), unit, outcome(strength, known), new Form(understood));
    }

    private static Outcome outcome(@Nullable MonthlyStrength strength, Map<MonthlyStrength, Integer> known) {
        if (strength == null) {
            return Outcome.REFUSED;
        }
        Integer before = known.get(place(strength));
        if (before == null) {
            return Outcome.NEW;
        }
        return before.equals(strength.servicemen()) ? Outcome.SAME : Outcome.CHANGED;
    }

    /** What is on record of the units and months of the file, by its place: unit and month alone. */
    private Map<MonthlyStrength, Integer> known(StrengthRows rows) {
        List<MonthlyStrength> read = rows.rows().stream()
                .map(StrengthRows.Read::strength)
                .filter(Objects::nonNull)
                .toList();
        if (read.isEmpty()) {
            return Map.of();
        }
        Set<UnitId> ofFile = read.stream().map(MonthlyStrength::unit).collect(Collectors.toSet());
        List<YearMonth> months =
                read.stream().map(MonthlyStrength::month).sorted().toList();
        return strengths.known(ofFile, months.get(0), months.get(months.size() - 1)).stream()
                .collect(Collectors.toMap(
                        ImportStrength::place, strength -> Objects.requireNonNull(strength.servicemen())));
    }

    private static MonthlyStrength place(MonthlyStrength strength) {
        return new MonthlyStrength(strength.unit(), strength.month(), null);
    }

    private static Map<Integer, Set<String>> faulty(StrengthRows rows) {
        Map<Integer, Set<String>> faulty = new HashMap<>();
        rows.refused().forEach(refused -> faulty.computeIfAbsent(refused.row(), row -> new HashSet<>())
                .add(String.valueOf(refused.fault().field())));
        return faulty;
    }

    private static ImportReport<ImportedStrength> unreadable(Table table, List<RowFault> faults) {
        List<ImportedStrength> items = table.rows().stream()
                .map(row -> new ImportedStrength(
                        row.number(), null, Outcome.REFUSED, StrengthRows.COLUMNS.fields(table, row)))
                .toList();
        return new ImportReport<>(items.size(), 0, items, faults, List.of());
    }
}
