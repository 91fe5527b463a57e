package org.servicesafety.host.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.scheduler.config.JobId;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.servicesafety.host.app.Caller.Answer;
import org.servicesafety.host.scheduler.Jobs;

/** Near occurrences of plan items as sub-tasks: made at approval and by the job, moved in Jira and over our REST interface. */
@Tag("clause-6")
class SubTasksIT {
    private final LocalDate today = LocalDate.now(ZoneId.systemDefault());
    private final int year = today.getYear();
    /** A day of the year that is not near. */
    private final LocalDate far = today.getDayOfYear() > 180 ? today.minusDays(100) : today.plusDays(100);

    private final String paper = "{\"outgoing\": \"17/1\", \"on\": \"" + today + "\"}";

    private final Drafts drafts = Drafts.ofEverybody();
    private final Caller officer = drafts.officer();
    private final Caller performer = PackagedApp.as("performer");
    private final Caller monitor = PackagedApp.as("monitor");

    @Test
    void areMadeAtApprovalAndMovedOnEitherSide() {
        String plan = drafts.draft("MU04", year);
        String item = add(plan, 1, today + "; " + far);
        approve(plan);

        JsonNode near = occurrence(item, today);
        String part = near.path("issue").asText();
        assertThat(occurrence(item, far).path("issue").isNull()).isTrue();
        JsonNode fields = officer.get("/rest/api/2/issue/" + part).json().path("fields");
        assertThat(fields.at("/parent/key").asText()).isEqualTo(item);
        assertThat(fields.at("/issuetype/subtask").asBoolean()).isTrue();
        assertThat(fields.path("duedate").asText()).isEqualTo(today.toString());
        assertThat(fields.at("/assignee/name").asText()).isEqualTo("performer");
        assertThat(fields.path("summary").asText()).matches("check the stores 1: by \\d\\d\\.\\d\\d\\.\\d{4}");

        assertThat(PlanWorkIT.transitions(monitor, part)).isEmpty();
        assertThat(PlanWorkIT.transitions(performer, item)).isEqualTo("11 ");
        PlanWorkIT.move(performer, part, "11", "");
        assertThat(PlanWorkIT.moved(performer, part, "21", "").status())
                .as("no mark")
                .isEqualTo(400);
        PlanWorkIT.move(performer, part, "21", PlanWorkIT.markFields(officer));
        assertThat(occurrence(item, today).path("state").asText()).isEqualTo("DONE");
        assertThat(occurrence(item, today).at("/mark/registration").asText()).isEqualTo("5");
        assertThat(category(item)).as("the item follows").isEqualTo("indeterminate");
        assertThat(PlanWorkIT.transitions(performer, part)).as("own work").isEmpty();
        PlanWorkIT.move(monitor, part, "32", ", \"update\": {\"comment\": [{\"add\": {\"body\": \"no act\"}}]}");
        assertThat(occurrence(item, today).path("returnReason").asText()).isEqualTo("no act");

        Drafts.done(performer.post(address(item, today) + "/mark", paper));
        assertThat(PlanWorkIT.transitions(monitor, part)).isEqualTo("31 32 ");
        Drafts.done(monitor.post(address(item, today) + "/return", "{\"reason\": \"no date\"}"));
        assertThat(PlanWorkIT.transitions(performer, part)).isEqualTo("21 ");
        Drafts.done(performer.post(address(item, today) + "/mark", paper));
        Drafts.done(monitor.post(address(item, today) + "/confirm", "{}"));
        assertThat(category(part)).isEqualTo("done");
        assertThat(category(item)).isEqualTo("indeterminate");
    }

    @Test
    void areMadeOnceByAJobThatRunsFourTimesAtTheSameMoment() throws Exception {
        String plan = drafts.draft("MU06", year);
        List<String> items = new ArrayList<>();
        for (int number = 1; number <= 32; number++) {
            items.add(add(plan, number, today + "; " + far));
        }
        approve(plan);
        Jobs jobs = PackagedApp.service(Jobs.class);
        JobId nightly = JobId.of("org.servicesafety.jira.occurrences.nightly");
        assertThat(jobs.getJobDetails(nightly).getNextRunTime()).isNotNull();

        ExecutorService four = Executors.newFixedThreadPool(4);
        List<Future<?>> runs = new ArrayList<>();
        for (int run = 0; run < 4; run++) {
            runs.add(four.submit(() -> jobs.runNow(nightly)));
        }
        for (Future<?> run : runs) {
            run.get();
        }
        four.shutdown();

        for (String item : items) {
            JsonNode fields = officer.get("/rest/api/2/issue/" + item).json().path("fields");
            assertThat(fields.path("subtasks")).as(item).hasSize(1);
            assertThat(occurrence(item, today).path("issue").asText())
                    .isEqualTo(fields.at("/subtasks/0/key").asText());
        }
        jobs.runNow(nightly);
        assertThat(found("issuetype = \"Occurrence of a plan item\" AND project = MU06 AND summary ~ \"stores\""))
                .isEqualTo(32);
        assertThat(health("occurrences")).isEqualTo("OK");
    }

    @Test
    void aMarkDoesWithoutASubTaskThatSomebodyDeleted() {
        String plan = drafts.draft("MU04", year + 1);
        // near only in December: what is asked here holds on each day of the year
        LocalDate first = LocalDate.of(year + 1, 1, 1);
        String item = add(plan, 1, first + "; " + first.plusDays(200));
        Caller admin = PackagedApp.as("admin");
        Drafts.done(admin.post(Caller.APP + "/settings/occurrences", "{\"daysAhead\": 366}"));
        try {
            approve(plan);
            String part = occurrence(item, first).path("issue").asText();
            assertThat(admin.delete("/rest/api/2/issue/" + part).status()).isEqualTo(204);
            Drafts.done(performer.post(address(item, first) + "/mark", paper));
            assertThat(occurrence(item, first).path("state").asText()).isEqualTo("DONE");
        } finally {
            Drafts.done(admin.post(Caller.APP + "/settings/occurrences", "{}"));
        }
        assertThat(admin.get(Caller.APP + "/settings/occurrences")
                        .json()
                        .path("daysAhead")
                        .asInt())
                .isEqualTo(31);
        assertThat(officer.get(Caller.APP + "/settings/occurrences").status()).isEqualTo(403);
    }

    private String add(String plan, int number, String term) {
        String item =
                """
                {"number": %1$d, "activity": "check the stores %1$d", "responsible": {"user": "performer"},
                 "monitor": {"user": "monitor"}, "term": {"text": "%2$s"}}""";
        return Drafts.done(officer.post(plan + "/items", item.formatted(number, written(term))))
                .json()
                .path("key")
                .asText();
    }

    /** Days as people write them. */
    private static String written(String days) {
        return days.replaceAll("(\\d{4})-(\\d\\d)-(\\d\\d)", "$3.$2.$1");
    }

    private void approve(String plan) {
        drafts.submit(plan);
        drafts.approve(plan, (year - 1) + "-12-24");
    }

    private static String address(String item, LocalDate due) {
        return Caller.APP + "/items/" + item + "/occurrences/" + due;
    }

    private JsonNode occurrence(String item, LocalDate due) {
        for (JsonNode one : officer.get(Caller.APP + "/items/" + item).json().path("occurrences")) {
            if (one.path("due").asText().equals(due.toString())) {
                return one;
            }
        }
        throw new AssertionError(item + " has no occurrence on " + due);
    }

    private String category(String issue) {
        return officer.get("/rest/api/2/issue/" + issue)
                .json()
                .at("/fields/status/statusCategory/key")
                .asText();
    }

    private int found(String jql) {
        Answer answer = officer.post(
                "/rest/api/2/search", "{\"maxResults\": 0, \"jql\": \"" + jql.replace("\"", "\\\"") + "\"}");
        return answer.json().path("total").asInt();
    }

    private static String health(String check) {
        for (JsonNode finding :
                PackagedApp.as("admin").get(Caller.APP + "/health").json().path("checks")) {
            if (finding.path("code").asText().equals(check)) {
                return finding.path("state").asText();
            }
        }
        return "absent";
    }
}
