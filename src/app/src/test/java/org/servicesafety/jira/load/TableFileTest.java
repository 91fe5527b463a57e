package org.servicesafety.jira.load;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.servicesafety.domain.fault.Fault;
import org.servicesafety.domain.fault.Invalid;
import org.servicesafety.domain.table.Table;

class TableFileTest {

    private static final Table UNITS = new Table(
            1,
            List.of("code", "name_ru"),
            List.of(new Table.Row(2, List.of("AF", "штаб, отдел")), new Table.Row(3, List.of("LAND", ""))));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "code,name_ru\nAF,\"штаб, отдел\"\nLAND,\n",
                "code,name_ru\r\nAF,\"штаб, отдел\"\r\nLAND,",
                "\uFEFFcode;name_ru\nAF;штаб, отдел\nLAND;\n",
                "code\tname_ru\nAF\tштаб, отдел\nLAND\t\n",
            })
    void a_csv_file_is_read_whoever_wrote_it(String text) {
        assertThat(csv(text)).isEqualTo(UNITS);
    }

    @Test
    void rows_are_numbered_as_in_the_file_and_empty_ones_left_out() {
        Table table = csv("\n,,\ncode,kind\n\nAF,BODY\n\n\nLAND,BODY\n");

        assertThat(table.headRow()).isEqualTo(3);
        assertThat(table.rows()).extracting(Table.Row::number).containsExactly(5, 8);
    }

    @Test
    void a_line_end_within_quotes_begins_no_new_row() {
        Table table = csv("code,name_ru\nAF,\"штаб\nотдел\"\nLAND,x\n");

        assertThat(table.rows()).extracting(Table.Row::number).containsExactly(2, 3);
        assertThat(table.rows().get(0).cells()).containsExactly("AF", "штаб\nотдел");
    }

    @Test
    void an_xlsx_file_reads_like_the_same_text() throws IOException {
        assertThat(TableFile.read(part("units.XLSX", null, workbook(sheet -> {
                    sheet.value(0, 0, "code");
                    sheet.value(0, 1, "name_ru");
                    sheet.value(1, 0, "AF");
                    sheet.value(1, 1, "штаб, отдел");
                    sheet.value(2, 0, "LAND");
                    sheet.value(2, 1, "");
                }))))
                .isEqualTo(UNITS);
    }

    @Test
    void days_and_numbers_of_an_xlsx_file_are_texts_as_people_see_them() throws IOException {
        Table table = TableFile.read(part("x.xlsx", null, workbook(sheet -> {
            sheet.value(1, 0, "from");
            sheet.value(2, 0, LocalDate.of(2026, 11, 23));
            sheet.style(2, 0).format("dd.mm.yyyy").set();
            sheet.value(4, 0, 412);
            sheet.value(5, 0, 0.5);
            sheet.value(6, 0, true);
        })));

        assertThat(table.headRow()).isEqualTo(2);
        assertThat(table.rows()).extracting(Table.Row::number).containsExactly(3, 5, 6, 7);
        assertThat(table.rows()).extracting(row -> row.cells().get(0)).containsExactly("2026-11-23", "412", "0.5", "1");
    }

    @Test
    void the_media_type_tells_where_the_name_does_not() {
        assertThat(TableFile.read(part("units", "text/csv; charset=utf-8", "code\nAF\n".getBytes(UTF_8)))
                        .heads())
                .containsExactly("code");
    }

    @ParameterizedTest
    @CsvSource({"units.xls,", "units.docx,", "units.pdf,text/csv", "units,", ",application/octet-stream"})
    void another_kind_of_file_is_not_taken(String name, String type) {
        assertThatThrownBy(() -> TableFile.read(part(name, type, new byte[] {1})))
                .isInstanceOf(UnsupportedType.class);
    }

    @Test
    void a_file_in_another_encoding_is_refused() {
        byte[] old = "code\nштаб\n".getBytes(Charset.forName("windows-1251"));

        assertRefused("units.csv", old, "not-utf-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", ",,\n , \n"})
    void a_file_without_a_table_is_refused(String text) {
        assertRefused("units.csv", text.getBytes(UTF_8), "file-empty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"not a zip", "PK\u0003\u0004 cut"})
    void a_damaged_workbook_is_refused(String text) {
        assertRefused("units.xlsx", text.getBytes(UTF_8), "file-unreadable");
    }

    @Test
    void a_zip_that_is_no_workbook_is_refused() throws IOException {
        assertRefused("units.xlsx", zip("a.txt", 10), "file-unreadable");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r=\"99999999999\"><c r=\"A1\"><v>1</v></c></row>",
                "<row r=\"-5\"><c r=\"A1\"><v>1</v></c></row>",
                "<row><c><v>1</v></c></row>",
                "<row r=\"1\"><c r=\"A1\"><v>1</v>",
            })
    void a_workbook_that_breaks_the_rules_of_its_format_is_refused(String rows) throws IOException {
        assertRefused("units.xlsx", workbookOf("", rows), "file-unreadable");
    }

    @Test
    void a_workbook_may_say_where_its_dialect_is_written_down_but_nobody_goes_there() throws IOException {
        String row = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>";

        assertThat(TableFile.read(
                                part("x.xlsx", null, workbookOf("<!DOCTYPE x SYSTEM \"http://host.invalid/x\">", row)))
                        .heads())
                .containsExactly("1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!ENTITY e SYSTEM \"file:///etc/hostname\">", "<!ENTITY e \"text\">"})
    void a_workbook_with_entities_is_refused(String entity) throws IOException {
        String row = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&e;</t></is></c></row>";

        assertRefused("x.xlsx", workbookOf("<!DOCTYPE x [" + entity + "]>", row), "file-unreadable");
    }

    @Test
    void a_zip_that_unfolds_beyond_measure_is_refused_before_it_is_read() throws IOException {
        byte[] bomb = zip("xl/worksheets/sheet1.xml", 120 * 1024 * 1024);

        assertThat(bomb.length).isLessThan(1024 * 1024);
        assertThatThrownBy(() -> TableFile.read(part("units.xlsx", null, bomb))).isInstanceOf(TooLarge.class);
    }

    @Test
    void too_many_rows_columns_and_characters_are_refused() {
        assertRefused("x.csv", "a\n".repeat(Limits.ROWS + 1).getBytes(UTF_8), "too-many-rows");
        assertRefused("x.csv", "a,".repeat(Limits.COLUMNS).getBytes(UTF_8), "too-many-columns");
        assertRefused("x.csv", "a".repeat(Limits.CELL + 1).getBytes(UTF_8), "cell-too-long");
    }

    @Test
    void an_open_quote_is_refused() {
        assertRefused("x.csv", "code\n\"AF\n".getBytes(UTF_8), "file-unreadable");
    }

    private static void assertRefused(String name, byte[] bytes, String code) {
        assertThatThrownBy(() -> TableFile.read(part(name, null, bytes)))
                .isInstanceOfSatisfying(
                        Invalid.class, invalid -> assertThat(invalid.faults().list())
                                .singleElement()
                                .satisfies(fault -> {
                                    assertThat(fault.field()).isEqualTo("file");
                                    assertThat(fault).extracting(Fault::code).isEqualTo(code);
                                }));
    }

    private static Table csv(String text) {
        return TableFile.read(part("units.csv", "application/vnd.ms-excel", text.getBytes(UTF_8)));
    }

    private static Part part(String fileName, String type, byte[] bytes) {
        return new Part("file", fileName, type, ByteBuffer.wrap(bytes));
    }

    private interface Filling {
        void fill(Worksheet sheet);
    }

    private static byte[] workbook(Filling filling) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "test", "1.0")) {
            filling.fill(workbook.newWorksheet("units"));
        }
        return out.toByteArray();
    }

    /** A workbook with these rows, given as they stand in its XML. */
    private static byte[] workbookOf(String declaration, String rows) throws IOException {
        byte[] whole = workbook(sheet -> sheet.value(0, 0, "a"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipFile from = ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(whole))
                        .get();
                ZipOutputStream to = new ZipOutputStream(out)) {
            for (ZipArchiveEntry entry : Collections.list(from.getEntries())) {
                boolean sheet = entry.getName().endsWith("sheet1.xml");
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(
                        sheet
                                ? sheet(declaration, rows).getBytes(UTF_8)
                                : from.getInputStream(entry).readAllBytes());
                to.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private static String sheet(String declaration, String rows) {
        return "<?xml version=\"1.0\"?>" + declaration
                + "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>" + rows
                + "</sheetData></worksheet>";
    }

    private static byte[] zip(String name, int length) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(new byte[length]);
            zip.closeEntry();
        }
        return out.toByteArray();
    }
}
