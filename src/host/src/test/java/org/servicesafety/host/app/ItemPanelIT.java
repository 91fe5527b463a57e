package org.servicesafety.host.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The panel of a plan item in a browser, in Russian: the performer marks, the monitoring person returns and confirms. */
@Tag("clause-6")
class ItemPanelIT {
    private static Playwright playwright;
    private static Visitor performer;
    private static Visitor monitor;
    private static Visitor nobody;
    private static String item;
    private static String occasional;

    @BeforeAll
    static void open() {
        Path chromium = Chromium.find();
        Drafts drafts = Drafts.ofEverybody();
        int year = LocalDate.now(ZoneId.systemDefault()).getYear() - 1;
        String plan = drafts.draft("MU06", year);
        item = add(drafts, plan, "ежемесячно, до 25 числа");
        occasional = add(drafts, plan, "при необходимости");
        drafts.submit(plan);
        drafts.approve(plan, (year - 1) + "-12-24");
        playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Chromium.NO_DOWNLOAD));
        Browser browser = playwright.chromium().launch(Chromium.launchOptions(chromium));
        performer = Visitor.signedIn(browser, PackagedApp.baseUrl(), "performer");
        monitor = Visitor.signedIn(browser, PackagedApp.baseUrl(), "monitor");
        nobody = Visitor.signedIn(browser, PackagedApp.baseUrl(), "nobody");
    }

    @AfterAll
    static void close() {
        if (playwright != null) {
            playwright.close();
        }
    }

    @Test
    void leadsFromTheLateMonthToItsConfirmation() {
        performer.open("/browse/" + item + "?lang=ru");
        Locator panel = panel(performer);
        assertThat(panel).containsText("отмечено 0 из 12, просрочено: 12");
        assertThat(panel).containsText("Показать более ранние (6)");
        performer.click(AriaRole.BUTTON, "Отметить исполнение");
        assertThat(panel.getByRole(AriaRole.ALERT)).isVisible();
        assertThat(panel).containsText("Входящий №");
        AccessibilityIT.hasNoBarriers(performer);
        performer.shot("item-panel-faults");

        performer.type("Исходящий №", "219");
        panel.locator("input").last().fill(lastDay());
        performer.click(AriaRole.BUTTON, "Отметить исполнение");
        assertThat(panel(performer)).containsText("отмечено 1 из 12, просрочено: 11");
        assertThat(panel(performer)).containsText("Ждёт подтверждения");
        assertThat(panel(performer)).not().containsText("Подтвердить");

        monitor.open("/browse/" + item + "?lang=ru");
        monitor.click(AriaRole.BUTTON, "Вернуть");
        monitor.type("Причина", "Нет подписи в акте");
        monitor.click(AriaRole.BUTTON, "Вернуть");
        assertThat(panel(monitor)).containsText("Возвращено: Нет подписи в акте");
        assertThat(panel(monitor).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Отметить")))
                .hasCount(0);
        AccessibilityIT.hasNoBarriers(monitor);
        monitor.shot("item-panel-returned");
    }

    @Test
    void takesAnOccasionWithItsMark() {
        performer.open("/browse/" + occasional + "?lang=ru");
        assertThat(panel(performer)).containsText("По мере необходимости");
        performer.click(AriaRole.BUTTON, "Добавить отметку");
        Locator inputs = panel(performer).locator("input");
        inputs.first().fill(lastDay());
        inputs.nth(3).fill("17");
        inputs.last().fill(lastDay());
        performer.click(AriaRole.BUTTON, "Отметить исполнение");

        assertThat(panel(performer)).containsText("рег. 17");
    }

    @Test
    void isNotThereForWhoMayNotSeeTheItem() {
        Assertions.assertThat(nobody.open("/browse/" + item)).isEqualTo(404);
    }

    /** The 25th of December of the planned year, as it is typed. */
    private static String lastDay() {
        return "25.12." + (LocalDate.now(ZoneId.systemDefault()).getYear() - 1);
    }

    private static Locator panel(Visitor visitor) {
        return visitor.page().locator("[data-ss-item]");
    }

    private static String add(Drafts drafts, String plan, String term) {
        String content =
                """
                {"activity": "check the stores", "responsible": {"user": "performer", "title": "chief of service"},
                 "monitor": {"user": "monitor", "title": "chief of staff"}, "term": {"text": "%s"}, "form": "act"}""";
        return Drafts.done(drafts.officer().post(plan + "/items", content.formatted(term)))
                .json()
                .path("key")
                .asText();
    }
}
