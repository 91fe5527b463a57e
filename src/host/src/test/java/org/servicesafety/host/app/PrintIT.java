package org.servicesafety.host.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.servicesafety.host.app.Caller.Answer;

/** The plan on paper: its form in three languages, and the scan of the signed sheet. */
@Tag("clause-6")
class PrintIT {
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final Pattern CODE = Pattern.compile("<b>([0-9A-Z]{4}-[0-9A-Z]{2})</b>");
    private static final byte[] SCAN = "%PDF-1.7 a scan".getBytes(UTF_8);

    private static final Drafts DRAFTS = Drafts.ofEverybody();
    private static final Caller OFFICER = DRAFTS.officer();
    private static String plan;

    @BeforeAll
    static void aPlanWithAnItemIsApproved() {
        plan = DRAFTS.draft("MU03", 2035);
        Drafts.done(
                OFFICER.post(
                        plan + "/items",
                        """
                        {"activity": "check <the> stores", "kind": "CONTROL", "responsible": {"title": "chief of stores"},
                         "monitor": {"title": "chief of staff"}, "term": {"text": "15.03.2035"}, "form": "act"}"""));
        DRAFTS.submit(plan);
        DRAFTS.approve(plan, "2026-01-15");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            ru | План обеспечения безопасности воинской службы на 2035 год | УТВЕРЖДАЮ
            kk | 2035 жылға | БЕКІТЕМІН
            en | Plan to ensure the security of military service for 2035 | APPROVED
            """)
    void isPrintedInEachLanguage(String language, String title, String approved) {
        HttpResponse<byte[]> docx = OFFICER.download(plan + "/form.docx?lang=" + language);
        assertThat(docx.statusCode()).isEqualTo(200);
        assertThat(docx.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith(DOCX));
        assertThat(docx.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(name -> assertThat(name).contains("MU03-PLAN-2035-R1.docx"));
        assertThat(WordFile.of(docx.body()).document())
                .contains(title, approved, "check &lt;the&gt; stores", "chief of stores", "15.03.2035");

        HttpResponse<byte[]> page = OFFICER.download(plan + "/form.html?lang=" + language);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).startsWith("default-src 'none'"));
        assertThat(text(page))
                .contains("lang=\"" + language + "\"", title, approved, "check &lt;the&gt; stores", "chief of staff");

        assertThat(WordFile.of(OFFICER.download(Caller.APP + "/plans/blank-form.docx?lang=" + language)
                                .body())
                        .document())
                .contains(approved, "20__")
                .doesNotContain("{{");
        assertThat(text(OFFICER.download(Caller.APP + "/plans/blank-form.html?lang=" + language)))
                .contains(approved, "20__")
                .doesNotContain("{{", "<svg");
    }

    @Test
    void column7IsEmptyAsApprovedOrShowsTheMarksOfToday() {
        String key = OFFICER.get(plan + "/items")
                .json()
                .path("items")
                .path(0)
                .path("key")
                .asText();
        Drafts.done(OFFICER.post(
                Caller.APP + "/items/" + key + "/occurrences/2035-03-15/mark",
                "{\"registration\": \"611\", \"on\": \"2026-01-16\"}"));
        String code = code(plan + "/form.html");

        for (String form : new String[] {"/form.html?lang=ru", "/form.html?lang=ru&marks=false"}) {
            assertThat(text(OFFICER.download(plan + form))).doesNotContain("рег. № 611");
        }
        String marked = text(OFFICER.download(plan + "/form.html?lang=ru&marks=true"));
        assertThat(marked)
                .contains("рег. № 611 от 16.01.2026", "отметки на этот день", code)
                .contains("href=\"form.html?lang=ru&amp;marks=false&amp;revision=1\"", "href=\"form.docx?lang=ru");
        assertThat(WordFile.of(OFFICER.download(plan + "/form.docx?lang=ru&marks=true")
                                .body())
                        .document())
                .contains("рег. № 611 от 16.01.2026");
        Answer wrong = OFFICER.get(plan + "/form.html?marks=perhaps");
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.error(0, "code")).isEqualTo("not-a-flag");
    }

    @Test
    void isThereForNobodyWhoDoesNotSeeThePlan() {
        for (String form : new String[] {"/form.docx", "/form.html", "/scans"}) {
            assertThat(PackagedApp.as("nobody").download(plan + form).statusCode())
                    .isEqualTo(404);
            assertThat(PackagedApp.as("").download(plan + form).statusCode()).isEqualTo(401);
        }
        assertThat(OFFICER.get(Caller.APP + "/plans/999999/form.docx").status()).isEqualTo(404);
        assertThat(OFFICER.get(plan + "/form.docx?revision=9").status()).isEqualTo(404);
        Answer wrong = OFFICER.get(plan + "/form.docx?revision=first");
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.error(0, "field")).isEqualTo("revision");
    }

    @Test
    void aScanGoesToTheRevisionThatItsCodeNames() {
        String draft = DRAFTS.draft("MU05", 2035);
        DRAFTS.submit(draft);
        DRAFTS.approve(draft, "2026-01-15");
        String code = code(draft + "/form.html");

        JsonNode first =
                Drafts.done(scan(OFFICER, code.toLowerCase(Locale.ROOT), SCAN)).json();
        assertThat(first.path("key").asText()).isEqualTo("MU05-PLAN-2035");
        assertThat(first.path("revision").asInt()).isEqualTo(1);
        assertThat(first.path("laterExists").asBoolean()).isFalse();
        assertThat(first.path("scan").path("type").asText()).isEqualTo("application/pdf");

        Drafts.done(OFFICER.post(draft + "/clarify", "{\"cause\": \"OTHER\", \"reason\": \"range closed\"}"));
        Drafts.done(OFFICER.post(draft + "/items", "{\"activity\": \"drill\"}"));
        JsonNode late = Drafts.done(scan(OFFICER, "SS1 MU05-PLAN-2035 R1 " + code, SCAN))
                .json();
        assertThat(late.path("revision").asInt()).isEqualTo(1);
        assertThat(late.path("laterExists").asBoolean()).isTrue();
        assertThat(late.path("remarks").path(0).path("code").asText()).isEqualTo("later-revision");
        assertThat(code(draft + "/form.html?revision=1")).isEqualTo(code);
        assertThat(code(draft + "/form.html")).isNotEqualTo(code);

        JsonNode scans = OFFICER.get(draft + "/scans").json().path("items");
        assertThat(scans).hasSize(2);
        assertThat(scans.path(0).path("addedBy").asText()).isEqualTo("officer");
        String content = Caller.APP + "/scans/" + scans.path(0).path("id").asLong() + "/content";
        HttpResponse<byte[]> file = OFFICER.download(content);
        assertThat(file.body()).isEqualTo(SCAN);
        assertThat(file.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(value -> assertThat(value).startsWith("attachment"));
        assertThat(PackagedApp.as("nobody").get(content).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "'', 400, code, required",
        "7K4M, 400, code, check-code-malformed",
        "0000-00, 400, code, check-code-unknown"
    })
    void aWrongCodeIsRefused(String code, int status, String field, String fault) {
        Answer refused = scan(OFFICER, code, SCAN);
        assertThat(refused.status()).as(refused.json().toString()).isEqualTo(status);
        assertThat(refused.error(0, "field")).isEqualTo(field);
        assertThat(refused.error(0, "code")).isEqualTo(fault);
    }

    @Test
    void aScanIsTakenOnlyFromWhoMayAndOnlyIfItIsOne() {
        String code = code(plan + "/form.html");

        assertThat(scan(OFFICER, code, "MZ a program".getBytes(UTF_8)).status()).isEqualTo(415);
        assertThat(scan(OFFICER, code, new byte[0]).error(0, "code")).isEqualTo("file-empty");
        assertThat(scan(PackagedApp.as("chair"), code, SCAN).status()).isEqualTo(403);
        assertThat(scan(PackagedApp.as("nobody"), code, SCAN).error(0, "code")).isEqualTo("check-code-unknown");
        assertThat(scan(PackagedApp.as(""), code, SCAN).status()).isEqualTo(401);
        assertThat(OFFICER.get(plan + "/scans").json().path("items")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Origin=https://other.example", "Sec-Fetch-Site=cross-site"})
    void aFormOfAnotherSiteAttachesNothing(String header) {
        Map<String, String> headers = Map.of(header.split("=", 2)[0], header.split("=", 2)[1]);
        Answer refused = new Multiparts()
                .file("sheet.pdf", SCAN)
                .field("code", code(plan + "/form.html"))
                .post(OFFICER, Caller.APP + "/scans", headers);

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.error(0, "code")).isEqualTo("no-token");
    }

    private static Answer scan(Caller caller, String code, byte[] content) {
        return new Multiparts()
                .file("sheet.pdf", content)
                .field("code", code)
                .post(caller, Caller.APP + "/scans?lang=en");
    }

    private static String code(String page) {
        Matcher found = CODE.matcher(text(OFFICER.download(page)));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static String text(HttpResponse<byte[]> response) {
        return new String(response.body(), UTF_8);
    }
}
