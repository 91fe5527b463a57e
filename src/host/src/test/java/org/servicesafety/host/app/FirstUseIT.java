package org.servicesafety.host.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The first use: an inspection is recorded and the quarter's coverage changes before one's eyes. */
@Tag("clause-13")
class FirstUseIT {
    private static final Path SHOTS = Path.of("target", "screenshots");

    private static Playwright playwright;
    private static Browser browser;

    @BeforeAll
    static void openBrowser() {
        Path chromium = Chromium.find();
        playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Chromium.NO_DOWNLOAD));
        browser = playwright.chromium().launch(Chromium.launchOptions(chromium));
    }

    @AfterAll
    static void closeBrowser() {
        if (playwright != null) {
            playwright.close();
        }
    }

    @Test
    void anInspectionIsRecordedAndCoverageChanges() {
        Acts acts = new Acts(PackagedApp.as("officer"), PackagedApp.as("chair"));
        Page chair = signedIn("chair");
        open(chair, "/projects/MU01?selectedItem=service-safety-coverage", "coverage-before");
        assertThat(chair.locator("#content")).containsText(Pattern.compile("0\\s+(of|/)\\s+11|\\b0\\b[\\s\\S]*11"));

        String ended = LocalDate.now(ZoneId.systemDefault()).toString();
        long act = acts.draft("MU01", "MU01-FUEL", ended, false);
        String due = LocalDate.parse(ended).plusDays(18).toString();
        String first = acts.violation(act, "FIRE", "extinguishers out of date", due)
                .json()
                .path("key")
                .asText();
        acts.violation(act, "TRAFFIC", "waybills without a medical mark", due);
        assertThat(acts.sign(act).json().path("state").asText()).isEqualTo("SIGNED");

        open(chair, "/browse/" + first, "violation");
        assertThat(chair.locator("#content")).containsText("18 days left");
        assertThat(chair.locator("#content")).containsText("fuel service");

        open(chair, "/projects/MU01?selectedItem=service-safety-acts", "acts");
        assertThat(chair.locator("#content")).containsText("Signed");
        open(chair, "/projects/MU01?selectedItem=service-safety-coverage", "coverage-after");
        assertThat(PackagedApp.as("officer")
                        .get(Caller.APP + "/coverage?unit=" + Site.unit(acts.officer(), "MU01"))
                        .json()
                        .path("inspected")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void theAdministratorSeesWhatIsSetUp() {
        Page admin = signedIn("admin");
        open(admin, "/secure/admin/SafetySetup.jspa", "set-up");
        assertThat(admin.locator("body")).containsText("Order no. 738 was repealed on 05.09.2022");
    }

    @Test
    void aProjectThatOneMayNotSeeIsNotFound() {
        Page nobody = signedIn("nobody");
        int status = nobody.navigate(PackagedApp.baseUrl() + "/projects/MU01?selectedItem=service-safety-acts")
                .status();
        assertThat(status).isEqualTo(404);
    }

    private static Page signedIn(String user) {
        Page page = browser.newContext(new Browser.NewContextOptions().setViewportSize(1440, 1000))
                .newPage();
        page.navigate(PackagedApp.baseUrl() + "/login.jsp");
        page.fill("input[name=os_username]", user);
        page.fill("input[name=os_password]", user);
        page.click("input[type=submit], button[type=submit]");
        return page;
    }

    private static void open(Page page, String path, String name) {
        List<String> faults = new ArrayList<>();
        page.onPageError(faults::add);
        page.navigate(PackagedApp.baseUrl() + path);
        page.waitForLoadState(LoadState.NETWORKIDLE);
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(SHOTS.resolve(name + ".png"))
                .setFullPage(true));
        assertThat(faults).as(path).isEmpty();
    }
}
