package org.servicesafety.host.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.servicesafety.host.app.PlanOfficer.DRONES;
import static org.servicesafety.host.app.PlanOfficer.FROST;
import static org.servicesafety.host.app.PlanOfficer.ROADS;
import static org.servicesafety.host.app.PlanPages.button;
import static org.servicesafety.host.app.PlanPages.dialog;
import static org.servicesafety.host.app.PlanPages.exactly;
import static org.servicesafety.host.app.PlanPages.has;
import static org.servicesafety.host.app.PlanPages.head;
import static org.servicesafety.host.app.PlanPages.inDialog;
import static org.servicesafety.host.app.PlanPages.item;
import static org.servicesafety.host.app.PlanPages.page;
import static org.servicesafety.host.app.PlanPages.panel;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The whole life of a plan as four people live it at their browsers, in Russian: loaded from a file of Word, approved, carried out,
 * clarified, printed. Every day in it is past on any machine.
 */
@Tag("clause-5")
@Tag("clause-6")
class PlanLifeIT {

    private static Playwright playwright;
    private static Browser browser;

    @BeforeAll
    static void open() {
        Path chromium = Chromium.find();
        playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Chromium.NO_DOWNLOAD));
        browser = playwright.chromium().launch(Chromium.launchOptions(chromium));
    }

    @AfterAll
    static void close() {
        if (playwright != null) {
            playwright.close();
        }
    }

    @Test
    void fromTheFileToTheFormWithEveryStepSeen() throws IOException {
        Visitor officer = visitor("officer");
        Visitor commander = visitor("commander");
        Visitor performer = visitor("performer");
        Visitor monitor = visitor("monitor");

        PlanOfficer.begin(officer, "MU01");
        PlanOfficer.mendTwoTerms(officer);
        PlanOfficer.load(officer);
        PlanOfficer.nameWhoWorksInJira(officer);
        PlanOfficer.submit(officer);
        giveBack(commander);
        PlanOfficer.readTheReasonAndSubmitAgain(officer);
        approveInTime(commander);

        complete(performer);
        confirm(monitor);
        seeTheMark(performer);

        PlanOfficer.clarify(officer);
        compareAndApprove(commander);
        compare(performer);
        download(performer);
    }

    @Test
    void isLateWhenItIsApprovedOnThe25thOfDecember() {
        Visitor officer = visitor("officer");
        PlanOfficer.begin(officer, "MU02");
        PlanOfficer.load(officer);
        PlanOfficer.submit(officer);

        Visitor commander = visitor("commander");
        commander.open(page("MU02"));
        approve(commander, "25.12.2025");

        assertThat(head(commander)).containsText("Утверждён 25.12.2025");
        assertThat(head(commander)).containsText("с опозданием, срок – не позднее 24.12.2025");
        commander.shot("life-late");
        commander.open(
                "/projects/MU02?selectedItem=service-safety-obligations&from=2025-12-01&to=2025-12-31&state=late");
        assertThat(commander.content().locator("tr", has("Утвердить План на 2026 год")))
                .containsText("С опозданием 25.12");
    }

    private static void giveBack(Visitor commander) {
        commander.open(page("MU01"));
        assertThat(head(commander)).containsText("На утверждении");
        commander.click(AriaRole.BUTTON, "Вернуть на доработку");
        inDialog(commander, "Вернуть на доработку");
        Locator reason = dialog(commander).getByLabel("Причина");
        assertThat(reason).hasAttribute("aria-invalid", "true");
        reason.fill("Пункт 12: проверить электрооборудование и до отопительного сезона.");
        inDialog(commander, "Вернуть на доработку");
        assertThat(head(commander)).containsText("Возвращён на доработку");
        assertThat(button(commander, "Утвердить")).hasCount(0);
    }

    private static void approveInTime(Visitor commander) {
        commander.open(page("MU01"));
        approve(commander, "24.12.2025");
        assertThat(head(commander)).containsText("Действует");
        assertThat(head(commander)).containsText("Утверждён 24.12.2025");
        assertThat(head(commander)).not().containsText("с опозданием");
        assertThat(commander.content().locator("thead tr").last().locator("th"))
                .hasText(new String[] {"1", "2", "3", "4", "5", "6", "7"});
        commander.shot("life-in-force");
    }

    private static void approve(Visitor commander, String day) {
        commander.click(AriaRole.BUTTON, "Утвердить");
        assertThat(dialog(commander)).containsText("В срок – не позднее 24.12.2025.");
        dialog(commander).getByLabel("День утверждения").fill(day);
        inDialog(commander, "Утвердить");
    }

    private static void complete(Visitor performer) {
        performer.open(page("MU01"));
        performer.click(performer.field("только мои"));
        assertThat(performer.content().locator("tr.ss-item")).hasCount(2);
        performer.click(item(performer, FROST).getByRole(AriaRole.LINK).first());
        Locator panel = panel(performer);
        assertThat(panel).containsText("2026 год, редакция 1");
        assertThat(panel).containsText("декабрь 2025 г. – февраль 2026 г.");
        openMark(performer, panel);
        performer.click(AriaRole.BUTTON, "Отметить исполнение");
        assertThat(panel.getByRole(AriaRole.ALERT)).isVisible();
        performer.type("Исходящий №", "17/219");
        performer.type("Дата исполнения", "26.12.2025");
        performer.click(AriaRole.BUTTON, "Отметить исполнение");
        assertThat(panel(performer)).containsText("Ждёт подтверждения");
        assertThat(panel(performer)).containsText("исх. 17/219, 26.12.2025");
        assertThat(panel(performer).getByText("Подтвердить", exactly())).hasCount(0);
        performer.shot("life-completed");
    }

    /** The form of an occurrence that is late stands open of itself, that of another at a click. */
    private static void openMark(Visitor performer, Locator panel) {
        Locator mark = panel.getByText("Отметить", exactly());
        if (mark.count() > 0) {
            performer.click(mark);
        }
    }

    private static void confirm(Visitor monitor) {
        monitor.open("/issues/?jql=issue%20in%20awaitingMyConfirmation()");
        monitor.click(monitor.page().getByText(FROST).first());
        assertThat(panel(monitor)).containsText("исх. 17/219, 26.12.2025");
        monitor.click(AriaRole.BUTTON, "Подтвердить");
        assertThat(panel(monitor)).containsText("Всё подтверждено");
        monitor.shot("life-confirmed");
    }

    private static void seeTheMark(Visitor performer) {
        performer.open(page("MU01"));
        Locator cell = item(performer, FROST).locator("td").last();
        assertThat(cell).containsText("Подтверждено");
        assertThat(cell).containsText("исх. 17/219 от 26.12.2025");
    }

    private static void compareAndApprove(Visitor commander) {
        commander.open(page("MU01"));
        commander.click(commander.content().locator(".aui-message-info").getByText("Сравнить"));
        commander.content().locator(".ss-compare").waitFor();
        commander.settle();
        Locator figures = commander.content().locator(".ss-figs");
        assertThat(figures).containsText("Добавлено1");
        assertThat(figures).containsText("Изменено1");
        assertThat(figures).containsText("Исключено1");
        assertThat(figures).containsText("Поступили беспилотные летательные аппараты.");
        assertThat(commander.content().locator("ins", has(DRONES))).isVisible();
        assertThat(commander.content().locator("del", has(ROADS))).isVisible();
        commander.click(AriaRole.BUTTON, "Утвердить");
        assertThat(dialog(commander)).containsText("сделанные отметки сохранятся");
        dialog(commander).getByLabel("День утверждения").fill("29.12.2025");
        inDialog(commander, "Утвердить");
        assertThat(commander.content().locator("select").first()).containsText("Редакция 2, действует");
        assertThat(item(commander, ROADS)).hasCount(0);
        assertThat(item(commander, FROST)).containsText("исх. 17/219 от 26.12.2025");
    }

    private static void compare(Visitor performer) {
        performer.open(page("MU01"));
        performer.click(AriaRole.LINK, "Сравнить");
        performer.content().locator(".ss-compare").waitFor();
        performer.settle();
        Locator changed = performer.content().locator("tr", has("Акт, предписание"));
        assertThat(changed.locator("ins")).containsText("предписание");
        assertThat(changed).containsText("Форма завершения");
        performer.shot("life-compared");
        performer.open(page("MU01") + "&revision=1");
        assertThat(performer.content()).containsText("Редакция 1 заменена");
        assertThat(item(performer, ROADS)).isVisible();
    }

    private static void download(Visitor performer) throws IOException {
        performer.open(page("MU01"));
        performer.click(performer.content().getByLabel("Ещё", new Locator.GetByLabelOptions().setExact(true)));
        performer.shot("life-menu");
        WordFile form = WordFile.of(performer.download(performer.content().getByText("Файл Word")));
        Files.createDirectories(Path.of("target", "forms"));
        Files.write(Path.of("target", "forms", "life.docx"), form.file());
        String text = Pattern.compile("<[^>]+>").matcher(form.document()).replaceAll("");
        Assertions.assertThat(text)
                .contains("УТВЕРЖДАЮ", "на 2026 год", "исключение гибели и травмирования военнослужащих")
                .contains("до 27 ноября 2026 г.", "15.03.2026; 15.09.2026; 15.10.2026")
                .contains(DRONES, FROST, "Командир 1 роты", "Акт, предписание")
                .doesNotContain(ROADS);
    }

    private static Visitor visitor(String user) {
        return PlanPages.readerOfRussian(browser, user);
    }
}
