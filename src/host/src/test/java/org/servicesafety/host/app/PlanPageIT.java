package org.servicesafety.host.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The life of a plan on its page: written by the keyboard, checked, submitted, returned, approved, clarified and compared. */
@Tag("clause-5")
@Tag("clause-6")
class PlanPageIT {
    private static final String PAGE = "/projects/%s?selectedItem=service-safety-plan&year=%d";

    private static Playwright playwright;
    private static Browser browser;

    private final Drafts drafts = Drafts.ofEverybody();

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
    void isWrittenByTheKeyboardSubmittedReturnedApprovedClarifiedAndCompared() {
        Visitor officer = visitor("officer");
        officer.open(PAGE.formatted("MU02", 2041));
        officer.click(AriaRole.BUTTON, "Begin an empty plan");
        writeDocument(officer);
        writeItems(officer);
        submitWhenNothingBlocks(officer);

        Visitor commander = visitor("commander");
        returnWithReason(commander);
        readReasonAndSubmitAgain(officer);
        approve(commander);

        clarify(officer);
        compareAndApprove(visitor("commander"));
    }

    private static void writeDocument(Visitor officer) {
        assertThat(officer.content()).containsText("The plan has no items yet");
        officer.click(AriaRole.BUTTON, "Change");
        officer.page().keyboard().type("no deaths");
        officer.page().keyboard().press("Tab");
        officer.page().keyboard().type("training and control");
        officer.page().keyboard().press("Tab");
        officer.page().keyboard().type("measures of safety on ranges");
        officer.click(AriaRole.BUTTON, "Save");
        assertThat(officer.content().locator(".ss-folded summary")).containsText("no deaths; training and control");
    }

    private static void writeItems(Visitor officer) {
        officer.click(AriaRole.BUTTON, "Add an item");
        aFaultKeepsWhatWasTyped(officer);
        officer.press("Enter");
        assertThat(row(officer, "tactical exercise")).isVisible();
        // the next form is open and its first field has the keyboard
        add(officer, "exercise before summer", "SUMMER_EXERCISE", "перед началом летнего периода обучения");
        add(officer, "control of departments", "CONTROL", "ежеквартально, до 20 числа последнего месяца");
        add(officer, "analysis", "ANALYSIS", "до 10 числа каждого месяца");
        officer.press("Escape");
        assertThat(row(officer, "analysis")).containsText("12 terms, the first 10.01.2041");
        change(officer);
        assertThat(officer.content().locator("tr.ss-group").first())
                .containsText("Exercises before the training periods");
        officer.shot("plan-draft");
    }

    private static void aFaultKeepsWhatWasTyped(Visitor officer) {
        officer.page().keyboard().type("tactical exercise");
        officer.choose("Kind", "WINTER_EXERCISE");
        officer.type("Responsible person (performer)", "deputy commander");
        officer.type("Monitoring person", "commander");
        Locator term = officer.field("Terms of completion");
        term.fill("ежемесячно, до 31 числа");
        assertThat(officer.content().locator(".ss-item-form")).containsText("12 terms: 31.01, 28.02");
        term.fill("32.05.2041");
        term.press("Enter");
        assertThat(officer.content().getByRole(AriaRole.ALERT)).containsText("Terms of completion");
        assertThat(term).hasAttribute("aria-invalid", "true");
        assertThat(officer.field("Name of the activity")).hasValue("tactical exercise");
        term.fill("до 29 ноября 2041 г.");
    }

    private static void add(Visitor officer, String activity, String kind, String term) {
        assertThat(officer.field("Name of the activity")).isFocused();
        assertThat(officer.field("Name of the activity")).isEmpty();
        officer.page().keyboard().type(activity);
        officer.choose("Kind", kind);
        officer.type("Responsible person (performer)", "deputy commander");
        officer.type("Monitoring person", activity.equals("analysis") ? "" : "commander");
        officer.type("Terms of completion", term);
        officer.field("Form of completion").focus();
        officer.page().keyboard().type("report");
        officer.press("Enter");
        assertThat(row(officer, activity)).isVisible();
    }

    /** Arrows lead to the cell, F2 opens the item there, Enter saves and leads back to the cell. */
    private static void change(Visitor officer) {
        Locator cells = row(officer, "control of departments").locator("td");
        officer.content().locator("tbody [tabindex='0']").focus();
        while (!Boolean.TRUE.equals(
                cells.nth(1).evaluate("cell => cell.parentNode === document.activeElement.parentNode"))) {
            officer.page().keyboard().press("ArrowDown");
        }
        officer.page().keyboard().press("Home");
        officer.page().keyboard().press("ArrowRight");
        officer.page().keyboard().press("ArrowRight");
        officer.press("F2");
        assertThat(officer.field("Responsible person (performer)")).isFocused();
        officer.page().keyboard().type("commission");
        officer.press("Enter");
        assertThat(cells.nth(1)).hasText("commission");
        assertThat(cells.nth(1)).isFocused();
    }

    private static void submitWhenNothingBlocks(Visitor officer) {
        Locator submit = officer.content().getByText("Submit for approval");
        assertThat(submit).hasAttribute("aria-disabled", "true");
        assertThat(submit).hasAttribute("title", "1 required remark holds the plan back");
        assertThat(officer.content().locator("aside")).containsText("Item 4: The item has no monitoring person.");
        officer.click(AriaRole.BUTTON, "Go to item 4");
        assertThat(officer.field("Monitoring person")).isFocused();
        officer.page().keyboard().type("commander");
        officer.press("Enter");
        assertThat(submit).not().hasAttribute("aria-disabled", "true");
        submit(officer);
    }

    private static void submit(Visitor officer) {
        officer.click(AriaRole.BUTTON, "Submit for approval");
        inDialog(officer, "Submit for approval");
        assertThat(officer.content()).containsText("The plan has been with the commander since");
        assertThat(officer.content().getByText("Add an item")).hasCount(0);
    }

    private static void returnWithReason(Visitor commander) {
        commander.open(PAGE.formatted("MU02", 2041));
        commander.click(AriaRole.BUTTON, "Return for rework");
        inDialog(commander, "Return for rework");
        Locator reason = commander.page().getByRole(AriaRole.DIALOG).getByLabel("Reason");
        assertThat(reason).hasAttribute("aria-invalid", "true");
        reason.fill("Name a campaign of a month.");
        inDialog(commander, "Return for rework");
        assertThat(commander.content()).containsText("Name a campaign of a month.");
    }

    private static void readReasonAndSubmitAgain(Visitor officer) {
        officer.open(PAGE.formatted("MU02", 2041));
        assertThat(officer.content().locator(".aui-message-warning")).containsText("Name a campaign of a month.");
        officer.click(officer.content()
                .locator("aside li", new Locator.LocatorOptions().setHasText("campaign"))
                .getByRole(AriaRole.BUTTON));
        add(officer, "campaign of road safety", "CAMPAIGN", "1–30 апреля 2041 г.");
        officer.press("Escape");
        submit(officer);
    }

    private static void approve(Visitor commander) {
        commander.open(PAGE.formatted("MU02", 2041));
        commander.click(AriaRole.BUTTON, "Approve");
        Locator day = commander.page().getByRole(AriaRole.DIALOG).getByLabel("Day of the approval");
        day.fill("31.12.2999");
        inDialog(commander, "Approve");
        assertThat(day).hasAttribute("aria-invalid", "true");
        day.fill("20.11.2024");
        inDialog(commander, "Approve");
        assertThat(commander.content()).containsText("In force");
        assertThat(commander.content()).containsText("Approved 20.11.2024");
        // 1 + 1 + 4 + 12 + 1
        assertThat(commander.content().locator(".ss-figs")).containsText("Terms due: 0 of 19");
        commander.shot("plan-in-force");
    }

    private static void clarify(Visitor officer) {
        officer.open(PAGE.formatted("MU02", 2041));
        officer.click(AriaRole.BUTTON, "Clarify the plan");
        Locator dialog = officer.page().getByRole(AriaRole.DIALOG);
        dialog.getByLabel("Cause").selectOption("EQUIPMENT");
        dialog.getByLabel("What has changed").fill("new tractors <b>");
        inDialog(officer, "Clarify the plan");
        assertThat(officer.content()).containsText("Reason for the clarification: new tractors <b>");
        choose(officer, "analysis");
        choose(officer, "control of departments");
        officer.click(officer.content().locator(".ss-chosen").getByText("Monitoring person"));
        dialog.getByLabel("Monitoring person").fill("chief of staff");
        inDialog(officer, "Change 2 items");
        assertThat(row(officer, "analysis")).containsText("chief of staff");
        assertThat(row(officer, "control of departments")).containsText("chief of staff");
        officer.click(row(officer, "campaign of road safety").locator("td").nth(1));
        officer.click(AriaRole.BUTTON, "Take out");
        inDialog(officer, "Take out");
        assertThat(row(officer, "campaign of road safety")).hasCount(0);
        submit(officer);
    }

    private static void compareAndApprove(Visitor commander) {
        commander.open(PAGE.formatted("MU02", 2041));
        assertThat(commander.content()).containsText("A clarification awaits the approval: revision 2.");
        commander.click(commander.content().locator(".aui-message-info").getByText("Compare"));
        commander.content().locator(".ss-compare").waitFor();
        commander.settle();
        assertThat(commander.content().locator(".ss-figs")).containsText("Changed2");
        assertThat(commander.content().locator(".ss-figs")).containsText("Taken out1");
        Locator analysis = commander
                .content()
                .locator("tr", new Locator.LocatorOptions().setHasText("chief of staff"))
                .first();
        assertThat(analysis.locator("del")).hasText("commander");
        assertThat(analysis.locator("ins")).hasText("chief of staff");
        assertThat(commander
                        .content()
                        .locator("tr del", new Locator.LocatorOptions().setHasText("campaign of road safety")))
                .isVisible();
        commander.shot("plan-compared");
        commander.click(AriaRole.BUTTON, "Approve");
        inDialog(commander, "Approve");
        assertThat(commander.content().locator("select").first()).containsText("Revision 2, in force");
        commander.open(PAGE.formatted("MU02", 2041) + "&revision=1");
        assertThat(commander.content()).containsText("Revision 1 was replaced on");
        assertThat(commander.content().getByText("Clarify the plan")).hasCount(0);
    }

    @Test
    void isReadByWhoMayBrowseTheProjectAndByNobodyElse() {
        String plan = drafts.draft("MU03", 2042);
        drafts.submit(plan);
        drafts.approve(plan, "2024-11-20");

        Visitor performer = visitor("performer");
        performer.open(PAGE.formatted("MU03", 2042));
        assertThat(performer.content().locator("thead tr").last().locator("th"))
                .hasText(new String[] {"1", "2", "3", "4", "5", "6", "7"});
        assertThat(performer.content().locator("tr.ss-item")).hasCount(4);
        assertThat(performer.content().getByText("Clarify the plan")).hasCount(0);
        performer.open(PAGE.formatted("MU03", 2042) + "&text=ANALYSIS");
        assertThat(performer.content().locator("tr.ss-item")).hasCount(1);
        performer.click(performer.field("only mine"));
        assertThat(performer.content()).containsText("No item of the plan fits this filter.");
        performer.click(AriaRole.BUTTON, "Clear the filter");
        assertThat(performer.content().locator("tr.ss-item")).hasCount(4);
        performer.open(PAGE.formatted("MU03", 2060));
        assertThat(performer.content()).containsText("There is no plan for 2060");
        assertThat(performer.content().getByText("Begin an empty plan")).hasCount(0);
        assertThat(visitor("nobody").open(PAGE.formatted("MU03", 2042))).isEqualTo(404);
    }

    @Test
    void tellsWhoWritesAnItemThatSomebodyElseWroteIt() {
        String plan = drafts.draft("MU03", 2043);
        Caller caller = drafts.officer();
        String key = Drafts.done(
                        caller.post(plan + "/items", "{\"activity\": \"check\", \"term\": {\"text\": \"15.03.2043\"}}"))
                .json()
                .path("key")
                .asText();
        Visitor officer = visitor("officer");
        officer.open(PAGE.formatted("MU03", 2043));
        officer.click(row(officer, "check").locator("td").nth(4));
        assertThat(officer.field("Form of completion")).isFocused();
        officer.page().keyboard().type("act");
        Drafts.done(caller.put(plan + "/items/" + key, "{\"version\": 1, \"activity\": \"check of stores\"}"));

        officer.press("Enter");

        Locator conflict = officer.content().getByRole(AriaRole.ALERT);
        assertThat(conflict).containsText("check of stores");
        assertThat(officer.field("Form of completion")).hasValue("act");
        officer.click(AriaRole.BUTTON, "Save mine over it");
        assertThat(row(officer, "check")).containsText("act");
        assertThat(caller.get(plan + "/items/" + key).json().path("form").asText())
                .isEqualTo("act");
        assertThat(caller.get(plan + "/items/" + key).json().path("activity").asText())
                .isEqualTo("check");
    }

    private static Visitor visitor(String user) {
        return Visitor.signedIn(browser, PackagedApp.baseUrl(), user);
    }

    private static Locator row(Visitor person, String activity) {
        return person.content().locator("tr.ss-item", new Locator.LocatorOptions().setHasText(activity));
    }

    private static void choose(Visitor officer, String activity) {
        officer.click(row(officer, activity).locator("input[type=checkbox]"));
    }

    private static void inDialog(Visitor person, String deed) {
        person.click(person.page()
                .getByRole(AriaRole.DIALOG)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(deed).setExact(true)));
    }
}
