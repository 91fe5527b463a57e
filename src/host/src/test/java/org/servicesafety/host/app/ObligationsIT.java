package org.servicesafety.host.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The obligations of a body as REST tells them, as a list and as a month that the keyboard walks through. */
class ObligationsIT {

    private static final String PAGE = "/projects/MU02?selectedItem=service-safety-obligations";

    private static final Caller OFFICER = PackagedApp.as("officer");
    private static Playwright playwright;
    private static Visitor officer;

    @BeforeAll
    static void open() {
        playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Chromium.NO_DOWNLOAD));
        Browser browser = playwright.chromium().launch(Chromium.launchOptions(Chromium.find()));
        officer = Visitor.signedIn(browser, PackagedApp.baseUrl(), "officer");
    }

    @AfterAll
    static void close() {
        if (playwright != null) {
            playwright.close();
        }
    }

    private static JsonNode asked(String path) {
        long unit = Site.unit(OFFICER, "MU02");
        return OFFICER.get(Caller.APP + path + (path.contains("?") ? "&" : "?") + "unit=" + unit)
                .json();
    }

    @Test
    void theSummaryCountsWhatTheListHas() {
        JsonNode summary = asked("/deadlines/summary");
        long open = summary.path("overdue").asLong()
                + summary.path("soon").asLong()
                + summary.path("later").asLong();
        assertThat(asked("/deadlines?state=OVERDUE,DUE,COMING").path("total").asLong())
                .isEqualTo(open);
        assertThat(asked("/deadlines?state=OVERDUE").path("total").asLong())
                .isEqualTo(summary.path("overdue").asLong());
        assertThat(asked("/deadlines?state=DONE,DONE_LATE").path("total").asLong())
                .isEqualTo(summary.path("doneInTime").asLong()
                        + summary.path("doneLate").asLong());
    }

    @Test
    void theListTellsWhatIsOverdueFirstAndWhatProvesIt() {
        officer.open(PAGE + "&lang=ru");

        assertThat(officer.content().getByRole(AriaRole.HEADING).first()).hasText("Обязательства");
        assertThat(officer.content().locator("tr.ss-group").first()).containsText("Просрочено");
        assertThat(officer.content().locator("tbody")).containsText("завершённый анализ");
        officer.content().getByLabel("Вид").selectOption("PLAN");
        officer.settle();
        assertThat(officer.content().locator("tbody tr:not(.ss-group)")).hasCount(1);
        assertThat(officer.content().locator("tbody")).containsText("Утвердить План на " + (year() + 1) + " год");
        assertThat(officer.page().url()).contains("kind=PLAN");
    }

    @Test
    void theMonthIsWalkedThroughByKeys() {
        officer.open(PAGE + "&view=month&month=" + year() + "-12");
        officer.content().locator("td[data-day='" + year() + "-12-01']").focus();
        officer.press("ArrowDown");
        assertThat(day(8, 12)).isFocused();
        officer.press("ArrowRight");
        assertThat(day(9, 12)).isFocused();
        officer.press("PageUp");
        assertThat(day(9, 11)).isFocused();
        officer.press("PageDown");
        assertThat(day(9, 12)).isFocused();
        // the plan for the coming year: 24 December is the last timely day
        assertThat(day(24, 12)).containsText("Approve the Plan for " + (year() + 1));
    }

    private static Locator day(int day, int month) {
        return officer.content().locator("td[data-day='%d-%02d-%02d']".formatted(year(), month, day));
    }

    private static int year() {
        return LocalDate.now(ZoneId.systemDefault()).getYear();
    }
}
