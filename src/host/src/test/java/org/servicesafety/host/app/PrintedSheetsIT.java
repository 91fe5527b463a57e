package org.servicesafety.host.app;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page to print, printed by a browser: its sheets stay under {@code target/forms}, to be looked at. */
@Tag("clause-6")
class PrintedSheetsIT {
    private static final Path FOLDER = Path.of("target", "forms");
    private static final Pattern SHEET = Pattern.compile("/Type /Page\\b");

    /** The rows of the example plan of 2026. */
    private static final List<String> ROWS =
            """
            Комплексное тактико-строевое занятие по выполнению требований безопасности воинской службы перед зимним периодом обучения | Заместитель командира части | Командир части | до 28 ноября 2036 г. | Занятие, ведомость
            Комплексное тактико-строевое занятие по выполнению требований безопасности воинской службы перед летним периодом обучения | Заместитель командира части | Командир части | до 29 мая 2036 г. | Занятие, ведомость
            Инструктаж личного состава по требованиям безопасности перед выходом на полигон | Командиры подразделений | Начальник отдела боевой подготовки | перед каждым выходом | Журнал инструктажа
            Месячник безопасности воинской службы | Заместитель командира части | Командир части | 1–30 апреля 2036 г. | Приказ, отчёт
            Декада безопасности дорожного движения | Начальник автобронетанковой службы | Заместитель командира части | с 10 по 19 июня 2036 г. | Отчёт
            Контроль состояния работы по обеспечению безопасности воинской службы в отделах и службах (не менее 25 % в квартал) | Комиссия | Командир части | ежеквартально, до 20 числа последнего месяца | Акт
            Проверка технического состояния машин перед выходом из парка | Начальник КТП | Начальник автобронетанковой службы | постоянно | Журнал
            Проверка складов РАВ на соответствие требованиям пожарной безопасности | Начальник службы РАВ | Начальник службы пожарной безопасности | ежемесячно, до 25 числа | Акт
            Медицинский осмотр водителей | Начальник медицинской службы | Заместитель командира части | ежедневно | Запись в путевом листе
            Обучение расчётов правилам обращения с оружием и боеприпасами | Командиры подразделений | Начальник отдела боевой подготовки | I квартал 2036 г. | Занятие
            Анализ состояния безопасности воинской службы | Заместитель командира части | Командир части | до 10 числа каждого месяца | Анализ
            Проверка электрооборудования казарм и столовой | Начальник инженерной службы | Начальник штаба | 15.03.2036; 15.09.2036 | Акт
            Противолавинная и противоморозная подготовка | Командиры подразделений | Начальник медицинской службы | февраль 2036 г. | Занятие
            Уточнение плана при поступлении новых образцов вооружения | Заместитель командира части | Командир части | при необходимости | Уточнённый план
            """
                    .lines()
                    .toList();

    private static Playwright playwright;
    private static Browser browser;
    private static Visitor officer;
    private static String plan;

    @BeforeAll
    static void aPlanIsDraftedAndABrowserOpened() throws IOException {
        Path chromium = Chromium.find();
        Files.createDirectories(FOLDER);
        Drafts drafts = Drafts.ofEverybody();
        plan = drafts.draft("MU03", 2036);
        ROWS.forEach(row -> Drafts.done(drafts.officer().post(plan + "/items", item(row))));
        playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Chromium.NO_DOWNLOAD));
        browser = playwright.chromium().launch(Chromium.launchOptions(chromium));
        officer = Visitor.signedIn(browser, PackagedApp.baseUrl(), "officer");
    }

    @AfterAll
    static void close() {
        if (playwright != null) {
            playwright.close();
        }
    }

    private static String item(String row) {
        String[] cells = row.split(" \\| ", -1);
        return """
                {"activity": "%s", "responsible": {"title": "%s"}, "monitor": {"title": "%s"}, "term": {"text": "%s"}, "form": "%s"}"""
                .formatted((Object[]) cells);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "kk", "en"})
    void thereAreThreeOfThemAsOnTheScreenOfTheForm(String language) throws IOException {
        officer.open(plan + "/form.html?lang=" + language);

        assertThat(sheets("plan-page-" + language)).isEqualTo(3);
        assertThat(new AxeBuilder(officer.page()).analyze().getViolations())
                .filteredOn(rule -> List.of("serious", "critical").contains(rule.getImpact()))
                .isEmpty();
    }

    @Test
    void aBlankFormHasTwo() throws IOException {
        officer.open(Caller.APP + "/plans/blank-form.html?lang=ru");

        assertThat(sheets("plan-page-blank")).isEqualTo(2);
    }

    private static long sheets(String name) throws IOException {
        Path file = FOLDER.resolve(name + ".pdf");
        officer.page().pdf(new Page.PdfOptions().setPath(file).setPreferCSSPageSize(true));
        return SHEET.matcher(new String(Files.readAllBytes(file), ISO_8859_1))
                .results()
                .count();
    }
}
