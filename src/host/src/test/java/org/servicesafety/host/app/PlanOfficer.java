package org.servicesafety.host.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.servicesafety.host.app.PlanPages.button;
import static org.servicesafety.host.app.PlanPages.choose;
import static org.servicesafety.host.app.PlanPages.dialog;
import static org.servicesafety.host.app.PlanPages.fileRow;
import static org.servicesafety.host.app.PlanPages.head;
import static org.servicesafety.host.app.PlanPages.inDialog;
import static org.servicesafety.host.app.PlanPages.item;
import static org.servicesafety.host.app.PlanPages.page;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;

/** What the safety officer does with the plan for 2026, step by step, and sees. */
final class PlanOfficer {
    static final String FROST = "Противолавинная и противоморозная подготовка";
    static final String ELECTRICITY = "Проверка электрооборудования казарм и столовой";
    static final String ROADS = "Декада безопасности дорожного движения";
    static final String DRONES = "Изучение мер безопасности при работе с беспилотными аппаратами";

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String TERMS = "Сроки исполнения";

    private PlanOfficer() {}

    static void begin(Visitor officer, String body) {
        officer.open(page(body));
        assertThat(officer.content()).containsText("Плана на 2026 год нет");
        officer.click(AriaRole.BUTTON, "Загрузить из файла");
        assertThat(officer.content()).containsText("Загрузка плана из файла");
        officer.page()
                .setInputFiles(
                        "input[type=file]",
                        new FilePayload("plan-2026.docx", WORD, PlanFiles.example("plan-2026.docx")));
        officer.settle();
        assertThat(officer.content()).containsText("Все строки (14) поняты. Пока ничего не записано.");
        assertThat(fileRow(officer, 11)).containsText("не относится к году плана (2026)");
    }

    static void mendTwoTerms(Visitor officer) {
        mendTerm(officer, 11, "до 27 ноября 2026 г.");
        mendTerm(officer, 15, "с 8 по 17 июня 2026 г.");
        assertThat(fileRow(officer, 11)).containsText("было: «до 28 ноября 2025 г.»");
        assertThat(fileRow(officer, 11)).containsText("понято: 27.11.2026");
        assertThat(fileRow(officer, 15)).containsText("понято: один срок, 08.06–17.06.2026");
        assertThat(button(officer, "Исправлены 2")).isVisible();
        officer.shot("life-mended");
    }

    private static void mendTerm(Visitor officer, int row, String term) {
        officer.click(AriaRole.BUTTON, "Исправить строку " + row);
        officer.type("Строка " + row + ", " + TERMS, term);
        officer.press("Enter");
    }

    static void load(Visitor officer) {
        officer.click(button(officer, "Загрузить 14 мероприятий"));
        assertThat(officer.content()).containsText("Загружено 14 мероприятий");
        assertThat(officer.content()).containsText("Из файла в план: цели, задачи, требования.");
        officer.click(AriaRole.LINK, "Открыть план");
        assertThat(head(officer)).containsText("План на 2026 год");
        assertThat(head(officer)).containsText("Черновик");
        assertThat(officer.content().locator("tr.ss-item")).hasCount(14);
        assertThat(officer.content()).containsText("исключение гибели и травмирования военнослужащих");
    }

    /** The file knows offices alone. */
    static void nameWhoWorksInJira(Visitor officer) {
        choose(officer, FROST);
        choose(officer, ELECTRICITY);
        assertThat(officer.content()).containsText("Выбрано 2 пункта");
        changePerson(officer, "Ответственное лицо", "Командир 1 роты", "performer");
        choose(officer, FROST);
        choose(officer, ELECTRICITY);
        changePerson(officer, "Контролирующее лицо", "Начальник медицинской службы", "monitor");
        assertThat(item(officer, FROST)).containsText("Командир 1 роты");
        assertThat(item(officer, ELECTRICITY)).containsText("Начальник медицинской службы");
    }

    private static void changePerson(Visitor officer, String what, String title, String user) {
        officer.click(officer.content().locator(".ss-chosen").getByText(what));
        Locator dialog = dialog(officer);
        dialog.locator("input").first().fill(title);
        dialog.getByLabel("Пользователь Jira").fill(user);
        inDialog(officer, "Изменить 2 пункта");
        assertThat(dialog).hasCount(0);
    }

    static void submit(Visitor officer) {
        officer.click(AriaRole.BUTTON, "Отправить на утверждение");
        assertThat(dialog(officer)).containsText("Командир утвердит его или вернёт.");
        inDialog(officer, "Отправить на утверждение");
        assertThat(officer.content()).containsText("План на утверждении у командира с");
        assertThat(head(officer)).containsText("На утверждении");
        assertThat(officer.content().getByText("Добавить мероприятие")).hasCount(0);
    }

    static void readTheReasonAndSubmitAgain(Visitor officer) {
        officer.open(page("MU01"));
        assertThat(officer.content().locator(".aui-message-warning")).containsText("Командир вернул план на доработку");
        assertThat(officer.content().locator(".aui-message-warning")).containsText("до отопительного сезона");
        officer.shot("life-returned");
        officer.click(item(officer, ELECTRICITY).locator("td").nth(3));
        officer.type(TERMS, "15.03.2026; 15.09.2026; 15.10.2026");
        assertThat(officer.content().locator(".ss-item-form")).containsText("3 срока: 15.03, 15.09, 15.10");
        officer.press("Enter");
        assertThat(item(officer, ELECTRICITY)).containsText("3 срока: 15.03, 15.09, 15.10");
        submit(officer);
    }

    static void clarify(Visitor officer) {
        officer.open(page("MU01"));
        officer.click(AriaRole.BUTTON, "Уточнить план");
        dialog(officer).getByLabel("Причина").selectOption("EQUIPMENT");
        dialog(officer).getByLabel("Что изменилось").fill("Поступили беспилотные летательные аппараты.");
        inDialog(officer, "Уточнить план");
        assertThat(head(officer)).containsText("Уточнение: поступили новые виды вооружения и техники");
        assertThat(officer.content()).containsText("Причина уточнения: Поступили беспилотные летательные аппараты.");
        add(officer);
        officer.click(item(officer, ELECTRICITY).locator("td").nth(4));
        officer.type("Форма завершения", "Акт, предписание");
        officer.press("Enter");
        assertThat(item(officer, ELECTRICITY)).containsText("Акт, предписание");
        officer.click(item(officer, ROADS).locator("td").nth(1));
        officer.click(AriaRole.BUTTON, "Исключить");
        assertThat(dialog(officer)).containsText("задача и отметки сохранятся");
        inDialog(officer, "Исключить");
        assertThat(item(officer, ROADS)).hasCount(0);
        submit(officer);
        officer.open(page("MU01"));
        assertThat(officer.content()).containsText("Уточнение на утверждении: редакция 2.");
        assertThat(item(officer, ROADS)).isVisible();
    }

    private static void add(Visitor officer) {
        officer.click(AriaRole.BUTTON, "Добавить мероприятие");
        officer.page().keyboard().type(DRONES);
        officer.choose("Вид", "UNIT_EXERCISE");
        officer.type("Ответственное лицо (исполнитель)", "Командир взвода БЛА");
        officer.type("Контролирующее лицо", "Начальник штаба");
        officer.type(TERMS, "до 25 декабря 2026 г.");
        officer.field("Форма завершения").fill("Ведомость");
        officer.field("Форма завершения").press("Enter");
        officer.settle();
        assertThat(item(officer, DRONES)).containsText("Командир взвода БЛА");
        officer.press("Escape");
    }
}
