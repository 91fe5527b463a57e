package org.servicesafety.host.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.servicesafety.host.app.Caller.Answer;

/** The steps that people take with the issue of a violation in Jira. */
record Workflow(Caller performer, Caller commission) {

    /** Starts, if that was not done, and reports that it is eliminated, today. */
    void eliminate(String violation) {
        List<String> steps = steps(violation);
        if (steps.contains("11")) {
            take(performer, violation, "11", "");
        }
        take(performer, violation, "21", ", \"fields\": {" + report() + "}");
    }

    void verify(String violation) {
        take(commission, violation, "31", "");
    }

    void giveBack(String violation) {
        take(commission, violation, "32", ", \"update\": {\"comment\": [{\"add\": {\"body\": \"still cold\"}}]}");
    }

    /** Ids of the steps that the performer may take now. */
    List<String> steps(String violation) {
        return stepsOf(performer, violation);
    }

    List<String> stepsOf(Caller who, String violation) {
        List<String> ids = new ArrayList<>();
        who.get("/rest/api/2/issue/" + violation + "/transitions")
                .json()
                .path("transitions")
                .forEach(one -> ids.add(one.path("id").asText()));
        return ids;
    }

    private String report() {
        return "\"" + field("What was done to eliminate") + "\": \"mended\", \"" + field("Eliminated on") + "\": \""
                + LocalDate.now(ZoneId.systemDefault()) + "\"";
    }

    private String field(String name) {
        List<String> ids = new ArrayList<>();
        performer.get("/rest/api/2/field").json().forEach(field -> {
            if (field.path("name").asText().equals(name)) {
                ids.add(field.path("id").asText());
            }
        });
        assertThat(ids).as(name).hasSize(1);
        return ids.get(0);
    }

    private static void take(Caller who, String violation, String step, String more) {
        Answer answer = who.post(
                "/rest/api/2/issue/" + violation + "/transitions",
                "{\"transition\": {\"id\": \"" + step + "\"}" + more + "}");
        assertThat(answer.status())
                .as(step + " " + violation + " " + answer.json())
                .isEqualTo(204);
    }
}
