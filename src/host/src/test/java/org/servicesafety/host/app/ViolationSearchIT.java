package org.servicesafety.host.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.servicesafety.host.app.Caller.Answer;

/** Violations by Jira's own search and by our list. */
@Tag("clause-16.2")
class ViolationSearchIT {

    private final Acts acts = new Acts(PackagedApp.as("officer"), PackagedApp.as("chair"));

    @Test
    void areFoundByActUnitAndRepetition() {
        String first = signed("2025-08-11");
        String second = signed("2026-08-10");
        String number = acts.officer()
                .get(Caller.APP + "/violations?unit=" + Site.unit(acts.officer(), "MU05-VEH"))
                .json()
                .at("/items/0/actNumber")
                .asText();
        assertThat(found(acts.officer(), "issue in violationsOfUnit(\"MU05-VEH\")"))
                .containsExactlyInAnyOrder(first, second);
        assertThat(found(acts.officer(), "issue in violationsOfAct(\"MU05 " + number + "\")"))
                .containsExactly(second);
        assertThat(found(acts.officer(), "issue in violationsOfAct(\"" + number + "\") and project = MU05"))
                .containsExactly(second);
        assertThat(found(acts.officer(), "issue in repeatViolations() and issue in violationsOfUnit(\"MU05\")"))
                .containsExactly(second);
        String summary = Caller.APP + "/violations/summary?unit=" + Site.unit(acts.officer(), "MU05-VEH");
        assertThat(acts.officer().get(summary).json().at("/total/found").asInt())
                .isEqualTo(2);
        assertThat(acts.officer().get(summary).json().at("/total/repeat").asInt())
                .isEqualTo(1);
    }

    @Test
    void areNotLookedForByWhatIsNoActAndNoUnitOneSees() {
        assertThat(search(acts.officer(), "issue in violationsOfAct(\"seventeen\")")
                        .status())
                .isEqualTo(400);
        assertThat(search(acts.officer(), "issue in violationsOfUnit(\"MU99\")").status())
                .isEqualTo(400);
        assertThat(search(PackagedApp.as("nobody"), "issue in violationsOfUnit(\"MU05-VEH\")")
                        .status())
                .isEqualTo(400);
        assertThat(search(acts.officer(), "issue in repeatViolations(1)").status())
                .isEqualTo(400);
    }

    private String signed(String ended) {
        long act = acts.draft("MU05", "MU05-VEH", ended, false);
        String key = acts.violation(act, "TRAFFIC", "a car without its papers", ended)
                .json()
                .path("key")
                .asText();
        Drafts.done(acts.sign(act));
        return key;
    }

    private static List<String> found(Caller who, String jql) {
        Answer answer = search(who, jql);
        assertThat(answer.status()).as(answer.json().toString()).isEqualTo(200);
        List<String> keys = new ArrayList<>();
        answer.json().path("issues").forEach(issue -> keys.add(issue.path("key").asText()));
        return keys;
    }

    private static Answer search(Caller who, String jql) {
        return who.get("/rest/api/2/search?jql=" + URLEncoder.encode(jql, StandardCharsets.UTF_8));
    }
}
