package org.servicesafety.host.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The officer loads a plan from a file at a browser: looks at what is understood, mends it in place, loads all or nothing. */
@Tag("clause-6")
class PlanImportPageIT {
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String TERMS = "Сроки исполнения";

    private static Playwright playwright;
    private static Browser browser;
    private static Visitor officer;

    @BeforeAll
    static void open() {
        Path chromium = Chromium.find();
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

    @Test
    void theExamplePlanIsLoadedWithTwoTermsMended() {
        officer.open("/projects/MU01?selectedItem=service-safety-plan&lang=ru&year=2041");
        officer.click(AriaRole.BUTTON, "Загрузить из файла");
        assertThat(officer.content()).containsText("Загрузка плана из файла");
        String plan = begin(2041, "ru");
        choose("plan-2026.docx", PlanFiles.example("plan-2026.docx"));
        assertThat(officer.content()).containsText("14 строк по форме приложения 1");
        assertThat(button("Загрузить 14 мероприятий")).isEnabled();

        officer.click(AriaRole.BUTTON, "Исправить строку 15");
        officer.type("Строка 15, " + TERMS, "с 10 по 31 июня 2041 г.");
        assertThat(button("Загрузить 14 мероприятий")).isDisabled();
        officer.click(AriaRole.BUTTON, "Проверить снова");
        assertThat(officer.content()).containsText("Понято строк: 13 из 14. Исправлено здесь: 0, не принято: 1.");
        assertThat(officer.field("Строка 15, " + TERMS)).isFocused();
        assertThat(button("Загрузить 14 мероприятий")).isDisabled();
        officer.type("Строка 15, " + TERMS, "с 10 по 19 июня 2041 г.");
        officer.press("Enter");
        assertThat(officer.content()).containsText("понято: один срок, 10.06–19.06.2041");
        assertThat(officer.content()).containsText("было: «с 10 по 19 июня 2026 г.»");

        officer.click(AriaRole.BUTTON, "Исправить строку 11");
        officer.type("Строка 11, " + TERMS, "до 28 ноября 2041 г.");
        officer.press("Enter");
        assertThat(button("Исправлены 2")).isVisible();
        officer.shot("plan-import-mended");
        officer.click(button("Загрузить 14 мероприятий"));

        assertThat(officer.content()).containsText("Загружено 14 мероприятий");
        assertThat(officer.content()).containsText("Из файла в план: цели, задачи, требования.");
        officer.shot("plan-import-loaded");
        officer.click(AriaRole.LINK, "Открыть план");
        assertThat(officer.content()).containsText("Месячник безопасности воинской службы");
        assertThat(officer.content().getByText("Загрузить из файла")).isVisible();
        officer.shot("plan-import-plan");
        var items = PackagedApp.as("officer").get(plan + "/items").json();
        Assertions.assertThat(items.path("total").asInt()).isEqualTo(14);
        Assertions.assertThat(items.path("items")
                        .path(4)
                        .path("term")
                        .path("dates")
                        .path(0)
                        .asText())
                .isEqualTo("2041-06-19");
        Assertions.assertThat(
                        items.path("items").path(0).path("term").path("text").asText())
                .isEqualTo("до 28 ноября 2041 г.");
    }

    @Test
    void tabGoesFromFaultToFaultAndMendingOpensTheLoad() {
        begin(2042, "ru");
        choose(
                "plan.xlsx",
                PlanFiles.workbook(
                        row("1", "Медицинский осмотр", "Начальник службы", "Командир части", "май"),
                        row("2", "Проверка складов", "", "Командир части", "ежемесячно, до 32 числа"),
                        row("3", "Учёба &lt;b&gt;вождению&lt;/b&gt;", "Начальник службы", "", "до 28 ноября 2040 г."),
                        new String[] {"", "Заместитель командира", "майор А."}));

        assertThat(officer.content()).containsText("Понято строк: 1 из 3. Исправлено здесь: 0, не принято: 2.");
        assertThat(officer.content()).containsText("Учёба <b>вождению</b>");
        assertThat(officer.content()).containsText("строка 5: Заместитель командира · майор А.");
        assertThat(officer.content()).containsText("Графа 5: такого дня нет");
        Assertions.assertThat(remarks())
                .contains("Такого дня нет", "ежемесячно, до 32 числа")
                .doesNotContain("<f>");
        officer.field("Строка 3, Ответственное лицо (исполнитель)").focus();
        officer.page().keyboard().type("Начальник службы РАВ");
        officer.press("Tab");
        assertThat(officer.field("Строка 3, " + TERMS)).isFocused();
        officer.press("Tab");
        assertThat(officer.field("Строка 4, Контролирующее лицо")).isFocused();
        officer.page().keyboard().type("Начальник штаба");
        officer.press("Shift+Tab");
        assertThat(officer.field("Строка 3, " + TERMS)).isFocused();
        officer.field("Строка 3, " + TERMS).fill("ежемесячно, до 25 числа");
        officer.shot("plan-import-faults");
        officer.press("Enter");

        assertThat(button("Не приняты 0")).isVisible();
        assertThat(button("Исправлены 2")).isVisible();
        assertThat(officer.content()).containsText("понято: 12 сроков, первый 25.01.2042");
        officer.click(AriaRole.BUTTON, "Строка 5 – мероприятие");
        assertThat(officer.content()).containsText("не принято: 1");
        officer.click(AriaRole.BUTTON, "Вернуть: строка 5, № п/п");
        assertThat(button("Загрузить 3 мероприятия")).isEnabled();
    }

    @Test
    void anotherFileKeepsTheCorrectionsThatStillFit() {
        begin(2043, "ru");
        choose(
                "plan.xlsx",
                PlanFiles.workbook(
                        row("1", "Медицинский осмотр", "", "Командир части", "май"),
                        row("2", "Проверка складов", "Начальник службы", "", "май")));
        officer.type("Строка 2, Ответственное лицо (исполнитель)", "Начальник службы");
        officer.type("Строка 3, Контролирующее лицо", "Командир части");
        officer.press("Enter");
        assertThat(button("Загрузить 2 мероприятия")).isEnabled();

        officer.click(AriaRole.BUTTON, "Выбрать другой файл");
        choose(
                "better.xlsx",
                PlanFiles.workbook(
                        row("1", "Медицинский осмотр", "", "Командир части", "июнь"),
                        row("2", "Проверка складов", "Начальник службы", "Начальник штаба", "май")));

        assertThat(officer.content()).containsText("Правок не подошло к этому файлу и снято: 1.");
        assertThat(button("Исправлены 1")).isVisible();
        assertThat(button("Загрузить 2 мероприятия")).isEnabled();
    }

    @ParameterizedTest
    @CsvSource({
        "ru, В файле нет таблицы с графами приложения 1., Скачать пустую форму",
        "kk, , Бос нысанды жүктеп алу",
        "en, , Download the empty form",
    })
    void aWrongFileIsToldWithTheEmptyForm(String language, String message, String form) {
        begin(2044, language);
        choose("letter.xlsx", Sheet.of("", Sheet.row(1, "Уважаемые товарищи!")));

        Locator alert = officer.content().getByRole(AriaRole.ALERT);
        assertThat(alert).isFocused();
        assertThat(alert).containsText("letter.xlsx");
        assertThat(alert).containsText(message == null ? "" : message);
        assertThat(alert.getByText(form)).hasAttribute("href", Pattern.compile(".*blank-form\\.docx.*"));
        officer.shot("plan-import-wrong-" + language);
        choose("plan-2026.xlsx", PlanFiles.example("plan-2026.xlsx"));
        assertThat(officer.content().locator("table tbody tr[data-row]")).hasCount(14);
        officer.shot("plan-import-" + language);
    }

    @Test
    void ofManyRowsOnlyThoseThatNeedALookAreOpenAndTheLoadCanBeBrokenOff() {
        String plan = begin(2045, "ru");
        String[][] rows = IntStream.rangeClosed(1, 2000)
                .mapToObj(number -> row(
                        String.valueOf(number),
                        "Проверка " + number,
                        "Начальник",
                        "Командир",
                        number == 7 ? "" : "май"))
                .toArray(String[][]::new);
        choose("many.xlsx", PlanFiles.workbook(rows));

        Locator shown = officer.content().locator("table tbody tr[data-row]");
        assertThat(shown).hasCount(1);
        assertThat(officer.content()).containsText("не показаны");
        officer.click(AriaRole.BUTTON, "Показать ещё");
        assertThat(shown).hasCount(200);

        officer.content().getByText("Загрузить").last().isVisible();
        officer.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Загрузить 2"))
                .click();
        assertThat(officer.page().locator("progress")).isVisible();
        assertThat(officer.page().getByText("Загружено: ")).isVisible();
        officer.page()
                .screenshot(new Page.ScreenshotOptions()
                        .setPath(Path.of("target", "screenshots", "plan-import-progress.png")));
        officer.page()
                .getByText("Прервать", new Page.GetByTextOptions().setExact(true))
                .click();
        assertThat(officer.content().getByRole(AriaRole.ALERT)).containsText("Прервано; ничего не загружено.");
        Assertions.assertThat(PackagedApp.as("officer")
                        .get(plan + "/items")
                        .json()
                        .path("total")
                        .asInt())
                .isZero();
    }

    @Test
    void aPlanInForceOrOfAnotherPersonIsOnlySaid() {
        String plan = begin(2046, "ru");
        Visitor performer = Visitor.signedIn(browser, PackagedApp.baseUrl(), "performer");
        performer.open(address(plan, "ru"));
        assertThat(performer.content()).containsText("могут только офицер по безопасности");
        assertThat(performer.content().locator("input[type=file]")).hasCount(0);
        Drafts.ofEverybody().submit(plan);
        officer.open(address(plan, "ru"));
        assertThat(officer.content()).containsText("Загружать можно только в черновик.");
    }

    @Test
    void aFileBeingMendedHasNoBarriers() {
        begin(2047, "ru");
        hasNoBarriers();
        choose(
                "plan.xlsx",
                PlanFiles.workbook(
                        row("1", "Медицинский осмотр", "Начальник службы", "Командир части", "май"),
                        row("2", "Проверка складов", "", "Командир части", "ежемесячно, до 32 числа"),
                        row("3", "Учёба", "Начальник службы", "Командир части", "до 28 ноября 2040 г.")));
        officer.click(AriaRole.BUTTON, "Исправить строку 2");
        hasNoBarriers();
    }

    /** The texts of the workbook that the page offers. */
    private static String remarks() {
        byte[] file = officer.download(officer.content().getByText("Скачать замечания"));
        return Sheet.texts(file);
    }

    private static void hasNoBarriers() {
        Assertions.assertThat(new AxeBuilder(officer.page())
                        .analyze().getViolations().stream()
                                .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
                                .map(rule -> rule.getId() + " "
                                        + rule.getNodes().get(0).getHtml()))
                .isEmpty();
    }

    private static String begin(int year, String language) {
        var found = PackagedApp.as("officer")
                .get(Caller.APP + "/plans?year=" + year + "&unit=" + Site.unit(PackagedApp.as("officer"), "MU01"))
                .json()
                .path("items");
        String plan = found.isEmpty()
                ? Drafts.ofEverybody().draft("MU01", year)
                : Caller.APP + "/plans/" + found.path(0).path("id").asLong();
        officer.open(address(plan, language));
        return plan;
    }

    private static String address(String plan, String language) {
        return "/projects/MU01?selectedItem=service-safety-plan&view=import&lang=" + language + "&plan="
                + plan.replaceFirst(".*/", "");
    }

    private static void choose(String name, byte[] content) {
        officer.page().setInputFiles("input[type=file]", new FilePayload(name, WORD, content));
        officer.settle();
    }

    private static Locator button(String name) {
        return officer.content()
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private static String[] row(String... cells) {
        return cells;
    }
}
