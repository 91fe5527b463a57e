package org.servicesafety.jira.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.servicesafety.jira.office.ActRegister.Column;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ActRegisterTest {

    private static List<List<Cell>> rows(Object... values) throws IOException {
        List<Column<Object>> columns = List.of(new Column<>("Grounds", 10, value -> value));
        byte[] workbook = ActRegister.workbook("Acts", columns, List.of(values));
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            return read.getFirstSheet().read().stream()
                    .map(row -> row.stream().toList())
                    .toList();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "=HYPERLINK(\"http://a.example\",\"open\")",
                "+7 701",
                "-1",
                "@SUM(A1)",
                "\t=1+1",
                "<f>1+1</f>",
                "17/2026",
            })
    void what_people_typed_is_text_and_never_a_formula(String typed) throws IOException {
        Cell cell = rows(typed).get(1).get(0);
        assertThat(cell.getType()).isEqualTo(CellType.STRING);
        assertThat(cell.getFormula()).isNull();
        assertThat(cell.asString()).isEqualTo(typed);
    }

    @Test
    void days_are_days_and_numbers_are_numbers_below_their_head() throws IOException {
        List<List<Cell>> rows = rows(LocalDate.of(2026, 11, 23), 5);
        assertThat(rows.get(0).get(0).asString()).isEqualTo("Grounds");
        assertThat(rows.get(1).get(0).asDate().toLocalDate()).isEqualTo("2026-11-23");
        assertThat(rows.get(2).get(0).asNumber()).isEqualByComparingTo("5");
    }
}
