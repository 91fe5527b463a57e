package org.servicesafety.host.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.servicesafety.host.app.Caller.Answer;

/** Items of a plan as the officer writes them, and their issues as everybody sees them. */
@Tag("clause-6")
class PlanItemsIT {
    private final Drafts drafts = Drafts.ofEverybody();
    private final Caller officer = drafts.officer();

    @Test
    void areIssuesOfTheBodysProject() {
        String plan = drafts.draft("MU01", 2030);
        String item =
                """
                {"activity": "check the stores", "kind": "CONTROL", "responsible": {"user": "performer", "title": "chief"},
                 "monitor": {"user": "monitor"}, "term": {"text": "15.03.2030"}, "form": "act"}""";

        JsonNode added = Drafts.done(officer.post(plan + "/items", item)).json();

        assertThat(added.path("number").asInt()).isEqualTo(1);
        assertThat(added.path("term").path("kind").asText()).isEqualTo("DATES");
        assertThat(added.path("term").path("dates").path(0).asText()).isEqualTo("2030-03-15");
        assertThat(added.path("responsible").path("user").asText()).isEqualTo("performer");
        assertThat(added.path("status").asText()).isEqualTo("TO_DO");
        assertThat(added.path("can").toString()).contains("edit", "remove");
        JsonNode issue = issue(added);
        assertThat(issue.path("summary").asText()).isEqualTo("check the stores");
        assertThat(issue.path("assignee").path("name").asText()).isEqualTo("performer");
        assertThat(issue.path("duedate").asText()).isEqualTo("2030-03-15");

        String mended = item.replace("check the stores", "check all stores")
                .replace("{\"activity\"", "{\"version\": 1, \"activity\"");
        Drafts.done(officer.put(plan + "/items/" + key(added), mended));
        assertThat(issue(added).path("summary").asText()).isEqualTo("check all stores");
        assertThat(officer.put(plan + "/items/" + key(added), mended.replace("all", "some"))
                        .error(0, "code"))
                .isEqualTo("changed-meanwhile");
        assertThat(officer.delete(plan + "/items/" + key(added)).status()).isEqualTo(204);
        assertThat(officer.get("/rest/api/2/issue/" + key(added)).status())
                .as("by Jira's default scheme an officer deletes no issues")
                .isEqualTo(200);
        assertThat(officer.get(plan + "/items").json().path("total").asInt()).isZero();
    }

    @Test
    void goWithTheirIssuesWhereThePersonMayDeleteIssues() {
        String plan = drafts.draft("MU01", 2032);
        JsonNode added = add(plan, "drill", "15.03.2032");
        Caller admin = PackagedApp.as("admin");

        assertThat(admin.delete(plan + "/items/" + key(added)).status()).isEqualTo(204);
        assertThat(admin.get("/rest/api/2/issue/" + key(added)).status()).isEqualTo(404);
    }

    @Test
    void whatIsSentBackAsItCameChangesNothing() {
        String plan = drafts.draft("MU01", 2031);
        JsonNode added = add(plan, "drill", "15.03.2031");

        Answer again = officer.put(plan + "/items/" + key(added), added.toString());

        assertThat(again.status()).as(again.json().toString()).isEqualTo(200);
        assertThat(again.json()).isEqualTo(added);
    }

    @Test
    @Tag("clause-5")
    void inForceFollowTheRevisionInForce() {
        String plan = drafts.draft("MU02", 2025);
        JsonNode kept = add(plan, "drill", "15.03.2025");
        JsonNode dropped = add(plan, "march", "16.03.2025");
        drafts.submit(plan);
        drafts.approve(plan, "2024-12-20");
        assertThat(officer.post(plan + "/items", "{\"activity\": \"x\"}").status())
                .isEqualTo(409);
        Drafts.done(officer.post(plan + "/clarify", "{\"cause\": \"OTHER\", \"reason\": \"range closed\"}"));
        Drafts.done(officer.put(
                plan + "/items/" + key(kept),
                "{\"version\": 1, \"activity\": \"long drill\", \"term\": {\"text\": \"20.03.2025\"},"
                        + " \"responsible\": {\"title\": \"chief\"}, \"monitor\": {\"title\": \"commander\"}}"));
        assertThat(officer.delete(plan + "/items/" + key(dropped)).status()).isEqualTo(204);
        assertThat(issue(kept).path("summary").asText()).isEqualTo("drill");

        drafts.submit(plan);
        drafts.approve(plan, "2025-01-10");

        assertThat(issue(kept).path("summary").asText()).isEqualTo("long drill");
        assertThat(officer.get("/rest/api/2/issue/" + key(dropped)).status()).isEqualTo(200);
        assertThat(officer.get(plan + "/items?revision=1").json().path("total").asInt())
                .isEqualTo(6);
        assertThat(officer.get(plan + "/items").json().path("total").asInt()).isEqualTo(5);
    }

    private JsonNode add(String plan, String activity, String term) {
        return Drafts.done(officer.post(
                        plan + "/items",
                        ("{\"activity\": \"%s\", \"term\": {\"text\": \"%s\"}, \"responsible\": {\"title\": \"chief\"},"
                                        + " \"monitor\": {\"title\": \"commander\"}}")
                                .formatted(activity, term)))
                .json();
    }

    private JsonNode issue(JsonNode item) {
        return officer.get("/rest/api/2/issue/" + key(item)).json().path("fields");
    }

    private static String key(JsonNode item) {
        return item.path("key").asText();
    }
}
