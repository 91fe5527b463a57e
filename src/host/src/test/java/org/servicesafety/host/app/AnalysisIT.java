package org.servicesafety.host.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.servicesafety.host.app.Caller.Answer;

/** Analyses over REST: from an incident to an analysis completed in time or late, frozen, corrected, and its measures in the plan. */
@Tag("clause-20")
class AnalysisIT {

    private static final String ANALYSES = Caller.APP + "/analyses";

    private final Caller officer = PackagedApp.as("officer");
    private final Caller commander = PackagedApp.as("commander");
    private final Caller admin = PackagedApp.as("admin");

    @Test
    void completedOnTheTenthItIsTimelyAndOnTheEleventhLateAndProvesTheObligation() {
        completed("MU04", "2026-09", "2026-10-10");
        completed("MU05", "2026-09", "2026-10-11");

        assertThat(duty("MU04", "2026-09").path("state").asText()).isEqualTo("DONE");
        JsonNode late = duty("MU05", "2026-09");
        assertThat(late.path("state").asText()).isEqualTo("DONE_LATE");
        assertThat(late.path("days").asInt()).isEqualTo(1);
        assertThat(late.path("link").asText())
                .isEqualTo("/projects/MU05?selectedItem=service-safety-analysis&period=2026-09");
        assertThat(duty("MU06", "2026-09").path("state").asText()).isEqualTo("OVERDUE");

        JsonNode below = admin.get(ANALYSES + "/below?period=2026-09&unit=" + Site.unit(admin, "AF"))
                .json();
        assertThat(below.path("completed").asInt()).isEqualTo(2);
        assertThat(below.path("late").asInt()).isEqualTo(1);
        assertThat(below.path("missing").asInt()).isPositive();
        assertThat(below.path("items").path(0).path("state").asText()).isEqualTo("OVERDUE");
        assertThat(PackagedApp.as("nobody")
                        .get(ANALYSES + "/below?period=2026-09&unit=" + Site.unit(admin, "MU04"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void figuresAreFrozenAndACorrectionShowsBesideThem() {
        long unit = Site.unit(officer, "MU04-VEH");
        done(officer.put(Caller.APP + "/units/" + unit + "/strength", "{\"months\": {\"2018-03\": 400}}"));
        JsonNode incident = incident(unit, "2018-03-05", 3);
        Acts acts = new Acts(officer, PackagedApp.as("chair"));
        long act = acts.draft("MU04", "MU04-VEH", "2018-03-20", false);
        acts.violation(act, "FIRE", "wires", "2018-04-01");
        done(acts.sign(act));

        JsonNode completed = completed("MU04", "2018-03", "2018-04-09");

        assertThat(completed.path("timely").asBoolean()).isTrue();
        assertThat(completed.path("ruleBook").path("name").asText()).isEqualTo("738");
        assertThat(completed.path("dataOn").asText())
                .isEqualTo(LocalDate.now(ZoneId.systemDefault()).toString());
        assertThat(completed.at("/figures/injuries/count").asInt()).isEqualTo(3);
        assertThat(completed.at("/figures/injuries/perThousand").asDouble()).isEqualTo(7.5);
        assertThat(completed.at("/causes/0/code").asText()).isEqualTo("VEHICLE");
        assertThat(completed.at("/causes/0/count").asInt()).isEqualTo(3);
        assertThat(completed.at("/deficiencies/0/kind").asText()).isEqualTo("FIRE");
        assertThat(completed.at("/months/0/injuries").asInt()).isEqualTo(3);
        assertThat(completed.at("/funnel/points/0/unitCode").asText()).isEqualTo("MU04-VEH");
        assertThat(completed.at("/funnel/limits")).isNotEmpty();
        assertThat(issues(completed.at("/deficiencies/0/link").asText())).isEqualTo(1);
        assertThat(completed.path("changedSince")).isEmpty();

        correct(incident, 4);
        String address = ANALYSES + "/" + completed.path("id").asText();
        JsonNode after = officer.get(address).json();
        assertThat(after.path("figures")).isEqualTo(completed.path("figures"));
        assertThat(after.at("/changedSince/0/field").asText()).isEqualTo("injuries");
        assertThat(after.at("/changedSince/0/from").asInt()).isEqualTo(3);
        assertThat(after.at("/changedSince/0/to").asInt()).isEqualTo(4);
        assertThat(after.at("/changedSince/0/on").asText())
                .isEqualTo(LocalDate.now(ZoneId.systemDefault()).toString());
        assertThat(after.at("/changedSince/1/unitId").asLong()).isEqualTo(unit);
        JsonNode now = officer.get(address + "?current=true").json();
        assertThat(now.at("/figures/injuries/count").asInt()).isEqualTo(4);
        JsonNode units = officer.get(address + "/units?limit=1").json();
        assertThat(units.at("/items/0/unitCode").asText()).isEqualTo("MU04-VEH");
        assertThat(units.at("/items/0/injuries/count").asInt()).isEqualTo(3);
        assertThat(units.path("total").asInt()).isGreaterThan(1);

        JsonNode second = done(officer.post(
                ANALYSES,
                "{\"unitId\": %d, \"period\": \"2018-03\", \"reason\": \"one more was hurt\"}"
                        .formatted(Site.unit(officer, "MU04"))));
        assertThat(second.path("edition").asInt()).isEqualTo(2);
        assertThat(second.path("conclusions")).isEqualTo(completed.path("conclusions"));
        assertThat(second.at("/figures/injuries/count").asInt()).isEqualTo(4);
        JsonNode both = officer.get(ANALYSES + "?period=2018-03&unit=" + Site.unit(officer, "MU04"))
                .json();
        assertThat(both.path("items").findValuesAsText("edition")).containsExactly("2", "1");
        assertThat(both.at("/items/1/figures/injuries/count").asInt()).isEqualTo(3);
        assertThat(officer.get(address + "/history").json().path("items").findValuesAsText("what"))
                .containsExactly("DRAFTED", "CHANGED", "COMPLETED");
    }

    @Test
    @Tag("clause-19")
    void aMeasureBecomesAPlanItemOnce() {
        Drafts drafts = Drafts.ofEverybody();
        String plan = drafts.draft("MU04", 2040);
        drafts.submit(plan);
        drafts.approve(plan, "2026-01-15");
        JsonNode draft = drafted("MU04", "2018-05");
        String address = ANALYSES + "/" + draft.path("id").asText();
        ObjectNode sent = draft.deepCopy();
        ((ObjectNode) sent.path("measures").path(0)).put("due", "2040-09-30");
        JsonNode changed = done(officer.put(address, sent.toString()));
        String measure =
                address + "/measures/" + changed.at("/measures/0/number").asText() + "/plan-item";

        JsonNode planned = done(officer.post(measure, "{}"));

        String key = planned.at("/measures/0/itemKey").asText();
        JsonNode item = officer.get(plan + "/items/" + key).json();
        assertThat(item.path("activity").asText()).isEqualTo("Check the wiring");
        assertThat(item.at("/term/dates/0").asText()).isEqualTo("2040-09-30");
        assertThat(item.at("/responsible/user").asText()).isEqualTo("performer");
        assertThat(planned.at("/measures/0/itemStatus").asText()).isEqualTo("TO_DO");
        JsonNode clarified = officer.get(plan).json();
        assertThat(clarified.path("revision").asInt()).isEqualTo(2);
        assertThat(clarified.path("reason").asText()).contains("2018");
        Answer again = officer.post(measure, "{}");
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.error(0, "code")).isEqualTo("measure-in-plan");
        Answer none = officer.post(address + "/measures/9/plan-item", "{}");
        assertThat(none.status()).isEqualTo(404);
    }

    @Test
    void isSeenByWhoSeesItsBodyAlone() {
        JsonNode draft = drafted("MU04", "2018-06");
        String address = ANALYSES + "/" + draft.path("id").asText();

        assertThat(draft.path("can").toString()).isEqualTo("[\"edit\",\"plan\"]");
        assertThat(commander.get(address).json().path("can").toString()).isEqualTo("[\"complete\"]");
        assertThat(PackagedApp.as("nobody").get(address).status()).isEqualTo(404);
        assertThat(PackagedApp.as("nobody").get(ANALYSES).json().path("total").asInt())
                .isZero();
        assertThat(officer.post(address + "/complete", "{}").status()).isEqualTo(403);
    }

    private JsonNode drafted(String body, String period) {
        JsonNode opened = done(officer.post(
                ANALYSES, "{\"unitId\": %d, \"period\": \"%s\"}".formatted(Site.unit(officer, body), period)));
        String text =
                """
                {"version": %d, "conclusions": "Within chance.", "measures": [{"text": "Check the wiring",
                 "responsible": {"user": "performer", "title": "chief of service"}, "due": "2040-01-31"}]}""";
        return done(officer.put(
                ANALYSES + "/" + opened.path("id").asText(),
                text.formatted(opened.path("version").asInt())));
    }

    private JsonNode completed(String body, String period, String on) {
        JsonNode draft = drafted(body, period);
        return done(commander.post(
                ANALYSES + "/" + draft.path("id").asText() + "/complete",
                "{\"on\": \"%s\", \"version\": %d}"
                        .formatted(on, draft.path("version").asInt())));
    }

    private JsonNode duty(String body, String period) {
        String asked = "/deadlines?kind=ANALYSIS&from=2026-10-01&to=2026-10-31&unit=" + Site.unit(officer, body);
        for (JsonNode one : officer.get(Caller.APP + asked).json().path("items")) {
            if (one.path("period").asText().equals(period)) {
                return one;
            }
        }
        throw new AssertionError("no obligation for " + period);
    }

    private JsonNode incident(long unit, String date, int people) {
        return done(officer.post(
                Caller.APP + "/incidents",
                """
                {"unitId": %d, "date": "%s", "outcome": "INJURY", "injuryKind": "WOUND", "people": %d, "onDuty": true,
                 "cause": "VEHICLE", "activity": "MOVEMENT"}"""
                        .formatted(unit, date, people)));
    }

    private void correct(JsonNode incident, int people) {
        ObjectNode sent = incident.deepCopy();
        sent.put("people", people).put("reason", "one more");
        done(officer.put(Caller.APP + "/incidents/" + incident.path("id").asText(), sent.toString()));
    }

    /** How many issues the search behind a link finds. */
    private int issues(String link) {
        String query = link.substring(link.indexOf("jql="));
        return done(officer.get("/rest/api/2/search?" + query)).path("total").asInt();
    }

    private static JsonNode done(Answer answer) {
        assertThat(answer.status()).as(answer.json().toString()).isBetween(200, 201);
        return answer.json();
    }

    @Test
    void whatIsSentBackWholeIsTakenAsItWas() throws Exception {
        JsonNode draft = drafted("MU04", "2018-07");
        Answer same =
                officer.put(ANALYSES + "/" + draft.path("id").asText(), new ObjectMapper().writeValueAsString(draft));
        assertThat(done(same).path("version")).isEqualTo(draft.path("version"));
    }
}
