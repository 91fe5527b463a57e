package org.servicesafety.host.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.servicesafety.host.Host;
import org.servicesafety.host.StandIn;

/**
 * An inspection from the plan to the last verified violation, by clicks, in Russian: as chairperson, member, commander, commander of
 * inspected units, performer. MU03 has eight departments and services today, of which 25 % are two.
 */
@Tag("clause-13")
@Tag("clause-14")
@Tag("clause-15")
class InspectionLifeIT {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu");
    private static final Path FORMS = Path.of("target", "forms");
    private static final String LATE = "Печь в каптёрке без предтопочного листа";

    /** What was found, and in how many days it is to be eliminated; the last one late already. */
    private static final Map<String, Integer> FOUND = new LinkedHashMap<>();

    static {
        FOUND.put("Огнетушители просрочены", 10);
        FOUND.put("Розетки без заземления", 12);
        FOUND.put("Инструктаж не записан в журнал", 14);
        FOUND.put("Путевые листы без отметки медика", 16);
        FOUND.put(LATE, -1);
    }

    @TempDir
    static Path home;

    private static Host host;
    private static Playwright playwright;
    private static Browser browser;

    private final LocalDate today = LocalDate.now(ZoneId.systemDefault());
    private final Caller officer = new Caller(host.baseUrl(), "officer");

    @BeforeAll
    static void open() throws Exception {
        Path chromium = Chromium.find();
        Files.createDirectories(FORMS);
        host = Host.start(StandIn.options(home));
        Site.prepare(host.baseUrl(), List.of());
        prepare(new Caller(host.baseUrl(), "admin"));
        playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Chromium.NO_DOWNLOAD));
        browser = playwright.chromium().launch(Chromium.launchOptions(chromium));
    }

    @AfterAll
    static void close() {
        if (playwright != null) {
            playwright.close();
        }
        if (host != null) {
            host.close();
        }
    }

    private static void prepare(Caller admin) {
        Drafts.done(
                admin.post(
                        "/rest/api/2/project",
                        """
                {"key": "MU03", "name": "воинская часть 10411", "projectTypeKey": "business", "lead": "admin"}"""));
        Drafts.done(admin.post(Caller.APP + "/projects/MU03/setup", "{\"language\": \"ru\"}"));
        Site.appoint(admin, "MU03", "Офицер по безопасности воинской службы", "officer");
        Site.appoint(admin, "MU03", "Председатели и члены комиссий", "chair");
        Site.appoint(admin, "MU03", "Председатели и члены комиссий", "member");
        Site.appoint(admin, "MU03", "Командир (начальник)", "commander");
        Site.appoint(admin, "MU03", "Командиры проверяемых подразделений", "unitcommander");
        Site.appoint(admin, "MU03", "Ответственные лица", "performer");
        Drafts drafts = new Drafts(new Caller(host.baseUrl(), "officer"), new Caller(host.baseUrl(), "commander"));
        int year = LocalDate.now(ZoneId.systemDefault()).getYear();
        String plan = drafts.draft("MU03", year);
        Drafts.done(
                drafts.officer()
                        .post(
                                plan + "/items",
                                """
                        {"activity": "Проверка медицинской службы", "kind": "CONTROL", "responsible": {"title": "комиссия"},
                         "monitor": {"title": "командир"}, "term": {"text": "ежеквартально, до 20 числа последнего месяца"}}"""));
        drafts.submit(plan);
        drafts.approve(plan, (year - 1) + "-12-24");
    }

    @Test
    void anActGoesFromThePlanToItsLastVerifiedViolation() throws Exception {
        Visitor chair = visitor("chair");
        long act = drawnUpFromThePlan(chair);
        assertThat(inspected()).isZero();
        signedByAll(chair, act);
        assertThat(inspected()).isEqualTo(1);
        chair.open(page("coverage", ""));
        assertThat(planned(chair)).containsText("№ 1/" + today.getYear());
        assertThat(planned(chair)).containsText("Проведена");
        chair.shot("life-coverage-signed");
        looksLikeAppendix2(chair, act);

        step(visitor("commander"), act, "Утвердить", "Утвердить", "Утверждён");
        step(visitor("unitcommander"), act, "С актом ознакомлен", "С актом ознакомлен", "Доведён под подпись");

        List<String> keys = keys(act);
        Visitor performer = visitor("performer");
        keys.forEach(key -> eliminate(performer, key));
        Visitor member = visitor("member");
        keys.subList(0, 4).forEach(key -> take(member, key, "Подтвердить устранение"));
        giveBack(member, keys.get(4));
        reported(act);
        assertThat(state(act)).isEqualTo("ACKNOWLEDGED");
        chair.open(page("acts", "&act=" + act));
        assertThat(violation(chair, LATE)).containsText("Просрочено 1 день");
        assertThat(chair.content()).containsText("5, не устранено: 1");
        chair.shot("life-one-left");

        eliminate(performer, keys.get(4));
        assertThat(state(act)).isEqualTo("ACKNOWLEDGED");
        take(member, keys.get(4), "Подтвердить устранение");
        assertThat(state(act)).isEqualTo("ELIMINATED");
        chair.open(page("acts", "&act=" + act));
        assertThat(violation(chair, LATE)).containsText("Устранено с опозданием");
        assertThat(chair.content().locator(".ss-states [aria-current=step]")).containsText("Нарушения устранены");
        AccessibilityIT.hasNoBarriers(chair);
        chair.shot("life-eliminated");
        chair.open("/browse/" + keys.get(0) + "?lang=ru");
        assertThat(chair.content().locator(".ss-issue-panel")).containsText("№ 1 из 5");
        chair.shot("life-violation");
        theItemShowsItsAct(chair, act);
    }

    private static Visitor visitor(String user) {
        return Visitor.signedIn(browser, host.baseUrl(), user);
    }

    private static String page(String item, String more) {
        return "/projects/MU03?selectedItem=service-safety-" + item + "&lang=ru" + more;
    }

    /** The row of the item in the quarter of today. */
    private static Locator planned(Visitor visitor) {
        return visitor.content()
                .locator("section[aria-labelledby=ss-schedule] tr")
                .filter(new Locator.FilterOptions().setHasText("Проверка медицинской службы"))
                .last();
    }

    private long drawnUpFromThePlan(Visitor chair) {
        chair.open(page("coverage", ""));
        assertThat(planned(chair)).containsText("медицинская служба");
        chair.shot("life-coverage");
        chair.click(planned(chair).getByText("Начать акт"));
        assertThat(chair.field("Подразделение").locator("option:checked")).hasText("медицинская служба");
        assertThat(chair.field("На основании"))
                .hasValue(Pattern.compile("План .* на " + today.getYear() + " год, пункт 1"));
        fill(chair);
        FOUND.forEach((text, days) -> record(chair, text, today.plusDays(days)));
        chair.type("Предложения по устранению нарушений", "Устранить в сроки, провести разбор");
        assertThat(chair.content()).containsText("есть несохранённые изменения");
        assertThat(chair.content()).containsText("сохранено автоматически");
        assertThat(chair.content()).not().containsText("есть несохранённые изменения");
        AccessibilityIT.hasNoBarriers(chair);
        chair.shot("life-draft");
        return Long.parseLong(chair.page().url().replaceFirst(".*[?&]act=(\\d+).*", "$1"));
    }

    private void fill(Visitor chair) {
        chair.type("Председатель комиссии: должность", "заместитель командира");
        chair.type("Председатель комиссии: воинское звание", "подполковник");
        chair.type("Председатель комиссии: фамилия, инициалы", "Е.");
        chair.click(AriaRole.BUTTON, "Добавить члена комиссии");
        chair.type("Член комиссии 1: должность", "начальник медицинской службы");
        chair.type("Член комиссии 1: воинское звание", "майор");
        chair.type("Член комиссии 1: фамилия, инициалы", "Ф.");
        chair.type("Член комиссии 1: имя в Jira, если есть", "member");
        chair.type("с", DAY.format(today));
        chair.type("по", DAY.format(today));
        chair.field("изучение состояния работы").check();
        chair.type("Об устранении доложить", DAY.format(today.plusDays(30)));
    }

    private static void record(Visitor chair, String text, LocalDate due) {
        int before = recorded(chair).count();
        chair.type("Нарушение", text);
        chair.type("Предложение по устранению", "Устранить: " + text.toLowerCase(Locale.ROOT));
        chair.choose("Вид", "FIRE");
        chair.type("Ответственное лицо", "начальник службы");
        chair.type("Ответственное лицо: пользователь Jira", "performer");
        chair.type("Устранить до", DAY.format(due));
        chair.field("Нарушение").focus();
        chair.press("Enter");
        assertThat(recorded(chair)).hasCount(before + 1);
    }

    private static Locator recorded(Visitor chair) {
        return chair.content().locator(".ss-violations tr:has(a[href*='/browse/MU03-'])");
    }

    private static Locator violation(Visitor chair, String text) {
        return recorded(chair).filter(new Locator.FilterOptions().setHasText(text));
    }

    private static void signedByAll(Visitor chair, long act) {
        Visitor member = visitor("member");
        member.open(page("acts", "&act=" + act));
        confirmed(member, "Подписать", "Подписать");
        assertThat(member.content()).containsText("Подписи: 1 из 2");
        chair.page().reload();
        assertThat(chair.content()).containsText("Подписи: 1 из 2");
        confirmed(chair, "Подписать", "Подписать");
        assertThat(chair.content()).containsText("Охват контролем");
        assertThat(chair.content()).containsText("1 из 8 (12,5 %)");
        chair.shot("life-signed");
    }

    private static void confirmed(Visitor visitor, String button, String deed) {
        visitor.click(AriaRole.BUTTON, button);
        visitor.click(visitor.page()
                .getByRole(AriaRole.DIALOG)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(deed).setExact(true)));
    }

    private static void step(Visitor who, long act, String button, String deed, String state) {
        who.open(page("acts", "&act=" + act));
        confirmed(who, button, deed);
        assertThat(who.content().locator(".ss-states [aria-current=step]")).containsText(state);
    }

    private void reported(long act) {
        Visitor commander = visitor("unitcommander");
        commander.open(page("acts", "&act=" + act));
        commander.click(AriaRole.BUTTON, "Доложить об устранении");
        Locator dialog = commander.page().getByRole(AriaRole.DIALOG);
        dialog.getByLabel("Исходящий номер").fill("17/412");
        commander.shot("life-report");
        commander.click(
                dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Доложить об устранении")));
        assertThat(commander.content()).containsText("17/412");
    }

    /** Reports the violation eliminated, today. */
    private void eliminate(Visitor performer, String key) {
        performer.open("/browse/" + key);
        performer.click(performer.page().locator("#opsbar").getByText("Доложить об устранении"));
        performer.type("Что сделано для устранения", "Устранено, проверено лично");
        performer.type("Дата устранения", today.toString());
        performer.click(performer.content().locator("form.aui [type=submit]"));
        assertThat(performer.content()).containsText("Доложено об устранении");
    }

    private static void take(Visitor who, String key, String step) {
        who.open("/browse/" + key);
        who.click(who.page().locator("#opsbar").getByText(step));
        assertThat(who.page().locator("#opsbar").getByText(step)).hasCount(0);
    }

    private static void giveBack(Visitor who, String key) {
        who.open("/browse/" + key);
        who.click(who.page().locator("#opsbar").getByText("Вернуть"));
        who.content().locator("textarea[name=comment]").fill("Лист прибит не полностью");
        who.click(who.content().locator("form.aui [type=submit]"));
        assertThat(who.content()).containsText("Лист прибит не полностью");
    }

    private int inspected() {
        return officer.get(Caller.APP + "/coverage?unit=" + Site.unit(officer, "MU03"))
                .json()
                .path("inspected")
                .asInt();
    }

    private String state(long act) {
        return officer.get(Caller.APP + "/acts/" + act).json().path("state").asText();
    }

    private List<String> keys(long act) {
        List<String> keys = new ArrayList<>();
        for (JsonNode violation :
                officer.get(Caller.APP + "/acts/" + act + "/violations").json().path("items")) {
            keys.add(violation.path("key").asText());
        }
        assertThat(keys).hasSize(5);
        return keys;
    }

    /** The form as a page, as Word has it, and a picture of it under {@code target/forms}, to be looked at. */
    private static void looksLikeAppendix2(Visitor chair, long act) throws Exception {
        chair.open(Caller.APP + "/acts/" + act + "/form.html?lang=ru");
        assertThat(chair.page().locator("body")).containsText(LATE);
        chair.page()
                .screenshot(new Page.ScreenshotOptions()
                        .setPath(FORMS.resolve("act-life.png"))
                        .setFullPage(true));
        chair.page()
                .pdf(new Page.PdfOptions()
                        .setPath(FORMS.resolve("act-life.pdf"))
                        .setPreferCSSPageSize(true));
        byte[] word = new Caller(host.baseUrl(), "chair")
                .download(Caller.APP + "/acts/" + act + "/form.docx?lang=ru")
                .body();
        Files.write(FORMS.resolve("act-life.docx"), word);
        assertThat(WordFile.of(word).document()).contains(FOUND.keySet()).doesNotContain("{{");
    }

    private void theItemShowsItsAct(Visitor chair, long act) {
        String item =
                officer.get(Caller.APP + "/acts/" + act).json().path("planItem").asText();
        chair.open("/browse/" + item + "?lang=ru");
        Locator panel = chair.page().locator("[data-ss-item]");
        assertThat(panel).containsText("Акты контроля");
        assertThat(panel).containsText("№ 1/" + today.getYear());
        chair.shot("life-item");
    }
}
