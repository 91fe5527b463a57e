package org.servicesafety.jira.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.servicesafety.jira.office.OfficeFiles.docx;
import static org.servicesafety.jira.office.OfficeFiles.paragraph;
import static org.servicesafety.jira.office.OfficeFiles.row;
import static org.servicesafety.jira.office.OfficeFiles.spanning;
import static org.servicesafety.jira.office.OfficeFiles.table;
import static org.servicesafety.jira.office.OfficeFiles.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.servicesafety.jira.office.PlanDocument.PlanRow;

class PlanReaderTest {

    private static final String[] HEADS = {
        "№ п/п",
        "Наименование мероприятия",
        "Ответственное лицо (исполнитель)",
        "Контролирующее лицо",
        "Сроки исполнения",
        "Форма завершения",
        "Отметка об исполнении (входящий, исходящий, регистрационный номер)"
    };
    private static final String[] KAZAKH = {
        "Р/с №",
        "Іс-шараның атауы",
        "Жауапты адам (орындаушы)",
        "Бақылаушы адам",
        "Орындалу мерзімі",
        "Аяқталу нысаны",
        "Орындалғаны туралы белгі (кіріс, шығыс, тіркеу нөмірі)"
    };
    private static final String[] ENGLISH = {
        "item no.",
        "Name of the activity",
        "Responsible person (performer)",
        "Monitoring person",
        "Terms of completion",
        "Form of completion",
        "Completion mark (incoming, outgoing, registration number)"
    };

    @ParameterizedTest
    @ValueSource(strings = {"plan-2026.xlsx", "plan-2026.docx"})
    void the_example_files_have_the_same_fourteen_rows(String name) {
        PlanDocument plan = PlanReader.read(name, example(name));

        assertThat(plan.title()).isEqualTo("ПЛАН обеспечения безопасности воинской службы на 2026 год");
        assertThat(plan.year()).isEqualTo(2026);
        assertThat(plan.goals()).isEqualTo("исключение гибели и травмирования военнослужащих.");
        assertThat(plan.tasks()).isEqualTo("обучение личного состава требованиям безопасности; контроль; анализ.");
        assertThat(plan.requirements())
                .isEqualTo("соблюдение мер безопасности при стрельбах, вождении, работах с боеприпасами.");
        assertThat(plan.heads()).containsExactly(HEADS);
        assertThat(plan.rows())
                .extracting(PlanRow::number)
                .containsExactly(11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24);
        assertThat(plan.rows())
                .extracting(row -> row.cell(PlanColumn.TERM))
                .containsExactly(
                        "до 28 ноября 2025 г.",
                        "до 29 мая 2026 г.",
                        "перед каждым выходом",
                        "1–30 апреля 2026 г.",
                        "с 10 по 19 июня 2026 г.",
                        "ежеквартально, до 20 числа последнего месяца",
                        "постоянно",
                        "ежемесячно, до 25 числа",
                        "ежедневно",
                        "I квартал 2026 г.",
                        "до 10 числа каждого месяца",
                        "15.03.2026; 15.09.2026",
                        "декабрь 2025 г. – февраль 2026 г.",
                        "при необходимости");
        assertThat(plan.rows().get(7).cells())
                .containsExactly(
                        "8",
                        "Проверка складов РАВ на соответствие требованиям пожарной безопасности",
                        "Начальник службы РАВ",
                        "Начальник службы пожарной безопасности",
                        "ежемесячно, до 25 числа",
                        "Акт",
                        "");
    }

    @Test
    void both_example_files_give_the_same_plan() {
        assertThat(PlanReader.read("a.DOCX", example("plan-2026.docx")))
                .isEqualTo(PlanReader.read("a.XLSX", example("plan-2026.xlsx")));
    }

    @Test
    void a_document_with_several_tables_and_paragraphs_is_read_by_its_heads() throws IOException {
        PlanDocument plan = PlanReader.read(
                "plan.docx",
                docx(table(row("", "БЕКІТЕМІН\nкомандир"))
                        + paragraph("2026 жылға арналған әскери қызмет қауіпсіздігін қамтамасыз ету жоспары")
                        + paragraph("Әскери қызмет қауіпсіздігін қамтамасыз ету жоспарының мақсаттары: бірінші")
                        + paragraph("екінші")
                        + paragraph("Әскери қызмет қауіпсіздігін қамтамасыз ету жоспарының міндеттері:")
                        + paragraph("үшінші")
                        + table(row(KAZAKH)
                                + row("1", "2", "3", "4", "5", "6", "7")
                                + spanning(7, "Басқару")
                                + row("1", "Бірінші", "Майор\nА.", "", "ай сайын", "Акт", "")
                                + row("", "", "", "", "", "", "")
                                + spanning(7, "Бақылау")
                                + row("2", "Екінші", "", "", "мамыр", "", ""))
                        + table(row("Орынбасар", "майор А."))));

        assertThat(plan.year()).isEqualTo(2026);
        assertThat(plan.goals()).isEqualTo("бірінші\nекінші");
        assertThat(plan.tasks()).isEqualTo("үшінші");
        assertThat(plan.requirements()).isNull();
        assertThat(plan.heads()).containsExactly(KAZAKH);
        assertThat(plan.rows())
                .containsExactly(
                        new PlanRow(4, "Басқару", List.of("1", "Бірінші", "Майор\nА.", "", "ай сайын", "Акт", "")),
                        new PlanRow(7, "Бақылау", List.of("2", "Екінші", "", "", "мамыр", "", "")));
    }

    @Test
    void rows_of_a_plan_cut_into_tables_count_on() throws IOException {
        PlanDocument plan = PlanReader.read(
                "plan.docx",
                docx(table(row(ENGLISH) + row("1", "First", "", "", "May", "", ""))
                        + table(row(ENGLISH) + row("2", "Second", "", "", "June", "", ""))));

        assertThat(plan.rows()).extracting(PlanRow::number).containsExactly(2, 4);
        assertThat(plan.heads()).containsExactly(ENGLISH);
    }

    @Test
    void a_cell_merged_downwards_has_its_text_in_each_row() throws IOException {
        String merged = "<w:tc><w:tcPr><w:vMerge%s/></w:tcPr><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:tc>";
        String first =
                row("1", "А", "").replace("</w:tr>", merged.formatted(" w:val=\"restart\"", "Начальник") + "</w:tr>");
        String second = row("2", "Б", "").replace("</w:tr>", merged.formatted("", "") + "</w:tr>");

        PlanDocument plan = PlanReader.read("plan.docx", docx(table(row(HEADS) + first + second)));

        assertThat(plan.rows())
                .extracting(row -> row.cell(PlanColumn.MONITOR))
                .containsExactly("Начальник", "Начальник");
    }

    @Test
    void deleted_text_and_instructions_of_fields_are_not_read() throws IOException {
        String revised = row("1", "ЗДЕСЬ", "", "", "май", "", "")
                .replace(
                        "<w:t>ЗДЕСЬ</w:t>",
                        "<w:instrText>DDEAUTO cmd</w:instrText></w:r><w:del><w:r><w:delText>было</w:delText><w:t>и это</w:t></w:r></w:del>"
                                + "<w:r><w:t>стало</w:t>");

        assertThat(PlanReader.read("plan.docx", docx(table(row(HEADS) + revised)))
                        .rows())
                .singleElement()
                .satisfies(row -> assertThat(row.cell(PlanColumn.ACTIVITY)).isEqualTo("стало"));
    }

    @Test
    void columns_are_found_wherever_they_stand_and_may_be_missing() throws IOException {
        PlanDocument plan = PlanReader.read(
                "plan.docx",
                docx(table(row("Сроки исполнения", "№ п/п", "Мероприятие", "Исполнитель")
                        + row("май", "1", "Занятие", "Майор А."))));

        assertThat(plan.heads()).containsExactly("№ п/п", "Мероприятие", "Исполнитель", "", "Сроки исполнения", "", "");
        assertThat(plan.rows().get(0).cells()).containsExactly("1", "Занятие", "Майор А.", "", "май", "", "");
    }

    @Test
    void a_sheet_is_read_with_its_merged_cells_sections_and_signature() throws IOException {
        PlanDocument plan = PlanReader.read("plan.xlsx", xlsx(sheet -> {
            sheet.value(0, 0, "План на 2026 год");
            sheet.range(0, 0, 0, 6).merge();
            IntStream.range(0, 7).forEach(column -> sheet.value(2, column, HEADS[column]));
            IntStream.range(0, 7).forEach(column -> sheet.value(3, column, column + 1));
            sheet.value(4, 0, "Контроль");
            sheet.range(4, 0, 4, 6).merge();
            sheet.value(5, 0, 1);
            sheet.value(5, 1, "Проверка");
            sheet.value(5, 2, "Начальник\nслужбы");
            sheet.value(5, 4, "май");
            sheet.value(7, 0, 2);
            sheet.value(7, 1, "Вторая проверка");
            sheet.value(7, 4, LocalDate.of(2026, 3, 15));
            sheet.style(7, 4).format("dd.mm.yyyy").set();
            sheet.range(5, 2, 7, 2).merge();
            sheet.value(9, 0, "Заместитель командира");
            sheet.value(9, 5, "майор А.");
        }));

        assertThat(plan.title()).isEqualTo("План на 2026 год");
        assertThat(plan.rows())
                .containsExactly(
                        new PlanRow(6, "Контроль", List.of("1", "Проверка", "Начальник\nслужбы", "", "май", "", "")),
                        new PlanRow(
                                8,
                                "Контроль",
                                List.of("2", "Вторая проверка", "Начальник\nслужбы", "", "2026-03-15", "", "")));
        assertThat(plan.leftOut())
                .containsExactly(
                        new PlanRow(10, "Контроль", List.of("Заместитель командира", "", "", "", "", "майор А.", "")));
    }

    static byte[] example(String name) {
        try (InputStream stream = PlanReaderTest.class.getResourceAsStream("/examples/" + name)) {
            return Objects.requireNonNull(stream, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
