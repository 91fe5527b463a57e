package org.servicesafety.host.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The act on paper: its form in three languages before and after it is signed, and the scan of the signed sheets. */
@Tag("clause-14")
class ActPrintIT {
    private static final Pattern CODE = Pattern.compile("<b>([0-9A-Z]{4}-[0-9A-Z]{2})</b>");
    private static final Caller CHAIR = PackagedApp.as("chair");
    private static final Acts ACTS = new Acts(PackagedApp.as("officer"), CHAIR);

    private static String act;

    @BeforeAll
    static void anActIsDraftedWithAViolation() {
        long id = ACTS.draft("MU05", "MU05-MED", "2026-08-14", false);
        ACTS.violation(id, "FIRE", "extinguishers <out> of date", "2026-09-01");
        act = Caller.APP + "/acts/" + id;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            ru | контроля состояния работы по обеспечению безопасности воинской службы | В ходе контроля выявлены
            kk | қамтамасыз ету | Бақылау барысында
            en | on the monitoring of the state of work to ensure the security of military service | In the course of the monitoring
            """)
    void isPrintedInEachLanguage(String language, String title, String revealed) {
        assertThat(document(act + "/form.docx?lang=" + language))
                .contains(title, revealed, "extinguishers &lt;out&gt; of date")
                .doesNotContain("{{");
        assertThat(text(act + "/form.html?lang=" + language))
                .contains("lang=\"" + language + "\"", revealed, "extinguishers &lt;out&gt; of date")
                .doesNotContain("{{");
        assertThat(document(Caller.APP + "/acts/blank-form.docx?lang=" + language))
                .contains(title, revealed, "____")
                .doesNotContain("{{");
        assertThat(text(Caller.APP + "/acts/blank-form.html?lang=" + language))
                .contains(revealed, "____")
                .doesNotContain("{{", "<svg");
    }

    @Test
    void theScanOfAPaperThatWasPrintedBeforeSigningFindsTheSignedAct() {
        long id = ACTS.draft("MU05", "MU05-HQ", "2026-08-20", true);
        String other = Caller.APP + "/acts/" + id;
        String code = code(other);
        assertThat(text(other + "/form.html?lang=en")).contains("draft of an act");

        ACTS.sign(id);

        String number = CHAIR.get(other).json().path("number").asText().replaceFirst("/.*", "");
        assertThat(text(other + "/form.html?lang=en"))
                .contains("act no. " + number + " of 2026", "To be kept until", "no violations revealed", code)
                .doesNotContain("To report on elimination");
        JsonNode attached = Drafts.done(new Multiparts()
                        .file("act.pdf", "%PDF-1.7 a scan".getBytes(UTF_8))
                        .field("code", code)
                        .post(CHAIR, Caller.APP + "/scans"))
                .json();
        assertThat(attached.path("kind").asText()).isEqualTo("ACT");
        assertThat(attached.path("id").asLong()).isEqualTo(id);
        assertThat(attached.path("key").asText()).isEqualTo("MU05-ACT-" + number + "-2026");
        assertThat(attached.path("laterExists").asBoolean()).isFalse();
        assertThat(CHAIR.get(other + "/scans").json().path("items")).hasSize(1);
    }

    @Test
    void aDraftThatWasChangedIsAnotherPaper() {
        long id = ACTS.draft("MU05", "MU05-HQ", "2026-08-21", false);
        String other = Caller.APP + "/acts/" + id;
        String before = code(other);

        ACTS.violation(id, "FIRE", "no water", "2026-09-01");

        assertThat(code(other)).isNotEqualTo(before);
        assertThat(new Multiparts()
                        .file("act.pdf", "%PDF-1.7 a scan".getBytes(UTF_8))
                        .field("code", before)
                        .post(CHAIR, Caller.APP + "/scans")
                        .error(0, "code"))
                .isEqualTo("check-code-unknown");
    }

    @Test
    void isThereForNobodyWhoDoesNotSeeTheAct() {
        for (String form : new String[] {"/form.docx", "/form.html", "/scans"}) {
            assertThat(PackagedApp.as("nobody").download(act + form).statusCode())
                    .isEqualTo(404);
            assertThat(PackagedApp.as("").download(act + form).statusCode()).isEqualTo(401);
            assertThat(CHAIR.download(Caller.APP + "/acts/999999" + form).statusCode())
                    .isEqualTo(404);
            assertThat(CHAIR.download(Caller.APP + "/acts/x" + form).statusCode())
                    .isEqualTo(404);
        }
    }

    private static String code(String act) {
        Matcher found = CODE.matcher(text(act + "/form.html"));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static String document(String path) {
        HttpResponse<byte[]> answer = CHAIR.download(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        return WordFile.of(answer.body()).document();
    }

    private static String text(String path) {
        HttpResponse<byte[]> answer = CHAIR.download(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        return new String(answer.body(), UTF_8);
    }
}
