package org.servicesafety.host.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.servicesafety.host.app.Caller.Answer;

/** A signed act with its violations, by all who have a part in it: over our REST interface, the violations in Jira. */
@Tag("clause-14")
class ActLifeIT {

    private final Acts acts = new Acts(PackagedApp.as("officer"), PackagedApp.as("chair"));
    private final Caller commander = PackagedApp.as("commander");
    private final Caller unitCommander = PackagedApp.as("unitcommander");
    private final Workflow workflow = new Workflow(PackagedApp.as("performer"), acts.chair());
    private final String today = LocalDate.now(ZoneId.systemDefault()).toString();

    @Test
    void isApprovedAcknowledgedReportedOnAndEliminatedWithItsLastViolation() {
        long act = acts.draft("MU03", "MU03-MED", "2026-04-10", false);
        String first = key(acts.violation(act, "FIRE", "an extinguisher without pressure", "2026-05-01"));
        String second = key(acts.violation(act, "COLD", "a stove without a guard", "2026-05-01"));
        assertThat(workflow.steps(first)).as("steps while the act is a draft").isEmpty();
        assertThat(step(unitCommander, act, "acknowledge", "{}").status()).isEqualTo(409);
        Drafts.done(acts.sign(act));
        Drafts.done(step(commander, act, "approve", "{}"));
        assertThat(step(commander, act, "approve", "{}").status()).isEqualTo(409);
        JsonNode acknowledged =
                Drafts.done(step(unitCommander, act, "acknowledge", "{}")).json();
        assertThat(acknowledged.path("state").asText()).isEqualTo("ACKNOWLEDGED");
        assertThat(acknowledged.at("/approval/by").asText()).isEqualTo("commander");
        assertThat(acknowledged.at("/acknowledgement/on").asText()).isEqualTo(today);

        workflow.eliminate(first);
        workflow.eliminate(second);
        workflow.verify(first);
        workflow.giveBack(second);
        String report = "{\"on\": \"" + today + "\", \"outgoing\": \"17/412\"}";
        JsonNode reported =
                Drafts.done(step(unitCommander, act, "report", report)).json();
        assertThat(reported.path("state").asText()).isEqualTo("ACKNOWLEDGED");
        workflow.eliminate(second);
        assertThat(read(act).path("state").asText()).isEqualTo("ACKNOWLEDGED");
        workflow.verify(second);
        JsonNode eliminated = read(act);
        assertThat(eliminated.path("state").asText()).isEqualTo("ELIMINATED");
        assertThat(eliminated.at("/report/outgoing").asText()).isEqualTo("17/412");
        assertThat(happened(act))
                .startsWith("ELIMINATED", "REPORTED", "ACKNOWLEDGED", "APPROVED", "SIGNED")
                .endsWith("DRAFTED");
    }

    @Test
    void nobodyVerifiesWhatHeReportedHimself() {
        long act = acts.draft("MU03", "MU03-HQ", "2026-04-10", false);
        String violation = key(acts.violation(act, "FIRE", "wires", "2026-05-01"));
        Drafts.done(acts.sign(act));
        new Workflow(PackagedApp.as("unitcommander"), acts.chair()).eliminate(violation);
        assertThat(workflow.stepsOf(PackagedApp.as("unitcommander"), violation)).isEmpty();
        assertThat(workflow.stepsOf(PackagedApp.as("performer"), violation)).isEmpty();
        assertThat(workflow.stepsOf(PackagedApp.as("monitor"), violation)).containsExactly("31", "32");
    }

    @Test
    void isCorrectedByASupplementOnly() {
        JsonNode signed = acts.signed("MU03", "MU03-CBT", "2026-04-17").json();
        String supplement =
                """
                {"bodyId": %d, "unitId": %d, "supplements": %d, "grounds": "the rank was wrong", "areas": ["CAUSES"],
                 "chair": {"position": "deputy", "name": "A.", "user": "chair"}, "noViolations": true}"""
                        .formatted(
                                signed.path("bodyId").asLong(),
                                signed.path("unitId").asLong(),
                                signed.path("id").asLong());
        JsonNode drafted = Drafts.done(acts.officer().post(Caller.APP + "/acts", supplement))
                .json();
        assertThat(drafted.path("endedOn").asText()).isEqualTo("2026-04-17");
        JsonNode second = Drafts.done(acts.sign(drafted.path("id").asLong())).json();
        assertThat(second.path("number").asText())
                .isNotEqualTo(signed.path("number").asText());
        assertThat(read(signed.path("id").asLong())
                        .path("supplementedBy")
                        .path(0)
                        .asLong())
                .isEqualTo(drafted.path("id").asLong());
    }

    @Test
    void severalDraftsAreMadeAllOrNone() {
        String drafts =
                """
                {"bodyId": %d, "drafts": [{"unitId": %d, "endedOn": "2027-02-10"}, {"unitId": %d, "endedOn": "2027-02-%s"}]}""";
        long body = Site.unit(acts.officer(), "MU03");
        long one = Site.unit(acts.officer(), "MU03-FUEL");
        long other = Site.unit(acts.officer(), "MU03-FOOD");
        String list = Caller.APP + "/acts?from=2027-02-01&to=2027-02-28&unit=" + body;
        Answer refused = acts.officer().post(Caller.APP + "/acts/drafts", drafts.formatted(body, one, other, "30"));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(acts.officer().get(list).json().path("total").asInt()).isZero();
        Answer made = acts.officer().post(Caller.APP + "/acts/drafts", drafts.formatted(body, one, other, "17"));
        assertThat(made.status()).as(made.json().toString()).isEqualTo(201);
        assertThat(made.json().path("items")).hasSize(2);
        assertThat(acts.officer().get(list).json().path("total").asInt()).isEqualTo(2);
    }

    @Test
    void aViolationFoundAgainWithinAYearIsMarkedAndLinked() {
        String first = signedViolation("MU03-ART", "2025-06-10", "TRAFFIC");
        long act = acts.draft("MU03", "MU03-ART", "2026-06-10", false);
        JsonNode second = acts.violation(act, "TRAFFIC", "a car without its papers", "2026-06-20")
                .json();
        assertThat(second.path("repeatOf").asText()).isEqualTo(first);
        JsonNode other =
                acts.violation(act, "TRAFFIC", "another one", "2026-06-20").json();
        String denial =
                Caller.APP + "/acts/" + act + "/violations/" + other.path("key").asText() + "/not-repeated";
        assertThat(acts.officer().post(denial, "{\"reason\": \"leased\"}").status())
                .isEqualTo(403);
        JsonNode denied = Drafts.done(acts.chair().post(denial, "{\"reason\": \"leased\"}"))
                .json();
        assertThat(denied.path("repeatOf").isNull()).isTrue();
        Drafts.done(acts.sign(act));

        JsonNode kept = acts.officer()
                .get(Caller.APP + "/acts/" + act + "/violations")
                .json()
                .path("items");
        assertThat(kept.path(0).path("repeatOf").asText()).isEqualTo(first);
        assertThat(kept.path(1).path("repeatOf").isNull()).isTrue();
        assertThat(kept.path(1).path("notRepeated").asText()).isEqualTo("leased");
        assertThat(links(kept.path(0).path("key").asText())).containsExactly("repeats " + first);
        assertThat(links(kept.path(1).path("key").asText())).isEmpty();
    }

    private String signedViolation(String unit, String ended, String kind) {
        long act = acts.draft("MU03", unit, ended, false);
        String key = key(acts.violation(act, kind, "papers", ended));
        Drafts.done(acts.sign(act));
        return key;
    }

    private List<String> links(String issue) {
        List<String> links = new ArrayList<>();
        acts.officer()
                .get("/rest/api/2/issue/" + issue)
                .json()
                .at("/fields/issuelinks")
                .forEach(link -> links.add(link.at("/type/outward").asText() + " "
                        + link.at("/outwardIssue/key").asText()));
        return links;
    }

    private static String key(Answer made) {
        return made.json().path("key").asText();
    }

    private static Answer step(Caller who, long act, String verb, String body) {
        return who.post(Caller.APP + "/acts/" + act + "/" + verb, body);
    }

    private JsonNode read(long act) {
        return acts.officer().get(Caller.APP + "/acts/" + act).json();
    }

    private List<String> happened(long act) {
        List<String> what = new ArrayList<>();
        acts.officer()
                .get(Caller.APP + "/acts/" + act + "/history")
                .json()
                .path("items")
                .forEach(event -> what.add(event.path("what").asText()));
        return what;
    }
}
