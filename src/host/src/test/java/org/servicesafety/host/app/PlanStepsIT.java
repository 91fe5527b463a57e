package org.servicesafety.host.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.servicesafety.host.app.Caller.Answer;

/** The steps of a plan over our REST interface: which order they keep, and what becomes of two at the same moment. */
@Tag("clause-5")
class PlanStepsIT {
    private static final String ITEM =
            """
            {"activity": "%s", "responsible": {"title": "chief"}, "monitor": {"title": "deputy"},
             "term": {"text": "постоянно"}%s}""";

    private final Drafts drafts = Drafts.ofEverybody();
    private final Caller officer = drafts.officer();
    private final Caller commander = drafts.commander();

    @ParameterizedTest
    @CsvSource({"MU01, 2025-12-24, true", "MU02, 2025-12-25, false"})
    void isTimelyOnThe24thAndLateOnThe25th(String body, String on, boolean timely) {
        String plan = drafts.draft(body, 2026);
        assertThat(officer.get(plan).json().path("timely").isNull()).isTrue();
        drafts.submit(plan);

        JsonNode approved = drafts.approve(plan, on).json();

        assertThat(approved.path("state").asText()).isEqualTo("APPROVED");
        assertThat(approved.path("timely").asBoolean()).isEqualTo(timely);
        assertThat(approved.path("approveBy").asText()).isEqualTo("2025-12-24");
        assertThat(approved.path("approvedBy").asText()).isEqualTo("commander");
        assertThat(approved.path("approvedOn").asText()).isEqualTo(on);
    }

    @Test
    void isReturnedMendedAndClarified() {
        String plan = drafts.draft("MU03", 2026);
        drafts.submit(plan);
        assertThat(officer.post(plan + "/approve", "{}").status()).isEqualTo(403);
        assertThat(commander.post(plan + "/return", "{}").status()).isEqualTo(400);
        JsonNode returned = Drafts.done(commander.post(plan + "/return", "{\"reason\": \"add winter driving\"}"))
                .json();
        assertThat(returned.path("state").asText()).isEqualTo("DRAFT");
        assertThat(returned.path("returnReason").asText()).isEqualTo("add winter driving");

        String mended =
                "{\"version\": %d, \"goals\": \"no deaths\", \"tasks\": \"winter driving\", \"requirements\": \"r\"}"
                        .formatted(returned.path("version").asInt());
        Drafts.done(officer.put(plan, mended));
        assertThat(officer.put(plan, mended).error(0, "code")).isEqualTo("changed-meanwhile");
        drafts.submit(plan);
        drafts.approve(plan, "2025-12-20");
        assertThat(commander.post(plan + "/approve", "{}").status()).isEqualTo(409);

        JsonNode clarified = Drafts.done(
                        officer.post(plan + "/clarify", "{\"cause\": \"EQUIPMENT\", \"reason\": \"new tanks\"}"))
                .json();
        assertThat(clarified.path("revision").asInt()).isEqualTo(2);
        assertThat(clarified.path("inForce").asInt()).isEqualTo(1);
        assertThat(clarified.path("state").asText()).isEqualTo("DRAFT");
        JsonNode revisions = officer.get(plan + "/revisions").json();
        assertThat(revisions.path("total").asInt()).isEqualTo(2);
        assertThat(revisions.path("items").path(0).path("inForce").asBoolean()).isTrue();
        assertThat(revisions.path("items").path(1).path("cause").asText()).isEqualTo("EQUIPMENT");
    }

    @Test
    void isNotSubmittedWithoutGoalsAndThatIsToldWithTheClause() {
        Answer created = Drafts.done(officer.post(
                Caller.APP + "/plans", "{\"unitId\": %d, \"year\": 2028}".formatted(Site.unit(officer, "MU01"))));
        String plan = Caller.APP + "/plans/" + created.json().path("id").asLong();

        Answer refused = officer.post(plan + "/submit?lang=ru", "{}");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.error(0, "code")).isEqualTo("goals-missing");
        assertThat(refused.error(0, "clause")).isEqualTo("6");
        assertThat(refused.error(0, "message")).matches(".*\\p{IsCyrillic}.*");
    }

    @Test
    void isThereOnceForABodyAndYearHoweverManyOpenIt() throws Exception {
        String draft = "{\"unitId\": %d, \"year\": 2029}".formatted(Site.unit(officer, "MU01"));
        List<Integer> statuses = atOnce(() -> officer.post(Caller.APP + "/plans", draft), 6);

        assertThat(statuses).containsExactlyInAnyOrder(201, 409, 409, 409, 409, 409);
        assertThat(officer.get(Caller.APP + "/plans?year=2029&unit=" + Site.unit(officer, "MU01"))
                        .json()
                        .path("total")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void isApprovedOnceHoweverManyTimesTheCommanderClicks() throws Exception {
        String plan = drafts.draft("MU05", 2026);
        drafts.submit(plan);

        assertThat(atOnce(() -> commander.post(plan + "/approve", "{}"), 6))
                .containsExactlyInAnyOrder(200, 409, 409, 409, 409, 409);
    }

    @Test
    void isEitherApprovedOrReturnedNeverBoth() throws Exception {
        String plan = drafts.draft("MU07", 2022);
        drafts.submit(plan);
        List<Callable<Answer>> both = List.of(
                () -> commander.post(plan + "/approve", "{}"),
                () -> commander.post(plan + "/return", "{\"reason\": \"no\"}"));

        assertThat(atOnce(both)).containsExactlyInAnyOrder(200, 409);
        String state = officer.get(plan).json().path("state").asText();
        assertThat(officer.get(plan).json().path("approvedOn").isNull()).isEqualTo(!"APPROVED".equals(state));
    }

    @Test
    void isChangedByOneOfThoseWhoSawTheSameAndTheOthersAreTold() throws Exception {
        String plan = drafts.draft("MU03", 2037);
        String item = item(plan);

        assertThat(atOnce(() -> officer.put(item, "{\"activity\": \"drill\", \"version\": 1}"), 4))
                .containsExactlyInAnyOrder(200, 409, 409, 409);
        assertThat(officer.get(item).json().path("version").asInt()).isEqualTo(2);
    }

    @Test
    void isEitherEditedBeforeItIsLaidBeforeTheCommanderOrNotAtAll() throws Exception {
        String plan = drafts.draft("MU03", 2038);
        String item = item(plan);
        drafts.submit(plan);
        Drafts.done(commander.post(plan + "/return", "{\"reason\": \"no\"}"));
        Callable<Answer> edit = () -> officer.put(item, ITEM.formatted("drill", ", \"version\": 1"));

        List<Integer> statuses = atOnce(List.of(edit, () -> officer.post(plan + "/submit", "{}")));

        assertThat(statuses.get(1)).isEqualTo(200);
        assertThat(statuses.get(0)).isIn(200, 409);
        String said = officer.get(item).json().path("activity").asText();
        assertThat(said).isEqualTo(statuses.get(0) == 200 ? "drill" : "check");
        assertThat(atOnce(List.of(edit, () -> commander.post(plan + "/approve", "{}"))))
                .containsExactly(409, 200);
        assertThat(officer.get(item).json().path("activity").asText()).isEqualTo(said);
    }

    private String item(String plan) {
        return plan + "/items/"
                + Drafts.done(officer.post(plan + "/items", ITEM.formatted("check", "")))
                        .json()
                        .path("key")
                        .asText();
    }

    @Test
    void isNotThereForSomebodyWithoutRights() {
        String plan = drafts.draft("MU02", 2028);
        Caller nobody = PackagedApp.as("nobody");

        assertThat(nobody.get(plan).status()).isEqualTo(404);
        assertThat(nobody.post(plan + "/submit", "{}").status()).isEqualTo(404);
        assertThat(nobody.get(Caller.APP + "/plans").json().path("total").asInt())
                .isZero();
        assertThat(PackagedApp.as("").get(plan).status()).isEqualTo(401);
    }

    private static List<Integer> atOnce(Callable<Answer> call, int times) throws Exception {
        return atOnce(Collections.nCopies(times, call));
    }

    private static List<Integer> atOnce(List<Callable<Answer>> calls) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(calls.size());
        try {
            List<Integer> statuses = new ArrayList<>();
            for (Future<Answer> answer : people.invokeAll(calls)) {
                statuses.add(answer.get().status());
            }
            return statuses;
        } finally {
            people.shutdownNow();
        }
    }
}
