package org.servicesafety.domain.unit;

import java.util.List;
import java.util.Map;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.fault.Fault;
import org.servicesafety.domain.fault.Forbidden;
import org.servicesafety.domain.table.ImportReport;
import org.servicesafety.domain.table.RowFault;
import org.servicesafety.domain.table.Table;

/**
 * Loads a file of units: {@code code, name_kk, name_ru, name_en, kind, level, parent, project_key, valid_from, valid_to, succeeds}, parent
 * and succeeds by code, in any order of the rows. Units are matched by code, so the same file twice changes nothing; units that the file
 * lacks are left as they are. All rows are saved or none.
 */
public final class ImportUnits {

    private final Units units;
    private final UnitRecords records;

    public ImportUnits(Units units, UnitRecords records) {
        this.units = units;
        this.records = records;
    }

    /** What would become of the rows; writes nothing. */
    public ImportReport<ImportedUnit> preview(Rights rights, Table table) {
        refuseIfNotPermitted(rights);
        List<RowFault> faults = UnitColumns.faults(table);
        return faults.isEmpty() ? report(read(table)) : unreadable(table, faults);
    }

    /**
     * Saves the rows, unless one is refused: then the report says why and nothing is changed.
     *
     * @throws Forbidden if the person is no administrator
     */
    public ImportReport<ImportedUnit> load(Rights rights, Table table) {
        refuseIfNotPermitted(rights);
        List<RowFault> faults = UnitColumns.faults(table);
        if (!faults.isEmpty()) {
            return unreadable(table, faults);
        }
        units.lock();
        UnitRows rows = read(table);
        ImportReport<ImportedUnit> report = report(rows);
        return report.isAccepted() ? saved(report, new UnitWriting(units, rows).write(), rows) : report;
    }

    private UnitRows read(Table table) {
        return new UnitRows(units.all(), records, table);
    }

    private static ImportReport<ImportedUnit> report(UnitRows rows) {
        return ImportReport.of(rows.items(), ImportedUnit::row, rows.refused(), rows.remarks());
    }

    private static ImportReport<ImportedUnit> saved(
            ImportReport<ImportedUnit> report, Map<UnitId, UnitId> written, UnitRows rows) {
        Map<Integer, UnitId> ids = rows.ids(written);
        List<ImportedUnit> items = report.items().stream()
                .map(item -> new ImportedUnit(item.row(), ids.get(item.row()), item.outcome(), item.understood()))
                .toList();
        return new ImportReport<>(report.rows(), report.accepted(), items, report.refused(), report.remarks());
    }

    private static ImportReport<ImportedUnit> unreadable(Table table, List<RowFault> faults) {
        List<ImportedUnit> items = table.rows().stream()
                .map(row -> new ImportedUnit(
                        row.number(), null, ImportedUnit.Outcome.REFUSED, UnitColumns.fields(table, row)))
                .toList();
        return new ImportReport<>(items.size(), 0, items, faults, List.of());
    }

    private static void refuseIfNotPermitted(Rights rights) {
        if (!rights.administrator()) {
            throw new Forbidden(Fault.of("not-permitted"));
        }
    }
}
