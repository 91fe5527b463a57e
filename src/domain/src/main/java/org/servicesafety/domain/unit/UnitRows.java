package org.servicesafety.domain.unit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.fault.Fault;
import org.servicesafety.domain.fault.Faults;
import org.servicesafety.domain.form.Form;
import org.servicesafety.domain.form.FormReader;
import org.servicesafety.domain.table.RowFault;
import org.servicesafety.domain.table.Table;

/** The rows of a file of units, read and held against the tree as it would be with all of them. */
final class UnitRows {

    /** A row of the file; the id is the unit's own or, for a new one, provisional. */
    record Read(int row, UnitId id, Form form, UnitDraft draft) {}

    private final Map<UnitId, Unit> existing;
    private final Map<String, UnitId> byCode = new HashMap<>();
    private final Map<UnitId, Read> rows = new LinkedHashMap<>();
    private final List<RowFault> refused = new ArrayList<>();
    private final List<RowFault> remarks = new ArrayList<>();
    private final List<Read> repeated = new ArrayList<>();
    private final UnitHistory history;

    UnitRows(Collection<Unit> units, UnitRecords records, Table table) {
        this.existing = units.stream().collect(Collectors.toMap(Unit::id, unit -> unit));
        this.history = new UnitHistory(records);
        units.forEach(unit -> byCode.put(unit.code(), unit.id()));
        name(table);
        table.rows().forEach(row -> read(row.number(), UnitColumns.fields(table, row)));
        check(UnitTree.of(units).with(drafts()));
        remarks.addAll(UnitColumns.remarks(table));
    }

    List<RowFault> refused() {
        return sorted(refused);
    }

    List<RowFault> remarks() {
        return sorted(remarks);
    }

    /** Rows by the unit that they are about, the first of each. */
    Map<UnitId, Read> rows() {
        return rows;
    }

    /** Every row with what becomes of it, in the order of the file. */
    List<ImportedUnit> items() {
        Set<Integer> refusedRows = refused.stream().map(RowFault::row).collect(Collectors.toSet());
        return Stream.concat(rows.values().stream(), repeated.stream())
                .sorted(Comparator.comparingInt(Read::row))
                .map(read -> item(read, refusedRows.contains(read.row)))
                .toList();
    }

    /** The row says nothing that is not so already. */
    boolean isSame(Read read) {
        return find(read.id) != null
                && read.draft.equals(
                        UnitDraft.of(Objects.requireNonNull(find(read.id)).content()));
    }

    /** The ids that units have after writing, by the numbers of their rows. */
    Map<Integer, UnitId> ids(Map<UnitId, UnitId> written) {
        return rows.values().stream()
                .collect(Collectors.toMap(Read::row, read -> Objects.requireNonNull(written.get(read.id))));
    }

    private ImportedUnit item(Read read, boolean isRefused) {
        Unit unit = find(read.id);
        return new ImportedUnit(read.row, unit == null ? null : unit.id(), outcome(read, isRefused), understood(read));
    }

    private ImportedUnit.Outcome outcome(Read read, boolean isRefused) {
        if (isRefused) {
            return ImportedUnit.Outcome.REFUSED;
        }
        if (find(read.id) == null) {
            return ImportedUnit.Outcome.NEW;
        }
        return isSame(read) ? ImportedUnit.Outcome.SAME : ImportedUnit.Outcome.CHANGED;
    }

    // parents may come later in the file, so each row has its id before any is read
    private void name(Table table) {
        table.rows().forEach(row -> {
            String code = UnitColumns.fields(table, row).at("code");
            if (code != null) {
                byCode.computeIfAbsent(code, fresh -> new UnitId(-row.number()));
            }
        });
    }

    private void read(int row, Form form) {
        Faults.Check check = Faults.check();
        UnitDraft draft = new UnitReader(new FormReader(form, check), "parent").read(links(form, check));
        String code = form.at("code");
        UnitId id = code == null ? new UnitId(-row) : Objects.requireNonNull(byCode.get(code));
        Read read = new Read(row, id, form, draft);
        if (rows.putIfAbsent(id, read) != null) {
            repeated.add(read);
            check.add("code", "code-repeated", Objects.requireNonNull(rows.get(id)).row);
        }
        refuse(row, check.faults());
        remark(read);
    }

    private UnitDraft.Links links(Form form, Faults.Check check) {
        return new UnitDraft.Links(link(form, "parent", check), link(form, "succeeds", check));
    }

    private @Nullable UnitId link(Form form, String field, Faults.Check check) {
        String code = form.at(field);
        UnitId id = code == null ? null : byCode.get(code);
        check.addIf(code != null && id == null, field, "unknown-unit", String.valueOf(code));
        return id;
    }

    private void check(UnitTree tree) {
        rows.values().forEach(read -> {
            refuse(read.row, UnitRules.of(tree, read.id));
            Unit unit = find(read.id);
            if (unit != null && isUnderstood(read)) {
                refuse(read.row, history.faults(unit, read.draft.content()).faults());
            }
        });
    }

    private boolean isUnderstood(Read read) {
        return refused.stream().noneMatch(fault -> fault.row() == read.row);
    }

    private void remark(Read read) {
        Stream.of("name.kk", "name.ru", "name.en")
                .filter(field -> !read.form.has(field) && read.draft.name() != null)
                .forEach(field -> remarks.add(new RowFault(
                        read.row, UnitColumns.column(field), Fault.on(UnitColumns.column(field), "name-missing"))));
    }

    private void refuse(int row, Faults faults) {
        faults.forEach(fault -> refused.add(new RowFault(row, UnitColumns.column(fault.field()), fault)));
    }

    private Map<UnitId, UnitDraft> drafts() {
        return rows.values().stream().collect(Collectors.toMap(Read::id, Read::draft));
    }

    private @Nullable Unit find(UnitId id) {
        return existing.get(id);
    }

    private Form understood(Read read) {
        Map<String, String> fields = new HashMap<>(read.form.values());
        refused.stream()
                .filter(fault -> fault.row() == read.row)
                .forEach(fault -> fields.remove(fault.fault().field()));
        fields.keySet().removeIf(field -> field.startsWith("?"));
        return new Form(fields);
    }

    private static List<RowFault> sorted(List<RowFault> faults) {
        return faults.stream().sorted(Comparator.comparingInt(RowFault::row)).toList();
    }
}
