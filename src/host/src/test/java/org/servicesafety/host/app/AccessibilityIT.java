package org.servicesafety.host.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No page has what the rules of axe call serious or critical: those of WCAG 2.2 AA and of good practice, in both themes. */
class AccessibilityIT {
    private static final Set<String> BARRED = Set.of("serious", "critical");
    private static final String ACTS = "/projects/MU01?selectedItem=service-safety-acts";
    private static final String UNITS = "/projects/MU01?selectedItem=service-safety-units";

    private static final String PLAN = "/projects/MU01?selectedItem=service-safety-plan";

    private static Playwright playwright;
    private static Browser browser;
    private static Visitor chair;
    private static Visitor admin;
    private static long draft;
    private static long signed;
    private static String violation;

    @BeforeAll
    static void open() {
        Path chromium = Chromium.find();
        LocalDate today = LocalDate.now(ZoneId.systemDefault());
        Acts acts = new Acts(PackagedApp.as("officer"), PackagedApp.as("chair"));
        signed = acts.draft("MU01", "MU01-FUEL", today.toString(), false);
        violation = acts.violation(
                        signed,
                        "FIRE",
                        "extinguishers out of date",
                        today.plusDays(18).toString())
                .json()
                .path("key")
                .asText();
        acts.sign(signed);
        draft = acts.draft("MU01", "MU01-MED", today.toString(), false);
        acts.violation(
                draft, "TRAFFIC", "waybills without a mark", today.plusDays(18).toString());
        plans(today);
        playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Chromium.NO_DOWNLOAD));
        browser = playwright.chromium().launch(Chromium.launchOptions(chromium));
        chair = Visitor.signedIn(browser, PackagedApp.baseUrl(), "chair");
        admin = Visitor.signedIn(browser, PackagedApp.baseUrl(), "admin");
        chair.makeDashboard("Safety of MU01", "Inspection coverage", "Analysis deadlines", "Safety figures");
    }

    /** One plan with late work in force, one draft that lacks something, one that was clarified and awaits approval. */
    private static void plans(LocalDate today) {
        Drafts drafts = Drafts.ofEverybody();
        String inForce = drafts.draft("MU01", today.getYear());
        drafts.submit(inForce);
        drafts.approve(inForce, (today.getYear() - 1) + "-12-20");
        Drafts.done(
                drafts.officer().post(inForce + "/clarify", "{\"cause\": \"OTHER\", \"reason\": \"range closed\"}"));
        Drafts.done(drafts.officer()
                .post(
                        inForce + "/items",
                        "{\"activity\": \"drill\", \"responsible\": {\"title\": \"chief\"},"
                                + " \"monitor\": {\"title\": \"commander\"}, \"term\": {\"text\": \"in spring\"}}"));
        drafts.submit(inForce);
        String draft = drafts.draft("MU01", today.getYear() + 1);
        Drafts.done(drafts.officer().post(draft + "/items", "{\"activity\": \"drill\"}"));
    }

    @AfterAll
    static void close() {
        if (playwright != null) {
            playwright.close();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "light, /secure/Dashboard.jspa",
        "dark, /secure/Dashboard.jspa",
        "light, /projects/MU01?selectedItem=service-safety-coverage",
        "dark, /projects/MU01?selectedItem=service-safety-coverage",
        "light, /projects/MU01?selectedItem=service-safety-obligations",
        "dark, /projects/MU01?selectedItem=service-safety-obligations",
        "light, /projects/MU01?selectedItem=service-safety-obligations&view=month",
        "dark, /projects/MU01?selectedItem=service-safety-obligations&view=month",
        "light, " + UNITS,
        "light, " + ACTS,
        "dark, " + ACTS,
        "light, " + ACTS + "&act=new",
        "light, " + PLAN,
        "dark, " + PLAN,
        "light, " + PLAN + "&revision=2",
        "light, " + PLAN + "&view=compare",
        "dark, " + PLAN + "&view=compare",
        "light, " + PLAN + "&year=2070",
        "light, /projects/MU01?selectedItem=service-safety-strength",
        "dark, /projects/MU01?selectedItem=service-safety-strength",
        "light, /projects/MU01?selectedItem=service-safety-incidents",
        "light, /projects/MU01?selectedItem=service-safety-incidents&view=codes",
        "light, /projects/MU01?selectedItem=service-safety-analysis",
        "dark, /projects/MU01?selectedItem=service-safety-analysis",
        "light, /secure/SafetyLanguage!default.jspa",
    })
    void aPageHasNoBarriers(String theme, String path) {
        chair.page().context().addCookies(List.of(new Cookie("jira-theme", theme).setUrl(PackagedApp.baseUrl())));
        assertThat(chair.open(path)).isEqualTo(200);
        assertThat(chair.content().locator("[aria-busy=true]")).hasCount(0);
        hasNoBarriers(chair);
    }

    @Test
    void anActHasNoBarriersAsADraftWhenItIsSignedAndWithFaults() {
        chair.open(ACTS + "&act=" + signed);
        assertThat(chair.content()).containsText("is signed and kept until");
        hasNoBarriers(chair);
        chair.open(ACTS + "&act=" + draft);
        hasNoBarriers(chair);
        chair.click(AriaRole.BUTTON, "Change: waybills without a mark");
        chair.type("Eliminate by", "31.02.2027");
        chair.type("from", "tomorrow");
        chair.click(AriaRole.BUTTON, "Save");
        assertThat(chair.content().getByRole(AriaRole.ALERT)).isVisible();
        hasNoBarriers(chair);
    }

    @Test
    void aDraftOfAPlanHasNoBarriersWhileItIsWrittenWithFaultsAndWithAQuestion() {
        Visitor officer = Visitor.signedIn(browser, PackagedApp.baseUrl(), "officer");
        officer.open(PLAN + "&year=" + (LocalDate.now(ZoneId.systemDefault()).getYear() + 1));
        assertThat(officer.content().locator("aside")).containsText("The item has no responsible person");
        officer.click(
                officer.content().locator("tr.ss-item input[type=checkbox]").first());
        hasNoBarriers(officer);
        officer.click(officer.content().locator(".ss-chosen").getByText("Term"));
        assertThat(officer.page().getByRole(AriaRole.DIALOG)).isVisible();
        hasNoBarriers(officer);
        officer.press("Escape");
        officer.click(officer.content().locator("tr.ss-item td").first());
        officer.type(
                "Terms of completion",
                "31.02." + LocalDate.now(ZoneId.systemDefault()).getYear());
        officer.press("Enter");
        assertThat(officer.content().getByRole(AriaRole.ALERT)).isVisible();
        hasNoBarriers(officer);
    }

    @Test
    void theQuestionBeforeSigningHasNoBarriers() {
        chair.open(ACTS + "&act=" + draft);
        chair.click(AriaRole.BUTTON, "Sign");
        assertThat(chair.page().getByRole(AriaRole.DIALOG)).isVisible();
        hasNoBarriers(chair);
    }

    @Test
    void aViolationHasNoBarriers() {
        chair.open("/browse/" + violation);
        assertThat(chair.content()).containsText("18 days left");
        hasNoBarriers(chair);
    }

    @Test
    void theSettingsOfAGadgetHaveNoBarriers() {
        chair.open("/secure/Dashboard.jspa");
        chair.click(AriaRole.BUTTON, "More: Inspection coverage");
        chair.click(chair.page().getByText("Configure").locator("visible=true").first());
        chair.type("Rows", "none");
        chair.click(AriaRole.BUTTON, "Save");
        hasNoBarriers(chair);
    }

    @Test
    void setUpAndHealthHaveNoBarriers() {
        admin.open("/secure/admin/SafetySetup.jspa");
        admin.choose("Project", "MU01");
        admin.click(AriaRole.BUTTON, "Show what would change");
        assertThat(admin.content()).containsText("All is there already");
        hasNoBarriers(admin);
    }

    @Test
    void templatesOfFormsHaveNoBarriersAlsoWhenOneIsRefused() {
        admin.open("/secure/admin/SafetyForms.jspa");
        admin.page()
                .setInputFiles(
                        "input[type=file] >> nth=0",
                        new FilePayload("letter.docx", "", "no document".getBytes(StandardCharsets.UTF_8)));
        assertThat(admin.content().getByRole(AriaRole.ALERT)).containsText("This is not a Word document");
        hasNoBarriers(admin);
    }

    @Test
    void aUnitBeingChangedAndAFileBeingCheckedHaveNoBarriers() {
        admin.open(UNITS);
        admin.click(AriaRole.BUTTON, "Change: fuel service");
        hasNoBarriers(admin);
        admin.open(UNITS + "&view=import");
        admin.page()
                .setInputFiles(
                        "input[type=file]",
                        new FilePayload(
                                "units.csv",
                                "text/csv",
                                """
                                code,name_ru,kind,level,parent,valid_from
                                MU01-X,служба,SQUADRON,,MU01,2026-13-01
                                """
                                        .getBytes(StandardCharsets.UTF_8)));
        assertThat(admin.field("Row 2, kind")).hasValue("SQUADRON");
        hasNoBarriers(admin);
    }

    static void hasNoBarriers(Visitor visitor) {
        List<String> barriers = new AxeBuilder(visitor.page())
                .analyze().getViolations().stream()
                        .filter(rule -> BARRED.contains(rule.getImpact()))
                        .flatMap(rule -> rule.getNodes().stream().map(node -> said(rule, node)))
                        .toList();
        assertThat(barriers).as(visitor.page().url()).isEmpty();
    }

    private static String said(Rule rule, CheckedNode node) {
        return rule.getId() + " at " + node.getTarget() + ": " + node.getHtml() + " " + node.getFailureSummary();
    }
}
