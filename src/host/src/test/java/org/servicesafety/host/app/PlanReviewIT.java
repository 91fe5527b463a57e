package org.servicesafety.host.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.servicesafety.host.app.Caller.Answer;

/** What a plan lacks, what a clarification changed, how far it has come, and what the next year's begins with. */
@Tag("clause-5")
class PlanReviewIT {
    private static final String PEOPLE =
            "\"responsible\": {\"user\": \"performer\"}, \"monitor\": {\"user\": \"monitor\"}";

    private final Drafts drafts = Drafts.ofEverybody();
    private final Caller officer = drafts.officer();
    private final Caller commander = drafts.commander();

    @Test
    @Tag("clause-11.1")
    void isHeldBackByWhatItLacksAndToldSoByClause() {
        String plan = drafts.draft("MU03", 2033);

        JsonNode checks = officer.get(plan + "/checks?lang=kk").json();
        Answer refused = officer.post(plan + "/submit", "{}");

        assertThat(texts(checks, "code")).contains("winter-exercise-missing", "control-missing", "analysis-missing");
        assertThat(checks.path(0).path("clause").asText()).isEqualTo("11.1");
        assertThat(checks.path(0).path("message").asText()).matches(".*\\p{IsCyrillic}.*");
        assertThat(refused.status()).isEqualTo(409);
        long blocking = StreamSupport.stream(checks.spliterator(), false)
                .filter(check -> check.path("blocking").asBoolean())
                .count();
        assertThat(refused.json().path("errors")).hasSize((int) blocking);
        drafts.submit(plan);
    }

    @Test
    void isComparedCountedAndCarriedOver() {
        String plan = drafts.draft("MU05", 2023);
        String done = add(plan, "check", "15.03.2023");
        String open = add(plan, "drill", "16.03.2023");
        drafts.submit(plan);
        drafts.approve(plan, "2022-12-24");
        Caller performer = PackagedApp.as("performer");
        String occurrence = Caller.APP + "/items/" + done + "/occurrences/2023-03-15";
        Drafts.done(performer.post(occurrence + "/mark", "{\"outgoing\": \"1\", \"on\": \"2023-03-15\"}"));
        Drafts.done(PackagedApp.as("monitor").post(occurrence + "/confirm", "{}"));

        JsonNode progress = officer.get(Caller.APP + "/plans/progress?year=2023&unit=" + Site.unit(officer, "MU05"))
                .json()
                .path("items")
                .path(0);
        // 2 of ours, 2 exercises, 4 controls, 12 analyses
        assertThat(progress.path("total").asInt()).isEqualTo(20);
        assertThat(progress.path("due").asInt()).isEqualTo(20);
        assertThat(progress.path("confirmed").asInt()).isEqualTo(1);
        assertThat(progress.path("overdue").asInt()).isEqualTo(19);
        assertThat(progress.path("state").asText()).isEqualTo("APPROVED");
        assertThat(progress.path("nextYear").isNull()
                        || progress.path("nextYear").isTextual())
                .isTrue();

        Drafts.done(officer.post(plan + "/clarify", "{\"cause\": \"CONDITIONS\", \"reason\": \"new range\"}"));
        JsonNode changed = Drafts.done(officer.post(
                        plan + "/items/change",
                        "{\"keys\": [\"%s\", \"%s\"], \"responsible\": {\"title\": \"Captain B.\"}}"
                                .formatted(done, open)))
                .json();
        assertThat(changed).hasSize(2);
        JsonNode changes = commander.get(plan + "/revisions/2/changes").json();
        assertThat(changes.path("total").asInt()).isEqualTo(2);
        assertThat(changes.path("items").path(0).path("change").asText()).isEqualTo("CHANGED");
        assertThat(changes.at("/items/0/fields/0/from").asText()).isEqualTo("performer");

        JsonNode next = Drafts.done(officer.post(
                        Caller.APP + "/plans",
                        "{\"unitId\": %d, \"year\": 2036, \"fromYear\": 2023}".formatted(Site.unit(officer, "MU05"))))
                .json();
        JsonNode items = officer.get(Caller.APP + "/plans/" + next.path("id").asLong() + "/items")
                .json()
                .path("items");
        assertThat(items).hasSize(6);
        assertThat(texts(items, "continues")).contains(done, open);
        assertThat(items.path(0).path("unfinished").asBoolean()).isFalse();
        assertThat(items.path(1).path("unfinished").asBoolean()).isTrue();
        assertThat(items.at("/0/term/dates/0").asText()).isEqualTo("2036-03-15");
    }

    @Test
    void provesTheObligationOfClause5() {
        int year = LocalDate.now(ZoneId.systemDefault()).getYear();
        String plan = drafts.draft("MU07", year);
        String deadlines = Caller.APP
                + "/deadlines?kind=PLAN&from=%d-01-01&to=%d-12-31&unit=%d"
                        .formatted(year - 1, year - 1, Site.unit(officer, "MU07"));
        assertThat(officer.get(deadlines).json().at("/items/0/state").asText()).isEqualTo("OVERDUE");
        drafts.submit(plan);
        String late = (year - 1) + "-12-25";

        drafts.approve(plan, late);

        JsonNode proven = officer.get(deadlines).json().path("items").path(0);
        assertThat(proven.path("state").asText()).isEqualTo("DONE_LATE");
        assertThat(proven.path("doneOn").asText()).isEqualTo(late);
        assertThat(proven.path("clause").asText()).isEqualTo("5");
    }

    private String add(String plan, String activity, String term) {
        String item = "{\"activity\": \"%s\", \"term\": {\"text\": \"%s\"}, %s}";
        return Drafts.done(officer.post(plan + "/items", item.formatted(activity, term, PEOPLE)))
                .json()
                .path("key")
                .asText();
    }

    private static List<String> texts(JsonNode list, String field) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(one -> one.path(field).asText())
                .toList();
    }
}
