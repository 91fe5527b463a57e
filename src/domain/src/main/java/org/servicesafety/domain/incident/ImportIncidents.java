package org.servicesafety.domain.incident;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.access.Rights;
import org.servicesafety.domain.form.Form;
import org.servicesafety.domain.table.ImportReport;
import org.servicesafety.domain.table.RowFault;
import org.servicesafety.domain.table.Table;
import org.servicesafety.domain.unit.UnitId;
import org.servicesafety.domain.unit.Units;

/**
 * Loads a file of incidents: {@code date, unit} (its code), {@code outcome, injury_kind, people, on_duty, cause, activity, circumstances}.
 * A row that was entered before is passed over, also if the incident was corrected or deleted since: the same file twice changes nothing.
 * Rows that say the same are as many incidents. A day that has not come yet is remarked on: files are drawn up ahead of the clock of a
 * site. All rows are saved or none.
 */
public final class ImportIncidents {

    private final Units units;
    private final Incidents incidents;
    private final IncidentHistory history;
    private final IncidentCodes codes;
    private final Clock clock;

    public ImportIncidents(
            Units units, Incidents incidents, IncidentHistory history, IncidentCodes codes, Clock clock) {
        this.units = units;
        this.incidents = incidents;
        this.history = history;
        this.codes = codes;
        this.clock = clock;
    }

    /**
     * What would become of the rows; writes nothing.
     *
     * @throws org.servicesafety.domain.fault.Forbidden if the person may enter incidents of no body
     */
    public ImportReport<ImportedIncident> preview(Rights rights, Table table) {
        return work(rights, table, added -> {});
    }

    /**
     * Saves the rows, unless one is refused: then the report says why and nothing is changed.
     *
     * @throws org.servicesafety.domain.fault.Forbidden if the person may enter incidents of no body
     */
    public ImportReport<ImportedIncident> load(Rights rights, Table table) {
        return work(rights, table, added -> save(rights, added));
    }

    private interface Saving {
        void save(List<IncidentContent> added);
    }

    private ImportReport<ImportedIncident> work(Rights rights, Table table, Saving saving) {
        IncidentAccess.refuseUnlessMayEditAny(rights, units);
        List<RowFault> faults = IncidentRows.COLUMNS.faults(table);
        if (!faults.isEmpty()) {
            return unreadable(table, faults);
        }
        IncidentRows rows = new IncidentRows(rights, units, CodeLists.of(codes), LocalDate.now(clock), table);
        Predicate<IncidentContent> isNew = newOnes(rows);
        List<IncidentContent> added = new ArrayList<>();
        List<ImportedIncident> items = new ArrayList<>();
        for (IncidentRows.Read read : rows.rows()) {
            IncidentContent content = read.content();
            boolean add = content != null && isNew.test(content);
            if (add) {
                added.add(content);
            }
            items.add(item(read, content, add));
        }
        if (rows.refused().isEmpty()) {
            saving.save(added);
        }
        return ImportReport.of(items, ImportedIncident::row, rows.refused(), rows.remarks());
    }

    /** Asked for each row once, in order: the first rows with a content are those that were entered before. */
    private Predicate<IncidentContent> newOnes(IncidentRows rows) {
        List<IncidentContent> contents = rows.rows().stream()
                .map(IncidentRows.Read::content)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Map<IncidentContent, Integer> before = new HashMap<>(incidents.everAdded(contents));
        return content -> {
            int left = before.getOrDefault(content, 0);
            before.put(content, left - 1);
            return left <= 0;
        };
    }

    private void save(Rights rights, List<IncidentContent> added) {
        Instant now = clock.instant();
        history.add(incidents.add(added).stream()
                .map(incident -> new IncidentEvent(
                        incident.id(),
                        IncidentEvent.Kind.ENTERED,
                        rights.me().userKey(),
                        now,
                        null,
                        incident.content()))
                .toList());
    }

    private static ImportedIncident item(IncidentRows.Read read, @Nullable IncidentContent content, boolean isNew) {
        Map<String, String> understood = new HashMap<>(read.form().values());
        understood.keySet().removeIf(field -> read.faulty().contains(field) || field.startsWith("?"));
        UnitId unit = content == null ? null : content.unit();
        return new ImportedIncident(read.row(), unit, outcome(content, isNew), new Form(understood));
    }

    private static ImportedIncident.Outcome outcome(@Nullable IncidentContent content, boolean isNew) {
        if (content == null) {
            return ImportedIncident.Outcome.REFUSED;
        }
        return isNew ? ImportedIncident.Outcome.NEW : ImportedIncident.Outcome.SAME;
    }

    private static ImportReport<ImportedIncident> unreadable(Table table, List<RowFault> faults) {
        List<ImportedIncident> items = table.rows().stream()
                .map(row -> new ImportedIncident(
                        row.number(), null, ImportedIncident.Outcome.REFUSED, IncidentRows.COLUMNS.fields(table, row)))
                .toList();
        return new ImportReport<>(items.size(), 0, items, faults, List.of());
    }
}
