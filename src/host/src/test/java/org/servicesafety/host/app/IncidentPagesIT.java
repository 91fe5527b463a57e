package org.servicesafety.host.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The pages of strength and incidents: a block pasted into the grid, files, an incident entered, corrected and deleted. */
@Tag("clause-17")
@Tag("clause-18")
class IncidentPagesIT {
    private static final String STRENGTH = "/projects/MU04?lang=en&selectedItem=service-safety-strength";
    private static final String INCIDENTS = "/projects/MU04?lang=en&selectedItem=service-safety-incidents";

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
    void aBlockIsPastedIntoTheGridAndSavedAndFaultsStandAtTheirCells() {
        officer.open(STRENGTH + "&year=2022");
        cell("MU04-B1", 1).click();
        paste(cell("MU04-B1", 1), "201\t202\n301\tmany\n");
        assertThat(officer.content()).containsText("Pasted: 4 cells, left out: 0. 4 months changed, not saved yet.");
        officer.click(AriaRole.BUTTON, "Save");
        assertThat(cell("MU04-CBT", 2)).hasAttribute("aria-invalid", "true");
        assertThat(cell("MU04-B1", 1)).not().hasAttribute("aria-invalid", "true");

        cell("MU04-CBT", 2).fill("302");
        officer.click(AriaRole.BUTTON, "Save");
        assertThat(officer.content().getByRole(AriaRole.ALERT)).hasCount(0);
        officer.open(STRENGTH + "&year=2022");
        assertThat(cell("MU04-CBT", 2)).hasValue("302");
        // an emptied month is unknown again, not 0
        cell("MU04-CBT", 2).fill("");
        officer.click(AriaRole.BUTTON, "Save");
        officer.open(STRENGTH + "&year=2022");
        assertThat(cell("MU04-CBT", 2)).hasValue("");
        assertThat(cell("MU04-CBT", 1)).hasValue("301");
    }

    @Test
    void whoMayOnlyReadTheGridHasNothingToTypeInto() {
        Visitor commander = Visitor.signedIn(browser, PackagedApp.baseUrl(), "commander");
        commander.open(STRENGTH + "&year=2022");
        assertThat(commander.content()).containsText("You may read the strength.");
        assertThat(commander.content().locator("table input")).hasCount(0);
    }

    @Test
    void aFileOfStrengthIsMendedWhereItIsRefusedAndLoaded() {
        officer.open(STRENGTH + "&view=import");
        officer.content()
                .locator("input[type=file]")
                .setInputFiles(new FilePayload(
                        "strength.csv",
                        "text/csv",
                        "unit,month,average_strength\nMU04-B1,2021-03,210\nMU04-B1,2021-13,211\n"
                                .getBytes(StandardCharsets.UTF_8)));
        assertThat(officer.content()).containsText("Understood: 1 of 2 rows; not accepted: 1.");
        Locator cell = officer.field("Row 3, month");
        cell.fill("2021-04");
        cell.press("Tab");
        officer.click(AriaRole.BUTTON, "Check again");
        assertThat(officer.content()).containsText("All 2 rows are understood.");
        officer.click(AriaRole.BUTTON, "Load 2 rows");
        assertThat(officer.content()).containsText("The file is loaded");
        officer.open(STRENGTH + "&year=2021");
        assertThat(cell("MU04-B1", 4)).hasValue("211");
    }

    @Test
    void anIncidentIsEnteredCorrectedWithAReasonAndDeleted() {
        officer.open(INCIDENTS);
        officer.click(AriaRole.LINK, "Enter an incident");
        assertThat(officer.content()).containsText("Do not write names");
        officer.type("Day", "31.02.2022");
        officer.click(AriaRole.BUTTON, "Enter");
        Locator alert = officer.content().getByRole(AriaRole.ALERT);
        assertThat(alert).containsText("Unit, Outcome, Duty, Cause, Activity, Day");
        assertThat(alert).isFocused();

        enter();
        assertThat(officer.content().locator("h1")).hasText("Incident of 14.03.2022");
        assertThat(officer.content()).containsText("Entered");

        officer.type("People", "3");
        officer.click(AriaRole.BUTTON, "Correct");
        assertThat(officer.content().getByRole(AriaRole.ALERT)).containsText("Reason");
        officer.type("Reason", "report of the hospital");
        officer.click(AriaRole.BUTTON, "Correct");
        assertThat(officer.content()).containsText("Reason: report of the hospital");
        assertThat(officer.content()
                        .locator("li", new Locator.LocatorOptions().setHasText("People: 2"))
                        .last())
                .containsText("3");

        officer.open(INCIDENTS + "&from=2022-03-01&to=2022-03-31");
        assertThat(officer.content().locator("tbody tr")).hasCount(1);
        assertThat(officer.content().locator("tbody tr")).containsText("<b>ice</b> on the road");
        officer.click(AriaRole.LINK, "14.03.2022");
        delete();
        officer.open(INCIDENTS + "&from=2022-03-01&to=2022-03-31");
        assertThat(officer.content()).containsText("No incident fits the filter.");
    }

    @Test
    void aGadgetComparesTheLastQuarterWithThatOfLastYear() {
        Visitor reader = Visitor.signedIn(browser, PackagedApp.baseUrl(), "officer");
        reader.makeDashboard("Figures", "Safety figures");
        Locator gadget = reader.gadget("Safety figures");
        assertThat(gadget.locator("tbody tr")).hasCount(2);
        assertThat(gadget.locator("tbody tr").first()).containsText("Loss (death)");
        assertThat(gadget).containsText("95 % interval");
        assertThat(gadget).containsText("The body and all below it.");
    }

    private static void enter() {
        officer.choose("Unit", String.valueOf(Site.unit(PackagedApp.as("officer"), "MU04-B1")));
        officer.type("Day", "14.03.2022");
        officer.content().locator("input[name=ss-outcome][value=INJURY]").check();
        officer.choose("Kind of injury", "wound");
        officer.type("People", "2");
        officer.content().locator("input[name=ss-duty][value=true]").check();
        officer.choose("Cause", "vehicles and equipment");
        officer.choose("Activity", "movement of troops");
        officer.type("Circumstances", "<b>ice</b> on the road");
        officer.click(AriaRole.BUTTON, "Enter");
    }

    private static void delete() {
        officer.click(AriaRole.BUTTON, "Delete");
        Locator dialog = officer.page().getByRole(AriaRole.DIALOG);
        Locator.GetByRoleOptions named =
                new Locator.GetByRoleOptions().setName("Delete").setExact(true);
        dialog.getByRole(AriaRole.BUTTON, named).click();
        assertThat(dialog.getByRole(AriaRole.ALERT)).containsText("Reason");
        dialog.getByLabel("Reason").fill("entered twice");
        dialog.getByRole(AriaRole.BUTTON, named).click();
        assertThat(officer.page()).not().hasURL(Pattern.compile("incident="));
        officer.settle();
    }

    /** Of a unit, by its code, in a month from 1. */
    private static Locator cell(String code, int month) {
        return officer.content()
                .locator("tr", new Locator.LocatorOptions().setHasText(code))
                .locator("td")
                .nth(month - 1)
                .locator("input");
    }

    private static void paste(Locator cell, String text) {
        cell.evaluate(
                """
                (cell, text) => {
                    const clipboard = new DataTransfer();
                    clipboard.setData('text', text);
                    cell.dispatchEvent(new ClipboardEvent('paste', { clipboardData: clipboard, bubbles: true, cancelable: true }));
                }""",
                text);
    }
}
