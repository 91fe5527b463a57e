package org.servicesafety.jira.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RemarkSheetTest {

    private static final List<String> HEADS = List.of("row", "column", "value", "weight", "message");

    @Test
    void has_a_line_for_each_remark_below_its_heads() throws IOException {
        List<Row> rows = rows(
                new RemarkSheet.Line(15, "Сроки исполнения", "до 32 мая", "не принято", "Такого дня нет."),
                new RemarkSheet.Line(16, null, null, "замечание", "Отметка не загружается."));

        assertThat(texts(rows.get(0))).containsExactlyElementsOf(HEADS);
        assertThat(texts(rows.get(1)))
                .containsExactly("15", "Сроки исполнения", "до 32 мая", "не принято", "Такого дня нет.");
        assertThat(rows.get(2).getCellText(1)).isEmpty();
        assertThat(rows.get(2).getCellText(4)).isEqualTo("Отметка не загружается.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "=HYPERLINK(\"http://x\")", "\t=1", "<f>1</f>"})
    void computes_nothing_of_what_stood_in_a_cell(String typed) throws IOException {
        Row row = rows(new RemarkSheet.Line(3, typed, typed, "-", typed)).get(1);

        for (int column : new int[] {1, 2, 4}) {
            Cell cell = row.getCell(column);
            assertThat(cell.getType()).isEqualTo(CellType.STRING);
            assertThat(cell.getFormula()).isNull();
            assertThat(cell.getText()).isEqualTo(typed);
        }
    }

    private static List<Row> rows(RemarkSheet.Line... lines) throws IOException {
        byte[] file = RemarkSheet.of("Замечания", HEADS, List.of(lines));
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            return workbook.getFirstSheet().read();
        }
    }

    private static List<String> texts(Row row) {
        return row.stream().map(Cell::getText).toList();
    }
}
