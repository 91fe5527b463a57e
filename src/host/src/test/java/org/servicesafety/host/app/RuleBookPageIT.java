package org.servicesafety.host.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page on which an administrator enters an edition of the rule book after seeing what it would move, by clicks. */
class RuleBookPageIT {
    private static final String PAGE = "/secure/admin/SafetyRuleBook.jspa";
    private static final String EDITIONS = Caller.APP + "/rulebook/editions";
    private static final Caller ADMIN = PackagedApp.as("admin");

    /** The edition is in force from 1 January of this year. */
    private final int year = LocalDate.now(ZoneId.systemDefault()).getYear() + 3;

    private static Playwright playwright;
    private static Browser browser;
    private static Visitor admin;

    @BeforeAll
    static void open() {
        Path chromium = Chromium.find();
        playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Chromium.NO_DOWNLOAD));
        browser = playwright.chromium().launch(Chromium.launchOptions(chromium));
        admin = Visitor.signedIn(browser, PackagedApp.baseUrl(), "admin");
    }

    @AfterAll
    static void close() {
        if (playwright != null) {
            playwright.close();
        }
    }

    /** Other tests go by order 738. */
    @AfterEach
    void takeBackWhatIsEntered() {
        JsonNode known = ADMIN.get(EDITIONS).json();
        for (JsonNode item : known.path("items")) {
            if ("COMING".equals(item.path("state").asText())) {
                long version = ADMIN.get(EDITIONS).json().path("version").asLong();
                Drafts.done(ADMIN.delete(EDITIONS + "/" + item.path("id").asLong() + "?version=" + version));
            }
        }
    }

    /** Last timely days of the analyses of MU01 due in the first quarter of the edition, with their periods. */
    private List<String> analyses() {
        List<String> days = new ArrayList<>();
        ADMIN.get(Caller.APP + "/deadlines?unit=" + Site.unit(ADMIN, "MU01") + "&kind=ANALYSIS&from=" + year
                        + "-01-01&to=" + year + "-03-31")
                .json()
                .path("items")
                .forEach(item -> days.add(
                        item.path("period").asText() + " " + item.path("due").asText()));
        return days;
    }

    /** Analyses of all bodies due from February of that year to the end of the next: those of periods that end under the edition. */
    private long analysesOfAll() {
        long all = 0;
        for (JsonNode body :
                ADMIN.get(Caller.APP + "/units?kind=BODY&limit=1000").json().path("items")) {
            all += ADMIN.get(Caller.APP + "/deadlines?unit=" + body.path("id").asLong() + "&kind=ANALYSIS&limit=1&from="
                            + year + "-02-01&to=" + (year + 1) + "-12-31")
                    .json()
                    .path("total")
                    .asLong();
        }
        return all;
    }

    @Test
    void anEditionIsRefusedShownSavedFollowedAndTakenBack() {
        admin.open("/secure/admin/SafetySetup.jspa");
        admin.click(AriaRole.LINK, "Rule book");
        Locator builtIn = admin.content().locator("tr[data-edition='738']");
        assertThat(builtIn).containsText("in force");
        assertThat(builtIn).containsText("repealed on 05.09.2022 by order no. 753");
        assertThat(admin.content().locator("tr[data-value=quarterlyShare]")).containsText("25\u00a0%");
        admin.click(AriaRole.BUTTON, "New edition");

        admin.type("In force from", "01.01.2020");
        admin.type("Inspected in a quarter, at least", "130");
        admin.type("Analysis due, day of the next month", "twelfth");
        admin.click(AriaRole.BUTTON, "Show what it would move");
        Locator alert = admin.content().getByRole(AriaRole.ALERT);
        assertThat(alert).containsText("Nothing is saved");
        assertThat(alert).isFocused();
        assertThat(fault("Order no.")).hasText("Please fill this in.");
        assertThat(fault("In force from")).containsText("an edition comes in force after today");
        assertThat(fault("Inspected in a quarter, at least")).containsText("over 0 and not over 1");
        assertThat(fault("Analysis due, day of the next month")).isVisible();
        admin.shot("rule-book-refused");

        List<String> before = analyses();
        long analyses = analysesOfAll();
        assertThat(analyses).isPositive();
        admin.type("Order no.", "800");
        admin.type("In force from", "01.01." + year);
        admin.type("Inspected in a quarter, at least", "30");
        admin.type("Analysis due, day of the next month", "12");
        admin.click(AriaRole.BUTTON, "Show what it would move");
        assertThat(admin.content().locator("tr[data-kind=ANALYSIS] td").first()).hasText(grouped(analyses));
        assertThat(admin.content().locator("tr[data-kind=COVERAGE]")).containsText("Inspection coverage");
        assertThat(admin.content().locator(".ss-moves")).containsText("10.02." + year);
        assertThat(admin.content().locator(".ss-moves")).containsText("12.02." + year);
        assertThat(ADMIN.get(EDITIONS).json().path("items").findValuesAsText("state"))
                .as("nothing is saved yet")
                .doesNotContain("COMING");
        admin.shot("rule-book-moves");

        admin.click(AriaRole.BUTTON, "Save the edition");
        assertThat(alert).containsText("Order no. 800 is entered and comes in force on 01.01." + year);
        Locator row = admin.content().locator("tr[data-edition='800']").last();
        assertThat(row).containsText("to come");
        assertThat(row).containsText("Jira Administrator");
        assertThat(builtIn).containsText("to 31.12." + (year - 1));
        assertThat(admin.content().locator("tr[data-value=quarterlyShare]")).containsText("30\u00a0% (was: 25\u00a0%)");
        admin.shot("rule-book-saved");

        assertThat(before).contains((year - 1) + "-12 " + year + "-01-10", year + "-01 " + year + "-02-10");
        assertThat(analyses())
                .containsExactlyElementsOf(before.stream()
                        .map(line -> line.replaceFirst("-(0[23])-10$", "-$1-12"))
                        .toList())
                .contains((year - 1) + "-12 " + year + "-01-10", year + "-01 " + year + "-02-12");
        assertThat(share((year - 1) + "-12-31")).isEqualTo(0.25);
        assertThat(share(year + "-01-01")).isEqualTo(0.3);

        admin.click(row.getByText("Take back"));
        admin.click(admin.page()
                .getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Take back")));
        assertThat(alert).containsText("Order no. 800 was taken back");
        assertThat(row).containsText("taken back");
        assertThat(analyses()).isEqualTo(before);
    }

    private static double share(String on) {
        return ADMIN.get(Caller.APP + "/rulebook?on=" + on)
                .json()
                .path("quarterlyShare")
                .asDouble();
    }

    private static String grouped(long number) {
        return "%,d".formatted(number);
    }

    private static Locator fault(String label) {
        String id = admin.field(label).getAttribute("aria-describedby");
        return admin.content().locator("#" + id);
    }

    @ParameterizedTest
    @CsvSource({"ru, Свод правил, Новая редакция", "kk, Қағидалар жинағы, Жаңа редакция"})
    void speaksTheLanguageOfWhoAsks(String language, String title, String button) {
        admin.open(PAGE + "?lang=" + language);

        assertThat(admin.content().getByRole(AriaRole.HEADING).first()).hasText(title);
        admin.click(AriaRole.BUTTON, button);
        assertThat(admin.content().locator("form")).isVisible();
        assertThat(admin.content()).not().containsText("service-safety.");
        admin.shot("rule-book-form-" + language);
    }

    @Test
    void isNotThereForOthersWhoMayReadTheEditionsAndEnterNone() {
        Visitor officer = Visitor.signedIn(browser, PackagedApp.baseUrl(), "officer");
        officer.page().navigate(PackagedApp.baseUrl() + PAGE);
        assertThat(officer.page().content()).doesNotContain("ss-rulebook");

        Caller other = PackagedApp.as("officer");
        assertThat(other.get(EDITIONS).json().path("can")).isEmpty();
        assertThat(other.post(EDITIONS, "{\"edition\": \"800\"}").status()).isEqualTo(403);
        assertThat(other.post(EDITIONS + "?dryRun=true", "{\"edition\": \"800\"}")
                        .status())
                .isEqualTo(403);
    }
}
