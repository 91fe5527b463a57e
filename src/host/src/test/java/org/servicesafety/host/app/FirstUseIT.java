package org.servicesafety.host.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.servicesafety.host.Host;
import org.servicesafety.host.StandIn;

/**
 * The first use, by clicks and keys alone and from an empty site: a project is made and set up, units are loaded, a commission records
 * and signs an inspection, and the quarter's coverage changes before one's eyes. MU01 has 11 departments and services in units.csv, of
 * which 25 % are 2.75, so 3 are required.
 */
@Tag("clause-13")
class FirstUseIT {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu");

    @TempDir
    static Path home;

    private static Host host;
    private static Playwright playwright;
    private static Browser browser;

    private final LocalDate today = LocalDate.now(ZoneId.systemDefault());

    @BeforeAll
    static void open() {
        Path chromium = Chromium.find();
        host = Host.start(StandIn.options(home));
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

    @Test
    void anInspectionIsRecordedAndCoverageChanges() {
        Visitor admin = visitor("admin");
        makeProject(admin);
        loadUnits(admin);
        setUp(admin);
        appoint(admin, "Officer for the security of military service", "officer", "Lieutenant Colonel B.");
        appoint(admin, "Chairpersons and members of commissions", "chair", "Lieutenant Colonel E.");
        appoint(admin, "Chairpersons and members of commissions", "member", "Major F.");
        appoint(admin, "Responsible persons", "performer", "Captain C.");

        Visitor chair = visitor("chair");
        chair.makeDashboard("Safety of MU01", "Inspection coverage");
        coverageIs(chair, "0 of 11 · 0%", "3, not planned", "coverage-before");

        drawUp(chair);
        signedByMember();
        chair.page().reload();
        assertThat(chair.content()).containsText("Signatures: 1 of 2");
        sign(chair);
        assertThat(chair.content()).containsText("is signed and kept until");
        chair.shot("act-signed");

        readViolation(chair);
        coverageIs(chair, "1 of 11 · 9.1%", "2, not planned", "coverage-after");
        chair.open("/projects/MU01?selectedItem=service-safety-coverage");
        assertThat(figure(chair, "Inspected")).containsText("1 of 11");
        assertThat(figure(chair, "Required")).containsText("3 of 11");
        chair.shot("coverage-page");
        assertThat(visitor("nobody").open("/projects/MU01?selectedItem=service-safety-acts"))
                .isEqualTo(404);
    }

    private static Visitor visitor(String user) {
        return Visitor.signedIn(browser, host.baseUrl(), user);
    }

    private static void makeProject(Visitor admin) {
        admin.open("/secure/admin/AddProject!default.jspa");
        admin.page().fill("input[name=name]", "military unit 10137");
        admin.page().fill("input[name=key]", "MU01");
        admin.click(admin.page().locator("#submit"));
        assertThat(admin.page()).hasURL(host.baseUrl() + "/projects/MU01");
    }

    private static void loadUnits(Visitor admin) {
        admin.open("/projects/MU01?selectedItem=service-safety-units");
        assertThat(admin.content()).containsText("The project belongs to no body yet");
        admin.click(AriaRole.LINK, "Load units from a file");
        admin.page()
                .setInputFiles(
                        "input[type=file]",
                        new FilePayload("units.csv", "text/csv", Site.units().getBytes(StandardCharsets.UTF_8)));
        Locator load = admin.content().getByText("Load 296 rows");
        assertThat(load).isEnabled();
        admin.shot("import");
        admin.click(load);
        assertThat(admin.content()).containsText("New: 296, changed: 0, unchanged: 0.");
        admin.click(AriaRole.LINK, "Open the units");
        assertThat(admin.content()).containsText("fuel service");
        admin.shot("units");
    }

    private static void setUp(Visitor admin) {
        admin.open("/secure/admin/SafetySetup.jspa");
        admin.choose("Project", "MU01");
        assertThat(admin.field("Body").locator("option:checked")).containsText("(MU01)");
        admin.click(AriaRole.BUTTON, "Set up the project");
        assertThat(admin.content()).containsText("The project is set up");
        assertThat(admin.content()).containsText("Order no. 738 was repealed on 05.09.2022");
        admin.shot("set-up");
    }

    private static void appoint(Visitor admin, String role, String user, String name) {
        admin.open("/plugins/servlet/project-config/MU01/roles");
        admin.page()
                .selectOption("select[name=role]", new com.microsoft.playwright.options.SelectOption().setLabel(role));
        admin.page().selectOption("select[name=user]", user);
        admin.click(admin.page().locator("#submit"));
        assertThat(admin.content()
                        .locator("tr", new Locator.LocatorOptions().setHasText(role))
                        .filter(new Locator.FilterOptions().setHasText(name)))
                .isVisible();
    }

    private static void coverageIs(Visitor chair, String inspected, String missing, String shot) {
        chair.open("/secure/Dashboard.jspa");
        Locator gadget = chair.gadget("Inspection coverage");
        assertThat(gadget).containsText("military unit 10137 (mechanised brigade)");
        assertThat(gadget).containsText(inspected);
        assertThat(gadget).containsText(missing);
        chair.shot(shot);
    }

    private void drawUp(Visitor chair) {
        chair.open("/projects/MU01?selectedItem=service-safety-acts");
        chair.click(AriaRole.LINK, "Create an act");
        fillAct(chair);
        aFaultKeepsWhatWasTyped(chair);
        record(chair, "Extinguishers out of date", "Recharge them", "FIRE");
        assertThat(chair.field("Violation")).isFocused();
        record(chair, "Waybills without a medical mark", "Keep a book of examinations", "TRAFFIC");
        chair.type("Proposals for elimination of violations", "Eliminate both in time");
        assertThat(chair.content()).containsText("unsaved changes");
        chair.click(AriaRole.BUTTON, "Save");
        assertThat(chair.content()).not().containsText("unsaved changes");
        chair.shot("act-draft");
    }

    /** The act is kept by then, the violation is not. */
    private static void aFaultKeepsWhatWasTyped(Visitor chair) {
        chair.type("Violation", "Extinguishers out of date");
        chair.type("Eliminate by", "31.02.2027");
        chair.click(AriaRole.BUTTON, "Record");
        assertThat(chair.content()).containsText("There is no such day");
        assertThat(chair.field("Violation")).hasValue("Extinguishers out of date");
        chair.type("Violation", "");
        chair.type("Eliminate by", "");
    }

    private void fillAct(Visitor chair) {
        chair.choose("Unit", unitOption(chair, "fuel service"));
        chair.type("In accordance with", "the plan of the year");
        chair.type("Chairperson of the Commission: position", "deputy commander");
        chair.type("Chairperson of the Commission: military rank", "lieutenant colonel");
        chair.type("Chairperson of the Commission: surname and initials", "E.");
        chair.click(AriaRole.BUTTON, "Add a member");
        chair.page().keyboard().type("head of a department");
        chair.page().keyboard().press("Tab");
        chair.page().keyboard().type("major");
        chair.page().keyboard().press("Tab");
        chair.page().keyboard().type("F.");
        chair.page().keyboard().press("Tab");
        chair.page().keyboard().type("member");
        chair.type("from", DAY.format(today.minusDays(1)));
        chair.type("to", DAY.format(today));
        chair.field("study of the state of work").check();
        chair.type("Proposals for elimination of violations", "Eliminate in time");
        chair.type("To report on elimination by", DAY.format(today.plusDays(30)));
    }

    private static String unitOption(Visitor chair, String name) {
        return chair.field("Unit")
                .locator("option", new Locator.LocatorOptions().setHasText(name))
                .getAttribute("value");
    }

    /** Quick entry by the keyboard: Tab walks through the fields, Enter writes the row and opens the next. */
    private void record(Visitor chair, String text, String proposal, String kind) {
        int before = chair.content().locator("tr:has(a[href*='/browse/MU01-'])").count();
        chair.field("Violation").focus();
        chair.page().keyboard().type(text);
        chair.page().keyboard().press("Tab");
        chair.page().keyboard().type(proposal);
        chair.choose("Kind", kind);
        chair.type("Responsible person", "head of the fuel service");
        chair.type("Responsible person: Jira user", "performer");
        chair.field("Eliminate by").focus();
        chair.page().keyboard().type(DAY.format(today.plusDays(18)));
        chair.press("Enter");
        assertThat(chair.content().locator("tr:has(a[href*='/browse/MU01-'])")).hasCount(before + 1);
    }

    private static void signedByMember() {
        Visitor member = visitor("member");
        member.open("/projects/MU01?selectedItem=service-safety-acts");
        member.click(AriaRole.LINK, "no number yet");
        assertThat(member.content()).containsText("Draft of an act: fuel service");
        sign(member);
        assertThat(member.content()).containsText("Signatures: 1 of 2");
        member.shot("act-signed-by-member");
    }

    private static void sign(Visitor person) {
        person.click(AriaRole.BUTTON, "Sign");
        person.click(person.page()
                .getByRole(AriaRole.DIALOG)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Sign").setExact(true)));
    }

    private void readViolation(Visitor chair) {
        chair.click(AriaRole.LINK, "Extinguishers out of date");
        Locator panel = chair.content().locator(".ss-issue-panel");
        assertThat(panel).containsText("18 days left");
        assertThat(panel).containsText("fuel service");
        assertThat(panel).containsText("No. 1/" + today.getYear());
        assertThat(chair.content()).containsText("Captain C., responsible person");
        chair.shot("violation");
        chair.click(panel.getByRole(AriaRole.LINK));
        assertThat(chair.content().getByRole(AriaRole.HEADING, new Locator.GetByRoleOptions().setLevel(1)))
                .hasText("Act no. 1/" + today.getYear() + ": fuel service");
    }

    private static Locator figure(Visitor person, String title) {
        return person.content().locator(".ss-figs > div", new Locator.LocatorOptions().setHasText(title));
    }
}
