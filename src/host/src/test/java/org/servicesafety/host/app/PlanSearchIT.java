package org.servicesafety.host.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.servicesafety.host.app.Caller.Answer;

/** The app's functions in Jira's query language. */
@Tag("clause-6")
class PlanSearchIT {
    private final Drafts drafts = Drafts.ofEverybody();
    private final Caller officer = drafts.officer();
    private final Caller performer = PackagedApp.as("performer");
    private final Caller monitor = PackagedApp.as("monitor");

    @Test
    void findsItemsOfAPlanLateOnesAndThoseThatOneMayConfirm() {
        String plan = drafts.draft("MU06", 2021);
        String late = add(plan, 1, "15.03.2021", "\"monitor\": {\"user\": \"monitor\"}");
        String marked = add(plan, 2, "16.03.2021", "\"monitor\": {\"user\": \"monitor\"}");
        String anyMonitor = add(plan, 3, "17.03.2021", "\"monitor\": {\"title\": \"chief of staff\"}");
        String always = add(plan, 4, "постоянно", "\"monitor\": {\"user\": \"monitor\"}");
        assertThat(found(officer, "issue in planItems(\"MU06\", 2021) ORDER BY key"))
                .as("the draft")
                .containsExactly(late, marked, anyMonitor, always);
        assertThat(found(officer, ours("overduePlanItems()"))).isEmpty();
        drafts.submit(plan);
        drafts.approve(plan, "2020-12-24");
        mark(marked, "2021-03-16");
        mark(anyMonitor, "2021-03-17");

        assertThat(found(officer, "issue in planItems(\"MU06\", 1999)")).isEmpty();
        assertThat(found(officer, ours("overduePlanItems()") + " AND summary ~ stores"))
                .containsExactly(late);
        assertThat(found(monitor, ours("awaitingMyConfirmation()"))).containsExactlyInAnyOrder(marked, anyMonitor);
        assertThat(found(performer, ours("awaitingMyConfirmation()"))).isEmpty();
        assertThat(found(officer, ours("awaitingMyConfirmation()"))).isEmpty();
        assertThat(found(PackagedApp.as("nobody"), "issue in overduePlanItems()"))
                .isEmpty();
        assertThat(found(PackagedApp.as("nobody"), "issue in awaitingMyConfirmation()"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "officer | planItems(\"MU06\")         | .*planItems.*2.*1.*",
                "officer | planItems(\"MU06\", soon)   | .*soon.*2026.*",
                "officer | planItems(\"NONE\", 2026)   | .*NONE.*",
                "nobody  | planItems(\"MU06\", 2026)   | .*MU06.*",
                "officer | planItems(\"MU06-HQ\", 2026)| .*MU06-HQ.*",
                "officer | overduePlanItems(MU06)      | .*overduePlanItems.*0.*1.*",
            })
    void saysWhatIsWrongWithItsArguments(String person, String call, String message) {
        Answer answer = search(PackagedApp.as(person), "issue in " + call);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("errorMessages").path(0).asText())
                .matches(message)
                .doesNotContain("service-safety");
    }

    @Test
    void isAskedInTheNavigatorToo() throws Exception {
        String address = PackagedApp.baseUrl() + "/issues/?jql="
                + URLEncoder.encode("issue in planItems(\"NONE\", 2026)", StandardCharsets.UTF_8);
        String credentials = Base64.getEncoder().encodeToString("officer:officer".getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .header("Authorization", "Basic " + credentials)
                .build();

        String page = HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofString())
                .body();

        assertThat(page).contains("NONE").contains("you may not see it");
    }

    private static String ours(String call) {
        return "project = MU06 AND issue in " + call;
    }

    private String add(String plan, int number, String term, String monitoring) {
        String item =
                """
                {"number": %1$d, "activity": "check the stores %1$d", "responsible": {"user": "performer"},
                 %3$s, "term": {"text": "%2$s"}}""";
        return Drafts.done(officer.post(plan + "/items", item.formatted(number, term, monitoring)))
                .json()
                .path("key")
                .asText();
    }

    private void mark(String item, String due) {
        Drafts.done(performer.post(
                Caller.APP + "/items/" + item + "/occurrences/" + due + "/mark",
                "{\"outgoing\": \"1\", \"on\": \"" + due + "\"}"));
    }

    private static Answer search(Caller who, String jql) {
        return who.get("/rest/api/2/search?fields=key&jql=" + URLEncoder.encode(jql, StandardCharsets.UTF_8));
    }

    private static List<String> found(Caller who, String jql) {
        Answer answer = search(who, jql);
        assertThat(answer.status()).as(answer.json().toString()).isEqualTo(200);
        List<String> keys = new ArrayList<>();
        for (JsonNode issue : answer.json().path("issues")) {
            keys.add(issue.path("key").asText());
        }
        return keys;
    }
}
