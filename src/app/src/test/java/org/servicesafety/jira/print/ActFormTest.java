package org.servicesafety.jira.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.servicesafety.domain.print.FormKind;
import org.servicesafety.jira.document.Filled;
import org.servicesafety.jira.document.Template;
import org.servicesafety.jira.language.Language;
import org.servicesafety.jira.language.Texts;

/** Appendix 2; the expected words are those of screen 11b. */
@Tag("clause-14")
class ActFormTest {

    private static final String MAIN = "word/document.xml";

    private final Texts texts = Texts.load();
    private final PrintedForms forms = new PrintedForms(texts, new NoOwnTemplates());

    @Test
    void says_what_appendix_2_says() {
        assertThat(print(ActForms.of(3), Language.RU).paragraphs(MAIN))
                .containsSubsequence(
                        "Приложение 2\nк Правилам обеспечения безопасности\nвоинской службы в Вооружённых Силах\nРеспублики Казахстан",
                        "Форма",
                        "УТВЕРЖДАЮ",
                        "Командир воинской части 10411",
                        "Акт № 16\nконтроля состояния работы по обеспечению безопасности воинской службы",
                        "медицинская служба",
                        "(наименование подразделения)",
                        "На основании пункта 6 Плана обеспечения безопасности воинской службы на 2026 год, приказа командира воинской части 10411 от 03.11.2026 № 398",
                        "(основание контроля)",
                        "председатель комиссии заместитель командира воинской части 10411 майор А.,",
                        "члены комиссии начальник инженерной службы капитан Д.; инженер автобронетанковой службы старший лейтенант В.",
                        "в период с «09» ноября 2026 г. по «10» ноября 2026 г. провели контроль состояния работы по обеспечению безопасности воинской службы в медицинская служба.",
                        "В ходе контроля выявлены следующие нарушения:",
                        "1. Розетки в процедурной без заземления (Электробезопасность; повторное, см. MU03-118).",
                        "2. Путь эвакуации из аптеки загромождён имуществом (Пожарная безопасность).",
                        "Предложения по устранению нарушений:",
                        "1. Заменить розетки, измерить сопротивление заземления, протокол приложить – начальник медицинской службы, до 11.12.2026.",
                        "3. Провести инструктаж повторно под подпись – командир (начальник) подразделения, до 27.11.2026.",
                        "Об устранении нарушений доложить «18» декабря 2026 г.",
                        "Председатель комиссии",
                        "заместитель командира воинской части 10411, майор А.",
                        "члены комиссии",
                        "начальник инженерной службы, капитан Д.",
                        "инженер автобронетанковой службы, старший лейтенант В.",
                        "С актом контроля состояния работы по обеспечению безопасности воинской службы ознакомлен:");
    }

    @Test
    void the_foot_says_until_when_it_is_kept() {
        assertThat(print(ActForms.of(3), Language.RU).paragraphs("word/footer1.xml"))
                .contains("MU03, акт № 16 за 2026 год     Проверочный код: Q9TD-H3")
                .anySatisfy(
                        text -> assertThat(text).startsWith("Хранить до 10.11.2031 (п. 15). Отпечатано 23.11.2026."));
    }

    @Test
    void a_sentence_has_its_places_where_its_language_has_them() {
        assertThat(print(ActForms.of(3), Language.KK).paragraphs(MAIN))
                .anySatisfy(text -> assertThat(text).endsWith(" негізінде"))
                .anySatisfy(
                        text -> assertThat(text)
                                .matches(
                                        "2026 ж\\. «09» қараша – 2026 ж\\. «10» қараша аралығында медицинская служба бөлімшесінде .*"));
    }

    @Test
    void without_violations_it_says_so_and_asks_for_no_report() {
        Filled form = print(ActForms.of(0), Language.RU);

        assertThat(form.paragraphs(MAIN))
                .contains("нарушений не выявлено", "\u2013")
                .noneMatch(text -> text.startsWith("Об устранении"));
    }

    @Test
    void proposals_for_all_violations_follow_those_for_single_ones() {
        ActForm form = ActForms.with(new ActForm.Findings(
                false,
                ActForms.VIOLATIONS.subList(1, 2),
                "Проверить все службы.\n\nПровести занятие.",
                LocalDate.of(2026, 12, 18)));

        assertThat(print(form, Language.RU).paragraphs(MAIN))
                .containsSubsequence(
                        "1. Освободить путь эвакуации – начальник аптеки, до 13.11.2026.",
                        "Проверить все службы.",
                        "Провести занятие.");
    }

    @Test
    void a_blank_form_has_lines_to_write_on() {
        assertThat(print(ActForm.blank(), Language.RU).paragraphs(MAIN))
                .contains(
                        "Акт № ____\nконтроля состояния работы по обеспечению безопасности воинской службы",
                        "Об устранении нарушений доложить «___» ____________ 20__ г.")
                .anySatisfy(text -> assertThat(text).matches("На основании _{40,}"))
                .filteredOn(text -> text.matches("_{70,}"))
                .hasSize(6);
    }

    @ParameterizedTest
    @EnumSource
    void template_and_page_are_whole_in_each_language(Language language) {
        byte[] template = forms.template(FormKind.ACT, language);
        assertThat(Template.read(template, ActFormContent.SCHEMA)).isNotNull();
        assertThat(new Filled(forms.sample(FormKind.ACT, language)).paragraphs(MAIN))
                .noneMatch(text -> text.contains("{{") || text.contains("service-safety"));

        String page = ActPage.html(ActForms.of(3), texts.in(language), List.of());
        assertThat(page)
                .contains("lang=\"" + language.tag() + "\"", "Q9TD-H3", "майор А.", "<u>медицинская служба</u>")
                .doesNotContain("{{", "[[", "<script");
    }

    @Test
    void the_page_escapes_what_people_entered() {
        ActForm form = ActForms.with(new ActForm.Findings(
                false,
                List.of(new ActForm.Violation("<script>1</script>", "<i>", "", "{{css}}", "\"><s>", null)),
                "<b>",
                null));

        assertThat(ActPage.html(form, texts.in(Language.EN), List.of()))
                .contains("&lt;script&gt;", "&lt;i&gt;", "{{css}}", "<p>&lt;b&gt;</p>")
                .doesNotContain("<script", "<i>", "\"><s>");
    }

    @Test
    void five_hundred_violations_take_less_than_two_seconds() {
        ActForm form = ActForms.of(500);
        long begin = System.nanoTime();

        byte[] file = forms.act(form, Language.RU);

        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(2));
        assertThat(new Filled(file).paragraphs(MAIN)).hasSizeGreaterThan(1000);
    }

    /** Screen 11b has two sheets for three violations, where the signatures fit on the first no more; as fits, with the report. */
    @ParameterizedTest
    @CsvSource({"RU, 3, 2", "KK, 3, 2", "EN, 3, 2", "RU, 0, 1", "RU, 20, 3", "RU, -1, 2"})
    void has_its_sheets(Language language, int violations, int sheets) throws Exception {
        FormPictures.assumePossible();
        ActForm form = violations < 0 ? ActForm.blank() : ActForms.of(violations);
        Path file = FormPictures.FOLDER.resolve(
                "act-" + language.tag() + "-" + (violations < 0 ? "blank" : violations) + ".docx");
        Files.createDirectories(FormPictures.FOLDER);
        Files.write(file, forms.act(form, language));
        Files.writeString(
                Path.of(file.toString().replace(".docx", ".html")), ActPage.html(form, texts.in(language), List.of()));

        assertThat(FormPictures.sheets(file)).hasSize(sheets);
    }

    private Filled print(ActForm form, Language language) {
        return new Filled(forms.act(form, language));
    }
}
