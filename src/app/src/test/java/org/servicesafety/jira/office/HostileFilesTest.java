package org.servicesafety.jira.office;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.servicesafety.jira.office.OfficeFiles.document;
import static org.servicesafety.jira.office.OfficeFiles.docx;
import static org.servicesafety.jira.office.OfficeFiles.row;
import static org.servicesafety.jira.office.OfficeFiles.table;
import static org.servicesafety.jira.office.OfficeFiles.xlsx;
import static org.servicesafety.jira.office.OfficeFiles.zip;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.servicesafety.domain.fault.Fault;
import org.servicesafety.domain.fault.Invalid;

/** Whatever a file holds, the answer comes within 5 s and names the reason. */
class HostileFilesTest {

    private static final Duration MOST = Duration.ofSeconds(5);
    private static final String[] HEADS = {"№ п/п", "Мероприятие", "Исполнитель", "Контроль", "Срок", "Форма", "Отметка"
    };
    private static final String FEW_ROWS = table(row(HEADS) + row("1", "Занятие", "", "", "май", "", ""));

    @ParameterizedTest
    @ValueSource(strings = {"word/document.xml", "word/media/image1.png", "word/styles.xml"})
    void a_part_that_unfolds_beyond_measure_is_refused(String part) throws IOException {
        byte[] bomb = unfolding(part, 500);

        assertThat(bomb.length).isLessThan(1024 * 1024);
        assertRefused("plan.docx", bomb, "file-unfolds-too-far");
        assertRefused("plan.xlsx", bomb, "file-unfolds-too-far");
    }

    @Test
    void many_parts_that_unfold_together_are_refused() throws IOException {
        String[] parts = new String[2200];
        for (int index = 0; index < parts.length; index += 2) {
            parts[index] = "a" + index + ".xml";
            parts[index + 1] = "<a/>";
        }

        assertRefused("plan.docx", zip(parts), "file-unfolds-too-far");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>",
                "<!DOCTYPE a SYSTEM 'http://127.0.0.1:1/a.dtd'>",
                "<!DOCTYPE a [<!ENTITY x 'xxxxxxxx'><!ENTITY y '&x;&x;&x;&x;&x;&x;'><!ENTITY z '&y;&y;&y;&y;'>]>",
                "<!DOCTYPE a []>"
            })
    void a_document_type_is_refused_in_any_part(String type) throws IOException {
        assertRefused("plan.docx", zip("word/document.xml", document(type, FEW_ROWS)), "file-unreadable");
        assertRefused("plan.docx", withPart("word/settings.xml", type + "<a/>"), "file-unreadable");
        assertRefused(
                "plan.xlsx", zip("xl/workbook.xml", "<a/>", "xl/sharedStrings.xml", type + "<a/>"), "file-unreadable");
    }

    @Test
    void an_entity_that_nobody_declared_is_refused() throws IOException {
        assertRefused("plan.docx", docx(table(row("&x;"))), "file-unreadable");
    }

    @Test
    void a_million_rows_are_refused() throws IOException {
        byte[] book = xlsx(sheet -> {
            Random random = new Random(738);
            for (int index = 0; index < 1_000_000; index++) {
                sheet.value(index, 0, random.nextInt());
            }
        });

        assertRefused("plan.xlsx", book, "file-unfolds-too-far");
    }

    @Test
    void more_rows_than_a_plan_can_have_are_refused() throws IOException {
        byte[] book = xlsx(sheet -> {
            for (int index = 0; index <= OfficeLimits.ROWS; index++) {
                sheet.value(index, 0, index);
            }
        });

        assertRefused("plan.xlsx", book, "too-many-rows");
        assertRefused("plan.docx", docx(table("<w:tr/>".repeat(OfficeLimits.ROWS + 1))), "too-many-rows");
    }

    @Test
    void columns_and_characters_are_bounded() throws IOException {
        assertRefused("plan.docx", docx(table(row("я,".repeat(100).split(",", -1)))), "too-many-columns");
        assertRefused("plan.docx", docx(table(row("я".repeat(OfficeLimits.CELL + 1)))), "cell-too-long");
        assertRefused(
                "plan.docx", docx(OfficeFiles.spanning(999, "я").transform(OfficeFiles::table)), "too-many-columns");
    }

    @Test
    void formulas_are_refused() throws IOException {
        assertRefused("plan.xlsx", xlsx(sheet -> sheet.formula(0, 0, "HYPERLINK(\"http://a\")")), "file-has-formulas");
    }

    @Test
    void macros_are_refused() throws IOException {
        assertRefused("plan.docm", docx(FEW_ROWS), "file-has-macros");
        assertRefused("plan.xlsm", docx(FEW_ROWS), "file-has-macros");
        assertRefused("plan.docx", withPart("word/vbaProject.bin", "x"), "file-has-macros");
        assertRefused("plan.docx", withPart("word/VBAPROJECT.BIN", "x"), "file-has-macros");
        assertRefused(
                "plan.xlsx", zip("xl/workbook.xml", "<a/>", "xl/macrosheets/sheet1.xml", "<a/>"), "file-has-macros");
    }

    @Test
    void merged_ranges_without_end_are_refused() throws IOException {
        byte[] book = xlsx(sheet -> {
            sheet.value(0, 0, "a");
            for (int index = 0; index < 40; index++) {
                sheet.range(0, 2 * index, 4999, 2 * index + 1).merge();
            }
        });

        assertRefused("plan.xlsx", book, "file-unreadable");
    }

    @ParameterizedTest
    @CsvSource({
        "plan.doc, file-of-another-type",
        "plan.pdf, file-of-another-type",
        "plan, file-of-another-type",
        "plan.xlsx, file-of-another-type",
        "plan.docx.exe, file-of-another-type"
    })
    void a_document_under_another_name_is_refused(String name, String code) throws IOException {
        assertRefused(name, docx(FEW_ROWS), code);
    }

    @Test
    void an_encrypted_or_old_file_is_refused() {
        byte[] ole = Arrays.copyOf(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1}, 4096);

        assertRefused("plan.docx", ole, "file-encrypted-or-old");
        assertRefused("plan.xlsx", ole, "file-encrypted-or-old");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "PK", "not a zip", "<html/>"})
    void what_is_no_office_file_is_refused(String content) {
        assertRefused("plan.docx", content.getBytes(UTF_8), "file-unreadable");
        assertRefused("plan.xlsx", content.getBytes(UTF_8), "file-unreadable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan-2026.xlsx", "plan-2026.docx"})
    void a_damaged_file_is_read_or_refused_but_never_fails(String name) {
        byte[] whole = PlanReaderTest.example(name);
        Random random = new Random(738);
        for (int attempt = 0; attempt < 300; attempt++) {
            byte[] damaged = whole.clone();
            damaged[random.nextInt(damaged.length)] ^= (byte) (1 + random.nextInt(255));
            readOrRefused(name, damaged);
            readOrRefused(name, Arrays.copyOf(whole, random.nextInt(whole.length)));
        }
    }

    @Test
    void a_file_without_the_table_of_a_plan_is_refused() throws IOException {
        assertRefused("plan.docx", docx(table(row("a", "b"))), "plan-table-missing");
        assertRefused("plan.docx", docx(""), "plan-table-missing");
        assertRefused("plan.xlsx", xlsx(sheet -> sheet.value(0, 0, "a")), "plan-table-missing");
    }

    private static void readOrRefused(String name, byte[] bytes) {
        try {
            assertThat(PlanReader.read(name, bytes).heads()).hasSize(7);
        } catch (Invalid refused) {
            assertThat(refused.faults().list()).hasSize(1);
        }
    }

    private static void assertRefused(String name, byte[] bytes, String code) {
        Invalid refused =
                assertTimeoutPreemptively(MOST, () -> assertThrows(Invalid.class, () -> PlanReader.read(name, bytes)));

        assertThat(refused.faults().list()).singleElement().satisfies(fault -> {
            assertThat(fault.field()).isEqualTo("file");
            assertThat(fault).extracting(Fault::code).isEqualTo(code);
        });
    }

    private static byte[] withPart(String name, String content) throws IOException {
        return zip("word/document.xml", document("", FEW_ROWS), name, content);
    }

    private static byte[] unfolding(String name, int megabytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            write(zip, megabytes);
        }
        return out.toByteArray();
    }

    private static void write(OutputStream out, int megabytes) throws IOException {
        byte[] one = new byte[1024 * 1024];
        for (int count = 0; count < megabytes; count++) {
            out.write(one);
        }
    }
}
