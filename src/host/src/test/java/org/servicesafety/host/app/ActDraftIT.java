package org.servicesafety.host.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A draft in the browser: it saves itself, loses nothing to somebody else's change, and takes in what is open from before. */
@Tag("clause-14")
class ActDraftIT {
    private static final Acts ACTS = new Acts(PackagedApp.as("officer"), PackagedApp.as("chair"));

    @TempDir
    Path folder;

    private static Playwright playwright;
    private static Visitor chair;

    @BeforeAll
    static void open() {
        Path chromium = Chromium.find();
        playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Chromium.NO_DOWNLOAD));
        Browser browser = playwright.chromium().launch(Chromium.launchOptions(chromium));
        chair = Visitor.signedIn(browser, PackagedApp.baseUrl(), "chair");
    }

    @AfterAll
    static void close() {
        if (playwright != null) {
            playwright.close();
        }
    }

    @Test
    void savesItselfAndAConflictLosesNothing() {
        long act = ACTS.draft("MU04", "MU04-HQ", "2026-07-10", true);
        show(act);
        chair.type("In accordance with", "the order of 1 July");
        assertThat(chair.content()).containsText("saved automatically");
        assertThat(grounds(act)).isEqualTo("the order of 1 July");

        changedBySomebodyElse(act);
        chair.type("In accordance with", "the order of 2 July");
        Locator message = chair.content().getByRole(AriaRole.ALERT);
        assertThat(message).isVisible();
        assertThat(chair.field("In accordance with")).hasValue("the order of 2 July");
        assertThat(grounds(act)).isEqualTo("the order of 1 July");
        chair.shot("act-conflict");
        chair.click(message.getByText("Save my fields over theirs"));
        assertThat(chair.content()).not().containsText("unsaved changes");
        assertThat(grounds(act)).isEqualTo("the order of 2 July");
    }

    @Test
    void takesInWhatIsOpenFromBefore() {
        long before = ACTS.draft("MU04", "MU04-CBT", "2026-03-10", false);
        ACTS.violation(before, "FIRE", "no water in the hydrant", "2026-03-20");
        ACTS.sign(before);
        long act = ACTS.draft("MU04", "MU04-CBT", "2026-07-10", false);
        show(act);
        chair.click(AriaRole.BUTTON, "Add the open ones to the act (1)");
        Locator row = chair.content().locator(".ss-violations tr:has(a[href*='/browse/MU04-'])");
        assertThat(row).hasCount(1);
        assertThat(row).containsText("no water in the hydrant");
        assertThat(row).containsText("Repeated");
        assertThat(chair.field("Kind").locator("optgroup").first()).hasAttribute("label", "Frequent in this unit");
    }

    @Test
    void theRegisterFollowsTheFilterAndHasNoFormulas() throws IOException {
        long act = ACTS.draft("MU04", "MU04-HQ", "2019-03-10", true);
        ObjectNode content = ACTS.officer().get(address(act)).json().deepCopy();
        content.put("grounds", "=HYPERLINK(\"http://a.example\")");
        Drafts.done(ACTS.officer().put(address(act), content.toString()));
        String parts = parts("&from=2019-03-01&to=2019-03-31");
        assertThat(parts).contains("=HYPERLINK(", "headquarters").doesNotContain("<f>");
        assertThat(parts("&from=2018-01-01&to=2018-01-31")).doesNotContain("=HYPERLINK(");
    }

    /** All parts of the workbook as one text. */
    private String parts(String filter) throws IOException {
        byte[] workbook = ACTS.officer()
                .download(Caller.APP + "/acts/register.xlsx?lang=en&unit=" + Site.unit(ACTS.officer(), "MU04") + filter)
                .body();
        Path file = Files.write(folder.resolve("register.xlsx"), workbook);
        StringBuilder text = new StringBuilder();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry part : Collections.list(zip.entries())) {
                text.append(new String(zip.getInputStream(part).readAllBytes(), UTF_8));
            }
        }
        assertThat(text.toString()).contains("Act no.");
        return text.toString();
    }

    private static void show(long act) {
        chair.open("/projects/MU04?selectedItem=service-safety-acts&lang=en&act=" + act);
    }

    private static String address(long act) {
        return Caller.APP + "/acts/" + act;
    }

    private static String grounds(long act) {
        return ACTS.officer().get(address(act)).json().path("grounds").asText();
    }

    private static void changedBySomebodyElse(long act) {
        JsonNode now = ACTS.officer().get(address(act)).json();
        ObjectNode other = now.deepCopy();
        other.put("proposals", "mend all of it");
        Drafts.done(ACTS.officer().put(address(act), other.toString()));
    }
}
