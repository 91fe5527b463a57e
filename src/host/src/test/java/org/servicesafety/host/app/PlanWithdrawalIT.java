package org.servicesafety.host.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.servicesafety.host.app.PlanPages.dialog;
import static org.servicesafety.host.app.PlanPages.inDialog;
import static org.servicesafety.host.app.PlanPages.item;
import static org.servicesafety.host.app.PlanPages.panel;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is taken back of a plan: an item by a clarification, a draft as a whole. */
@Tag("clause-5")
class PlanWithdrawalIT {
    private static final String PAGE = "/projects/MU04?selectedItem=service-safety-plan&year=%d";

    private static Playwright playwright;
    private static Browser browser;

    private final Drafts drafts = Drafts.ofEverybody();
    private final Caller officer = drafts.officer();

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
    void whatWasDueBeforeAClarificationStaysInSightUntilItIsConfirmed() {
        String plan = drafts.draft("MU04", 2024);
        String key = add(plan, "проверка складов", "15.03.2024; 15.12.2024");
        drafts.submit(plan);
        drafts.approve(plan, "2023-12-20");
        clarifyWithout(plan, key);
        drafts.approve(plan, "2024-06-01");

        Visitor performer = visitor("performer");
        performer.open(PAGE.formatted(2024) + "&mine=true");
        assertThat(performer.content()).containsText("Исключены уточнением, но не завершены");
        performer.click(
                item(performer, "проверка складов").getByRole(AriaRole.LINK).first());
        assertThat(panel(performer)).containsText("исключено из плана уточнением после редакции 1");
        assertThat(panel(performer).locator("tbody tr th")).hasText("15.03.2024");
        performer.type("Исходящий №", "17/9");
        performer.type("Дата исполнения", "14.03.2024");
        performer.click(AriaRole.BUTTON, "Отметить исполнение");
        assertThat(panel(performer)).containsText("Ждёт подтверждения");
        performer.shot("withdrawn-item");

        assertThat(officer.get("/rest/api/2/issue/" + key + "/comment")
                        .json()
                        .at("/comments/0/body")
                        .asText())
                .isEqualTo("Taken out of the plan by its revision 2.");

        Visitor monitor = visitor("monitor");
        monitor.open("/issues/?jql=issue%20in%20awaitingMyConfirmation()%20and%20project%20%3D%20MU04");
        monitor.click(monitor.page().getByText("проверка складов").first());
        monitor.click(AriaRole.BUTTON, "Подтвердить");
        assertThat(panel(monitor)).containsText("Всё подтверждено");
        performer.open(PAGE.formatted(2024));
        assertThat(performer.content().locator("tr.ss-item")).hasCount(4);
        assertThat(performer.content().getByText("Исключены уточнением")).hasCount(0);
        assertThat(officer.get(plan + "/withdrawn").json().path("total").asInt())
                .isZero();
    }

    @Test
    void aDraftThatTheCommanderHasNotSeenIsDeletedWithItsIssues() {
        String plan = drafts.draft("MU04", 2040);
        String key = add(plan, "лишнее мероприятие", "15.03.2040");
        Visitor person = visitor("officer");
        person.open(PAGE.formatted(2040));
        person.content().locator("tr.ss-item").first().waitFor();
        person.click(more(person));
        assertThat(person.content().getByText("Пустая форма для печати")).isVisible();
        person.shot("plan-more");
        person.click(AriaRole.BUTTON, "Удалить черновик");
        assertThat(dialog(person)).containsText("Будут удалены черновик и 1 его мероприятие.");

        inDialog(person, "Удалить черновик");

        assertThat(person.content()).containsText("Плана на 2040 год нет");
        assertThat(officer.get(plan).status()).isEqualTo(404);
        assertThat(officer.get("/rest/api/2/issue/" + key).status())
                .as("by Jira's own scheme the officer may not delete issues")
                .isEqualTo(200);
        assertThat(officer.get("/rest/api/2/issue/" + key + "/comment").json().toString())
                .contains("удалён");
        assertThat(officer.get(Caller.APP + "/items/" + key).status()).isEqualTo(404);
    }

    @Test
    void theIssuesOfADraftGoWithItWhereThePersonMayDeleteIssues() {
        String plan = drafts.draft("MU04", 2042);
        String key = add(plan, "лишнее мероприятие", "15.03.2042");
        String version = officer.get(plan).json().path("version").asText();

        assertThat(PackagedApp.as("admin").delete(plan + "?version=" + version).status())
                .isEqualTo(204);

        assertThat(officer.get("/rest/api/2/issue/" + key).status()).isEqualTo(404);
        assertThat(drafts.draft("MU04", 2042)).isNotEqualTo(plan);
    }

    @Test
    void aPlanOfWhichMoreIsKnownIsNotDeleted() {
        String plan = drafts.draft("MU04", 2041);
        assertThat(officer.delete(plan).error(0, "code")).isEqualTo("required");
        assertThat(officer.delete(plan + "?version=7").error(0, "code")).isEqualTo("changed-meanwhile");
        assertThat(PackagedApp.as("performer").delete(plan + "?version=1").status())
                .isEqualTo(403);
        assertThat(PackagedApp.as("nobody").delete(plan + "?version=1").status())
                .isEqualTo(404);
        drafts.submit(plan);
        Drafts.done(drafts.commander().post(plan + "/return", "{\"reason\": \"no drills\"}"));
        String version = officer.get(plan).json().path("version").asText();

        Caller.Answer kept = officer.delete(plan + "?version=" + version);

        assertThat(kept.status()).isEqualTo(409);
        assertThat(kept.error(0, "code")).isEqualTo("plan-kept");
        assertThat(kept.error(0, "clause")).isEqualTo("5");
        Visitor person = visitor("officer");
        person.open(PAGE.formatted(2041));
        person.content().locator("tr.ss-item").first().waitFor();
        person.click(more(person));
        assertThat(person.content().getByText("Пустая форма для печати")).isVisible();
        assertThat(person.content().getByText("Удалить черновик")).hasCount(0);
    }

    private void clarifyWithout(String plan, String key) {
        Drafts.done(officer.post(plan + "/clarify", "{\"cause\": \"CONDITIONS\", \"reason\": \"no stores any more\"}"));
        assertThat(officer.delete(plan + "/items/" + key).status()).isEqualTo(204);
        Drafts.done(officer.post(plan + "/submit", "{}"));
    }

    private String add(String plan, String activity, String term) {
        String item =
                """
                {"activity": "%s", "term": {"text": "%s"}, "responsible": {"user": "performer"}, "monitor": {"user": "monitor"}}""";
        return Drafts.done(officer.post(plan + "/items", item.formatted(activity, term)))
                .json()
                .path("key")
                .asText();
    }

    private static Locator more(Visitor person) {
        return person.content().getByLabel("Ещё", new Locator.GetByLabelOptions().setExact(true));
    }

    private static Visitor visitor(String user) {
        return PlanPages.readerOfRussian(browser, user);
    }
}
