package org.servicesafety.jira.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.servicesafety.domain.table.ImportReport;
import org.servicesafety.domain.table.RowFault;
import org.servicesafety.domain.table.Table;
import org.servicesafety.jira.language.Wording;

/**
 * What became, or would become, of the rows of a file.
 *
 * @param rows number of data rows
 * @param accepted number of those not refused
 * @param items every data row as understood, each with its {@code row} in the file
 * @param refused why rows are refused
 * @param remarks what does not hinder
 * @param errors the refusals in the shape of every error; only where nothing was saved because of them
 */
public record ImportJson(
        int rows,
        int accepted,
        List<Map<String, @Nullable Object>> items,
        List<RowJson> refused,
        List<RowJson> remarks,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<ErrorJson> errors) {

    /**
     * Something to say about a row.
     *
     * @param row the file's own, its first being 1
     * @param column head of the column as the file has it; null for the row as a whole
     * @param value what stands in that cell, mended or not; null where there is no such cell
     */
    public record RowJson(int row, @Nullable String column, @Nullable String value, String code, String message) {

        static RowJson of(RowFault found, Table table, Wording wording) {
            String column = found.column();
            return new RowJson(
                    found.row(),
                    column,
                    column == null ? null : table.cell(found.row(), column),
                    found.fault().code(),
                    wording.fault(found.fault()));
        }
    }

    static ImportJson of(
            ImportReport<?> report,
            Table table,
            List<Map<String, @Nullable Object>> items,
            boolean refusing,
            Wording wording) {
        return new ImportJson(
                report.rows(),
                report.accepted(),
                items,
                rows(report.refused(), table, wording),
                rows(report.remarks(), table, wording),
                refusing ? errors(report.refused(), wording) : null);
    }

    private static List<RowJson> rows(List<RowFault> found, Table table, Wording wording) {
        return found.stream().map(one -> RowJson.of(one, table, wording)).toList();
    }

    private static List<ErrorJson> errors(List<RowFault> refused, Wording wording) {
        return refused.stream()
                .map(one -> Errors.json(one.fault(), null, wording))
                .toList();
    }
}
