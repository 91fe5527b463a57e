package org.servicesafety.host.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.servicesafety.host.app.Caller.Answer;

/** What anybody does in Jira takes nothing from a signed act before its time. */
@Tag("clause-15")
class KeepingIT {

    private static final String DECISION =
            """
            {"decision": "commission of Major A.: no further use", "number": "5/26", "on": "%s"}""";

    private final Caller admin = PackagedApp.as("admin");
    private final Acts acts = new Acts(PackagedApp.as("officer"), PackagedApp.as("chair"));

    @Test
    void neitherTheEndOfAnIssueNorThatOfTheProjectTakesWhatTheActSaid() {
        Site.project(admin, "MU08");
        long act = acts.draft("MU08", "MU08-HQ", "2026-03-10", false);
        String first = violation(act, "a socket without earthing");
        String second = violation(act, "a stove without a guard");
        Drafts.done(acts.sign(act));

        assertThat(admin.delete("/rest/api/2/issue/" + first).status()).isEqualTo(204);
        assertKept(act, first, second);
        assertThat(acts.officer().delete(Caller.APP + "/acts/" + act).error(0, "clause"))
                .isEqualTo("15");

        assertThat(admin.delete("/rest/api/2/project/MU08").status()).isEqualTo(204);
        assertThat(acts.officer().get(Caller.APP + "/acts/" + act).status()).isEqualTo(404);
        assertThat(admin.get(Caller.APP + "/health?lang=en").json().toString()).contains("MU08 (1, 2031-03-10)");
        assertThat(admin.postFile(Caller.APP + "/import/units", "units.csv", "text/csv", Site.units())
                        .status())
                .isEqualTo(200);
        Site.project(admin, "MU08");
        assertKept(act, first, second);
        // the project begins its keys anew: the second violation gets the key that the first one had
        assertThat(made(act, second, "a stove without a guard")).isEqualTo(first);
        assertThat(made(act, first, "a socket without earthing")).isEqualTo(second);
        assertKept(act, second, first);
    }

    /** Makes a lost issue anew; gives its key. */
    private String made(long act, String key, String text) {
        JsonNode again = Drafts.done(acts.officer()
                        .post(Caller.APP + "/acts/" + act + "/violations/" + key + "/restore-issue", "{}"))
                .json();
        String other = again.path("key").asText();
        assertThat(again.path("withoutIssue").asBoolean()).isFalse();
        assertThat(again.path("text").asText()).isEqualTo(text);
        JsonNode issue = admin.get("/rest/api/2/issue/" + other).json();
        assertThat(issue.at("/fields/description").asText()).isEqualTo(text);
        return other;
    }

    @Test
    void anActIsDisposedOfWhenItsKeepingIsOverAndItsLineStays() {
        long act = acts.draft("MU02", "MU02-HQ", "2020-02-28", false);
        String issue = violation(act, "a socket without earthing");
        JsonNode signed = Drafts.done(acts.sign(act)).json();
        assertThat(signed.path("keepUntil").asText()).isEqualTo("2025-02-28");
        assertThat(listed("toDispose=true")).contains("\"id\":" + act + ",");
        String dispose = Caller.APP + "/acts/" + act + "/dispose";
        assertThat(acts.officer()
                        .post(dispose, DECISION.formatted("2025-02-28"))
                        .error(0, "code"))
                .isEqualTo("within-keeping");
        Answer refused = acts.officer().post(dispose, DECISION.formatted("2025-03-03"));
        assertThat(refused.error(0, "code")).isEqualTo("issue-not-deletable");
        JsonNode disposed = Drafts.done(admin.post(dispose, DECISION.formatted("2025-03-03")))
                .json();

        assertThat(disposed.path("state").asText()).isEqualTo("DISPOSED");
        assertThat(disposed.path("number")).isEqualTo(signed.path("number"));
        assertThat(disposed.path("endedOn").asText()).isEqualTo("2020-02-28");
        assertThat(disposed.path("unitId")).isEqualTo(signed.path("unitId"));
        assertThat(disposed.at("/disposal/number").asText()).isEqualTo("5/26");
        assertThat(disposed.at("/disposal/by").asText()).isEqualTo("admin");
        assertThat(disposed.path("grounds").isNull()).isTrue();
        assertThat(disposed.path("chair").isNull()).isTrue();
        assertThat(disposed.path("signatures")).isEmpty();
        assertThat(texts(act)).isEmpty();
        assertThat(admin.get("/rest/api/2/issue/" + issue).status()).isEqualTo(404);
        assertThat(listed("toDispose=true")).doesNotContain("\"id\":" + act + ",");
        assertThat(listed("state=DISPOSED")).contains("\"id\":" + act + ",");
    }

    @Test
    void aLongerKeepingIsOrderedForAllActsOfABody() {
        JsonNode signed = acts.signed("MU07", "MU07-FIRE", "2024-02-29").json();
        assertThat(signed.path("keepUntil").asText()).isEqualTo("2029-02-28");
        prolong(10);
        assertThat(read(signed).path("keepUntil").asText()).isEqualTo("2034-02-28");
        prolong(5);
        assertThat(read(signed).path("keepUntil").asText()).isEqualTo("2034-02-28");
    }

    private void prolong(int years) {
        Drafts.done(acts.officer()
                .post(
                        Caller.APP + "/acts/prolong",
                        "{\"bodyId\": %d, \"years\": %d, \"order\": \"no. 12\"}"
                                .formatted(Site.unit(acts.officer(), "MU07"), years)));
    }

    private JsonNode read(JsonNode act) {
        return acts.officer()
                .get(Caller.APP + "/acts/" + act.path("id").asLong())
                .json();
    }

    private void assertKept(long act, String first, String second) {
        assertThat(acts.officer()
                        .get(Caller.APP + "/acts/" + act)
                        .json()
                        .path("state")
                        .asText())
                .isEqualTo("SIGNED");
        assertThat(texts(act))
                .isEqualTo(first + ": a socket without earthing; " + second + ": a stove without a guard; ");
    }

    private String violation(long act, String text) {
        return acts.violation(act, "STORAGE", text, "2020-03-20")
                .json()
                .path("key")
                .asText();
    }

    private String texts(long act) {
        StringBuilder texts = new StringBuilder();
        acts.officer()
                .get(Caller.APP + "/acts/" + act + "/violations")
                .json()
                .path("items")
                .forEach(item -> texts.append(item.path("key").asText())
                        .append(": ")
                        .append(item.path("text").asText())
                        .append("; "));
        return texts.toString();
    }

    private String listed(String filter) {
        return acts.officer()
                .get(Caller.APP + "/acts?limit=1000&" + filter)
                .json()
                .toString();
    }
}
