package org.servicesafety.domain.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.servicesafety.domain.testing.Refusals.invalid;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.servicesafety.domain.fault.Fault;
import org.servicesafety.domain.table.Table.Correction;
import org.servicesafety.domain.table.Table.Row;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TableTest {

    private final Table table = new Table(
            3, List.of(" code ", "kind"), List.of(new Row(4, List.of("A", "BODY")), new Row(6, List.of("B"))));

    @Test
    void a_row_is_read_by_the_heads_of_its_columns() {
        assertThat(table.form(table.rows().get(0)).values()).containsOnlyKeys("code", "kind");
        assertThat(table.form(table.rows().get(0)).at("code")).isEqualTo("A");
        assertThat(table.form(table.rows().get(1)).at("kind")).isNull();
        assertThat(table.form(new Row(7, List.of("C", "BODY", "beyond the heads")))
                        .values())
                .hasSize(2);
    }

    @Test
    void of_two_columns_with_one_head_the_first_is_read() {
        Table twice = new Table(1, List.of("code", "code"), List.of(new Row(2, List.of("A", "B"))));

        assertThat(twice.form(twice.rows().get(0)).at("code")).isEqualTo("A");
    }

    @Test
    void a_cell_is_found_by_the_number_of_its_row_and_the_head_of_its_column() {
        Table short_row = new Table(3, List.of("code", "kind"), List.of(new Row(4, List.of("A"))));

        assertThat(short_row.cell(4, "code")).isEqualTo("A");
        assertThat(short_row.cell(4, "kind")).isEmpty();
        assertThat(short_row.cell(5, "code")).isNull();
        assertThat(short_row.cell(4, "level")).isNull();
    }

    @Test
    void a_cell_is_mended_without_the_file_and_the_last_word_holds() {
        Table mended = table.corrected(List.of(
                new Correction(6, "kind", "SERVICE"), new Correction(4, "code", "X"), new Correction(4, "code", "Y")));

        assertThat(mended.rows())
                .containsExactly(new Row(4, List.of("Y", "BODY")), new Row(6, List.of("B", "SERVICE")));
        assertThat(mended.headRow()).isEqualTo(3);
        assertThat(table.corrected(List.of()).form(table.rows().get(1)))
                .isEqualTo(table.form(table.rows().get(1)));
    }

    @Test
    void a_cell_that_is_not_there_cannot_be_mended() {
        List<Correction> corrections = List.of(
                new Correction(4, "code", "X"), new Correction(5, "code", "X"), new Correction(4, "level", "X"));

        assertThat(invalid(() -> table.corrected(corrections)))
                .containsExactly("corrections[1] no-such-cell", "corrections[2] no-such-cell");
    }

    @Test
    void a_report_counts_rows_that_are_not_refused() {
        List<RowFault> refused = List.of(
                new RowFault(4, "kind", Fault.of("x")),
                new RowFault(4, "code", Fault.of("y")),
                new RowFault(3, "level", Fault.of("head")));
        List<RowFault> remarks = List.of(new RowFault(6, null, Fault.of("z")));

        ImportReport<Integer> report = ImportReport.of(List.of(4, 6, 7), row -> row, refused, remarks);

        assertThat(report.rows()).isEqualTo(3);
        assertThat(report.accepted()).isEqualTo(2);
        assertThat(report.isAccepted()).isFalse();
        assertThat(ImportReport.of(List.of(4), row -> row, List.of(), remarks).isAccepted())
                .isTrue();
    }
}
