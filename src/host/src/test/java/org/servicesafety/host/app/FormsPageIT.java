package org.servicesafety.host.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page on which an administrator changes the templates of printed forms, by clicks. */
class FormsPageIT {
    private static final String PAGE = "/secure/admin/SafetyForms.jspa";
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

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

    @Test
    void aTemplateIsRefusedPutInAndTakenOut() {
        WordFile builtIn = WordFile.of(PackagedApp.as("admin")
                .download(Caller.APP + "/forms/plan/kk/template.docx")
                .body());
        admin.open("/secure/admin/SafetySetup.jspa");
        admin.click(AriaRole.LINK, "Templates of forms");
        Locator row = admin.content()
                .locator("tr", new Locator.LocatorOptions().setHasText("Plan (Appendix 1)"))
                .filter(new Locator.FilterOptions().setHasText("Қазақша"));
        assertThat(row).containsText("Built-in");

        choose(row, builtIn.with(WordFile.DOCUMENT, builtIn.document().replace("{{deputy}}", "{{depty}}")));
        Locator alert = admin.content().getByRole(AriaRole.ALERT);
        assertThat(alert).containsText("The file “own.docx” was refused");
        assertThat(alert).containsText("There is no value named “depty”");
        assertThat(alert).containsText("The template lacks the value “deputy”");
        assertThat(alert).isFocused();
        assertThat(row).containsText("Built-in");
        admin.shot("forms-refused");

        choose(row, builtIn.with(WordFile.DOCUMENT, builtIn.document().replace("БЕКІТЕМІН", "КЕЛІСІЛДІ")));
        assertThat(alert).containsText("the new template is in use");
        assertThat(row).containsText("own.docx");
        assertThat(row).containsText("Jira Administrator");
        admin.shot("forms-own");

        admin.click(row.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Back to the built-in one")));
        admin.click(admin.page()
                .getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Back to the built-in one")));
        assertThat(alert).containsText("the built-in template is in use again");
        assertThat(row).containsText("Built-in");
    }

    private static void choose(Locator row, WordFile file) {
        row.locator("input[type=file]").setInputFiles(new FilePayload("own.docx", DOCX, file.file()));
        admin.settle();
    }

    @ParameterizedTest
    @CsvSource({"ru, Шаблоны форм, Пробная печать", "kk, Нысандардың үлгілері, Сынақ басып шығару"})
    void speaksTheLanguageOfWhoAsks(String language, String title, String sample) {
        admin.open(PAGE + "?lang=" + language);

        assertThat(admin.content().getByRole(AriaRole.HEADING).first()).hasText(title);
        Locator link = admin.content()
                .getByText(sample, new Locator.GetByTextOptions())
                .first();
        assertThat(link).isVisible();
        byte[] file = PackagedApp.as("admin")
                .download(link.getAttribute("href").replaceFirst("^.*?/rest/", "/rest/"))
                .body();
        assertThat(WordFile.of(file).text("word/footer1.xml"))
                .contains("SAMPLE", "2026")
                .doesNotContain("{{");
        admin.shot("forms-" + language);
    }

    @Test
    void isNotThereForOthers() {
        Visitor officer = Visitor.signedIn(browser, PackagedApp.baseUrl(), "officer");

        officer.page().navigate(PackagedApp.baseUrl() + PAGE);

        assertThat(officer.page().content()).doesNotContain("ss-forms");
    }
}
