package org.servicesafety.jira.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.plan.ImportedItem;
import org.servicesafety.domain.plan.ItemContent;
import org.servicesafety.domain.plan.PlanFile;
import org.servicesafety.domain.plan.PlanImport;
import org.servicesafety.domain.plan.PlanItem;
import org.servicesafety.domain.table.RowFault;
import org.servicesafety.jira.language.Wording;
import org.servicesafety.jira.rest.ImportJson.RowJson;

/**
 * What became, or would become, of the file of a plan.
 *
 * @param rows number of data rows
 * @param accepted number of those not refused
 * @param columns heads of the seven columns of Appendix 1 as the file has them; empty where it has none
 * @param items every data row as understood, in the order of the file
 * @param refused why rows are refused
 * @param remarks what does not hinder
 * @param texts what becomes of goals, tasks and requirements
 * @param leftOut rows at the end that are taken for the signature; a correction in one takes it in
 * @param notes what is to be said about the file as a whole and does not hinder
 * @param errors the refusals in the shape of every error; only where nothing was saved because of them
 */
public record PlanImportJson(
        int rows,
        int accepted,
        List<String> columns,
        List<ItemRowJson> items,
        List<RowJson> refused,
        List<RowJson> remarks,
        List<TextJson> texts,
        List<LeftOutJson> leftOut,
        List<NoteJson> notes,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<ErrorJson> errors) {

    /**
     * A row as understood: an item as elsewhere, with its row.
     *
     * @param row the file's own, its first being 1
     * @param outcome NEW, SAME (the plan has it in the same words; passed over) or REFUSED
     * @param cells the seven texts of the row, mended or not
     * @param key of its issue; null while it is not saved
     * @param mark always null: a draft has no marks of completion
     */
    public record ItemRowJson(
            int row,
            String outcome,
            List<String> cells,
            @Nullable String key,
            int number,
            String activity,
            String kind,
            ItemJson.OfficialJson responsible,
            ItemJson.OfficialJson monitor,
            ItemJson.TermJson term,
            @Nullable String form,
            OccurrenceJson.@Nullable MarkJson mark,
            @Nullable String status) {}

    /**
     * One of the texts above the table.
     *
     * @param field goals, tasks, requirements
     * @param outcome TAKEN into the draft, SAME as it says, KEPT: the draft says something else, which stays; ABSENT from the file
     */
    public record TextJson(String field, String outcome, @Nullable String text) {}

    /** A row at the end without what an item has. */
    public record LeftOutJson(int row, List<String> cells) {}

    /** Something to say about the file as a whole. */
    public record NoteJson(String code, String message) {}

    static PlanImportJson of(PlanImport report, PlanFile file, boolean refusing, ItemView view, Wording wording) {
        Map<Integer, PlanFile.Row> rows = new HashMap<>();
        file.rows().forEach(row -> rows.put(row.number(), row));
        List<RowJson> refused = told(report.report().refused(), file, rows, wording);
        return new PlanImportJson(
                report.report().rows(),
                report.report().accepted(),
                file.heads(),
                report.report().items().stream().map(item -> item(item, view)).toList(),
                refused,
                told(report.report().remarks(), file, rows, wording),
                report.texts().stream()
                        .map(text -> new TextJson(text.field(), text.fate().name(), text.text()))
                        .toList(),
                report.leftOut().stream()
                        .map(row -> new LeftOutJson(row.number(), row.cells()))
                        .toList(),
                report.notes().stream()
                        .map(note -> new NoteJson(note.code(), wording.fault(note)))
                        .toList(),
                refusing
                        ? report.report().refused().stream()
                                .map(one -> Errors.json(one.fault(), null, wording))
                                .toList()
                        : null);
    }

    private static List<RowJson> told(
            List<RowFault> found, PlanFile file, Map<Integer, PlanFile.Row> rows, Wording wording) {
        return found.stream()
                .map(one -> new RowJson(
                        one.row(),
                        one.column(),
                        value(one, file, rows),
                        one.fault().code(),
                        wording.fault(one.fault())))
                .toList();
    }

    private static @Nullable String value(RowFault found, PlanFile file, Map<Integer, PlanFile.Row> rows) {
        PlanFile.Row row = rows.get(found.row());
        String column = found.column();
        return row == null || column == null
                ? null
                : row.cells().get(file.heads().indexOf(column));
    }

    private static ItemRowJson item(ImportedItem item, ItemView view) {
        ItemContent content = item.understood();
        PlanItem saved = item.item();
        return new ItemRowJson(
                item.row(),
                item.outcome().name(),
                item.cells(),
                saved == null ? null : saved.key(),
                content.number(),
                content.activity(),
                content.kind().name(),
                view.official(content.responsible()),
                view.official(content.monitor()),
                ItemView.term(content.term()),
                content.form(),
                null,
                saved == null ? null : saved.status().name());
    }
}
