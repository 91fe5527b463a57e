package org.servicesafety.host.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Plans among the obligations: each day of an item, and the exercise before a period of training. */
@Tag("clause-6")
class PlanDutiesIT {
    private final Drafts drafts = Drafts.ofEverybody();
    private final Caller officer = drafts.officer();
    private final int year = LocalDate.now(ZoneId.systemDefault()).getYear() - 1;

    @Test
    @Tag("clause-11.1")
    void areProvedByConfirmedMarks() {
        String plan = drafts.draft("MU05", year);
        String overdue = add(plan, "15.03");
        String timely = add(plan, "16.03");
        String late = add(plan, "17.03");
        String unconfirmed = add(plan, "18.03");
        drafts.submit(plan);
        drafts.approve(plan, (year - 1) + "-12-24");
        confirm(timely, year + "-03-16", year + "-03-16");
        confirm(late, year + "-03-17", year + "-03-20");
        mark(unconfirmed, year + "-03-18", year + "-03-18");
        JsonNode winter = exercise(plan);
        String due = winter.at("/occurrences/0/due").asText();
        String exercised = LocalDate.parse(due).minusDays(2).toString();

        assertThat(seasonal(due).path("state").asText()).isEqualTo("OVERDUE");
        confirm(winter.path("key").asText(), due, exercised);

        assertThat(seasonal(due).path("state").asText()).isEqualTo("DONE");
        assertThat(seasonal(due).path("doneOn").asText()).isEqualTo(exercised);
        assertThat(duty(overdue).path("state").asText()).isEqualTo("OVERDUE");
        assertThat(duty(overdue).path("link").asText()).endsWith("/browse/" + overdue);
        assertThat(duty(overdue).path("title").asText()).contains("check the stores");
        assertThat(duty(overdue).path("clause").asText()).isEqualTo("6");
        assertThat(duty(timely).path("state").asText()).isEqualTo("DONE");
        assertThat(duty(timely).path("doneOn").asText()).isEqualTo(year + "-03-16");
        assertThat(duty(late).path("state").asText()).isEqualTo("DONE_LATE");
        assertThat(duty(late).path("days").asInt()).isEqualTo(3);
        assertThat(duty(unconfirmed).path("state").asText()).isEqualTo("OVERDUE");
    }

    private JsonNode duty(String key) {
        for (JsonNode one : deadlines("ITEM", year + "-03-01", year + "-03-31").path("items")) {
            if (one.path("recordName").asText().equals(key)) {
                return one;
            }
        }
        throw new AssertionError(key + " is no obligation");
    }

    private JsonNode seasonal(String due) {
        return deadlines("SEASONAL_EXERCISE", due, due).path("items").path(0);
    }

    private JsonNode deadlines(String kind, String from, String to) {
        return officer.get(Caller.APP
                        + "/deadlines?limit=1000&kind=%s&from=%s&to=%s&unit=%d"
                                .formatted(kind, from, to, Site.unit(officer, "MU05")))
                .json();
    }

    private JsonNode exercise(String plan) {
        for (JsonNode item : officer.get(plan + "/items?limit=1000").json().path("items")) {
            if (item.path("kind").asText().equals("WINTER_EXERCISE")) {
                return item;
            }
        }
        throw new AssertionError("no exercise");
    }

    private String add(String plan, String day) {
        String item =
                """
                {"activity": "check the stores", "responsible": {"user": "performer"}, "monitor": {"user": "monitor"},
                 "term": {"text": "%s.%d"}}""";
        return Drafts.done(officer.post(plan + "/items", item.formatted(day, year)))
                .json()
                .path("key")
                .asText();
    }

    private void mark(String item, String due, String on) {
        Drafts.done(officer.post(
                Caller.APP + "/items/" + item + "/occurrences/" + due + "/mark",
                "{\"outgoing\": \"1\", \"on\": \"" + on + "\"}"));
    }

    private void confirm(String item, String due, String on) {
        mark(item, due, on);
        Drafts.done(PackagedApp.as("monitor")
                .post(Caller.APP + "/items/" + item + "/occurrences/" + due + "/confirm", "{}"));
    }
}
