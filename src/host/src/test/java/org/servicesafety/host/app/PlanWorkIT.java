package org.servicesafety.host.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.servicesafety.host.app.Caller.Answer;

/** Items in force, done by the performer and confirmed by the monitor, over our REST interface and in Jira itself. */
@Tag("clause-6")
class PlanWorkIT {
    private static final String MARK = "{\"outgoing\": \"17/1\", \"on\": \"2026-03-14\"}";

    private final Drafts drafts = Drafts.ofEverybody();
    private final Caller officer = drafts.officer();
    private final Caller performer = PackagedApp.as("performer");
    private final Caller monitor = PackagedApp.as("monitor");

    @Test
    void areMarkedAndConfirmedByRestAndTheIssueFollows() {
        String plan = drafts.draft("MU01", 2024);
        String item = add(plan, "15.03.2024");
        assertThat(performer.post(mark(item, "2024-03-15"), MARK).error(0, "code"))
                .isEqualTo("item-not-in-force");
        assertThat(transitions(performer, item)).isEmpty();
        approve(plan, "2023-12-24");

        assertThat(monitor.post(mark(item, "2024-03-15"), MARK).status()).isEqualTo(403);
        assertThat(performer.post(mark(item, "2024-03-15"), "{}").status()).isEqualTo(400);
        JsonNode marked =
                Drafts.done(performer.post(mark(item, "2024-03-15"), MARK)).json();
        assertThat(marked.path("state").asText()).isEqualTo("DONE");
        assertThat(marked.path("mark").path("outgoing").asText()).isEqualTo("17/1");
        assertThat(performer.post(confirm(item, "2024-03-15"), "{}").status()).isEqualTo(403);
        JsonNode confirmed =
                Drafts.done(monitor.post(confirm(item, "2024-03-15"), "{}")).json();

        assertThat(confirmed.path("state").asText()).isEqualTo("CONFIRMED");
        assertThat(confirmed.path("confirmedBy").asText()).isEqualTo("monitor");
        assertThat(one(item).path("status").asText()).isEqualTo("CONFIRMED");
        assertThat(one(item).path("mark").path("on").asText()).isEqualTo("2026-03-14");
        assertThat(status(item)).isEqualTo("done");
    }

    @Test
    void areMarkedReturnedAndConfirmedInJiraAndTheRecordsFollow() {
        String plan = drafts.draft("MU02", 2024);
        String item = add(plan, "15.03.2024");
        approve(plan, "2023-12-24");

        assertThat(transitions(monitor, item)).isEmpty();
        assertThat(transitions(performer, item)).isEqualTo("11 ");
        move(performer, item, "11", "");
        assertThat(one(item).path("status").asText()).isEqualTo("IN_PROGRESS");
        assertThat(transitions(performer, item)).isEqualTo("21 ");
        assertThat(moved(performer, item, "21", "").status()).isEqualTo(400);
        move(performer, item, "21", markFields(officer));
        JsonNode done = one(item);
        assertThat(done.path("status").asText()).isEqualTo("DONE");
        assertThat(done.path("occurrences").path(0).path("markedBy").asText()).isEqualTo("performer");
        assertThat(done.path("mark").path("registration").asText()).isEqualTo("5");
        assertThat(done.path("mark").path("on").asText()).isEqualTo("2024-03-14");

        move(monitor, item, "32", ", \"update\": {\"comment\": [{\"add\": {\"body\": \"no act\"}}]}");
        JsonNode returned = one(item).path("occurrences").path(0);
        assertThat(returned.path("state").asText()).isEqualTo("TO_DO");
        assertThat(returned.path("returnReason").asText()).isEqualTo("no act");
        move(performer, item, "21", markFields(officer));
        assertThat(transitions(performer, item)).isEmpty();
        move(monitor, item, "31", "");
        JsonNode confirmed = one(item).path("occurrences").path(0);
        assertThat(confirmed.path("state").asText()).isEqualTo("CONFIRMED");
        assertThat(confirmed.path("confirmedBy").asText()).isEqualTo("monitor");
    }

    @Test
    void withSeveralOccurrencesAreMarkedOneByOne() {
        String plan = drafts.draft("MU03", 2024);
        String item = add(plan, "15.03.2024; 15.09.2024");
        approve(plan, "2023-12-24");
        Drafts.done(performer.post(mark(item, "2024-03-15"), MARK));
        assertThat(transitions(performer, item)).isEmpty();
        Drafts.done(performer.post(mark(item, "2024-09-15"), MARK));
        Drafts.done(monitor.post(confirm(item, "2024-03-15"), "{}"));
        assertThat(status(item)).isEqualTo("indeterminate");

        Drafts.done(monitor.post(confirm(item, "2024-09-15"), "{}"));

        assertThat(status(item)).isEqualTo("done");
        assertThat(one(item).path("occurrences")).hasSize(2);
    }

    @Test
    void onOccasionGetTheirOccurrencesByHand() {
        String plan = drafts.draft("MU05", 2024);
        String item = add(plan, "при необходимости");
        approve(plan, "2023-12-24");
        String occurrences = Caller.APP + "/items/" + item + "/occurrences";

        Answer added = performer.post(occurrences, "{\"due\": \"2024-05-12\"}");

        assertThat(added.status()).as(added.json().toString()).isEqualTo(201);
        assertThat(performer.post(occurrences, "{\"due\": \"2024-05-12\"}").status())
                .isEqualTo(409);
        assertThat(one(item).path("occurrences").path(0).path("due").asText()).isEqualTo("2024-05-12");
        assertThat(PackagedApp.as("nobody").get(Caller.APP + "/items/" + item).status())
                .isEqualTo(404);
    }

    private String add(String plan, String term) {
        String item =
                """
                {"activity": "check the stores", "responsible": {"user": "performer"}, "monitor": {"user": "monitor"},
                 "term": {"text": "%s"}}""";
        return Drafts.done(officer.post(plan + "/items", item.formatted(term)))
                .json()
                .path("key")
                .asText();
    }

    private void approve(String plan, String on) {
        drafts.submit(plan);
        drafts.approve(plan, on);
    }

    private static String mark(String item, String due) {
        return Caller.APP + "/items/" + item + "/occurrences/" + due + "/mark";
    }

    private static String confirm(String item, String due) {
        return Caller.APP + "/items/" + item + "/occurrences/" + due + "/confirm";
    }

    private JsonNode one(String item) {
        return officer.get(Caller.APP + "/items/" + item).json();
    }

    private String status(String item) {
        return officer.get("/rest/api/2/issue/" + item)
                .json()
                .at("/fields/status/statusCategory/key")
                .asText();
    }

    static String transitions(Caller who, String item) {
        StringBuilder ids = new StringBuilder();
        who.get("/rest/api/2/issue/" + item + "/transitions")
                .json()
                .path("transitions")
                .forEach(one -> ids.append(one.path("id").asText()).append(' '));
        return ids.toString();
    }

    static String markFields(Caller officer) {
        StringBuilder fields = new StringBuilder();
        officer.get("/rest/api/2/field").json().forEach(field -> {
            String name = field.path("name").asText();
            String value =
                    name.equals("Mark: registration number") ? "5" : name.equals("Mark: date") ? "2024-03-14" : "";
            if (!value.isEmpty()) {
                fields.append(fields.length() == 0 ? "" : ", ")
                        .append("\"%s\": \"%s\"".formatted(field.path("id").asText(), value));
            }
        });
        return ", \"fields\": {" + fields + "}";
    }

    static void move(Caller who, String item, String transition, String more) {
        Answer answer = moved(who, item, transition, more);
        assertThat(answer.status()).as(answer.json().toString()).isEqualTo(204);
    }

    static Answer moved(Caller who, String item, String transition, String more) {
        return who.post(
                "/rest/api/2/issue/" + item + "/transitions",
                "{\"transition\": {\"id\": \"" + transition + "\"}" + more + "}");
    }
}
