package org.servicesafety.host.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.servicesafety.host.app.Caller.Answer;

/** A plan of 2,000 items with 24,000 occurrences: each answer within its limit, which docs/quality.md tells with what was seen. */
@Tag("clause-5")
class PlanScaleIT {
    private static final int ITEMS = 2000;
    /** On a machine that has nothing else to do; what was seen on one stands in docs/quality.md. */
    private static final Duration LIMIT = Duration.ofSeconds(2);

    /** Builds share their machine: here an answer may take this many times the limit. */
    private static final int PATIENCE = 3;

    private final Drafts drafts = Drafts.ofEverybody();
    private final Caller officer = drafts.officer();
    private final Caller commander = drafts.commander();
    private final Map<String, Duration> seen = new TreeMap<>();

    @Test
    void answersInTime() throws IOException {
        String plan = drafts.draft("MU07", 2035);
        for (int number = 1; number <= ITEMS; number++) {
            add(plan, number);
        }
        drafts.submit(plan);

        timed("approval", () -> commander.post(plan + "/approve", "{\"on\": \"2026-01-01\"}"));
        String unit = String.valueOf(Site.unit(officer, "MU07"));
        JsonNode page = timed("page of 50 items", () -> officer.get(plan + "/items?limit=50"));
        assertThat(page.at("/items/0/occurrences")).hasSize(12);
        timed("last page of 50 items", () -> officer.get(plan + "/items?limit=50&start=" + (ITEMS - 50)));
        timed("page of 1000 items", () -> officer.get(plan + "/items?limit=1000"));
        timed("checks", () -> officer.get(plan + "/checks"));
        JsonNode progress = timed("progress", () -> officer.get(Caller.APP + "/plans/progress?year=2035&unit=" + unit));
        assertThat(progress.at("/items/0/total").asInt()).isGreaterThanOrEqualTo(12 * ITEMS);
        JsonNode found = timed(
                "search of all items",
                () -> officer.get("/rest/api/2/search?maxResults=0&jql="
                        + URLEncoder.encode("issue in planItems(\"MU07\", 2035)", StandardCharsets.UTF_8)));
        assertThat(found.path("total").asInt()).isGreaterThanOrEqualTo(ITEMS);
        String first = page.at("/items/0/key").asText();
        String day = Caller.APP + "/items/" + first + "/occurrences/"
                + page.at("/items/0/occurrences/0/due").asText();
        timed("mark", () -> PackagedApp.as("performer")
                .post(day + "/mark", "{\"outgoing\": \"1\", \"on\": \"2026-01-02\"}"));
        timed("confirmation", () -> PackagedApp.as("monitor").post(day + "/confirm", "{}"));

        timed(
                "clarification",
                () -> officer.post(plan + "/clarify", "{\"cause\": \"OTHER\", \"reason\": \"transfer\"}"));
        String keys = StreamSupport.stream(
                        officer.get(plan + "/items?limit=100")
                                .json()
                                .path("items")
                                .spliterator(),
                        false)
                .map(item -> "\"" + item.path("key").asText() + "\"")
                .collect(Collectors.joining(", "));
        timed(
                "bulk change of 100 items",
                () -> officer.post(
                        plan + "/items/change",
                        "{\"keys\": [" + keys + "], \"responsible\": {\"title\": \"Captain B.\"}}"));
        JsonNode changes = timed("comparison", () -> commander.get(plan + "/revisions/2/changes"));
        assertThat(changes.path("total").asInt()).isEqualTo(100);

        timed("items taken out", () -> officer.get(plan + "/withdrawn"));
        downloaded("form as .docx", plan + "/form.docx?lang=ru&marks=true&revision=1");
        downloaded("form as a page", plan + "/form.html?lang=ru&revision=1");
        Files.writeString(Path.of("target", "plan-scale.txt"), seen.toString());

        assertThat(seen)
                .allSatisfy(
                        (what, took) -> assertThat(took).as(seen.toString()).isLessThan(LIMIT.multipliedBy(PATIENCE)));
    }

    private void add(String plan, int number) {
        String item =
                """
                {"number": %1$d, "activity": "check the stores %1$d", "responsible": {"user": "performer"},
                 "monitor": {"user": "monitor"}, "term": {"text": "ежемесячно, до 25 числа"}}""";
        Drafts.done(officer.post(plan + "/items", item.formatted(number)));
    }

    private void downloaded(String what, String path) {
        long begun = System.nanoTime();
        assertThat(officer.download(path).statusCode()).isEqualTo(200);
        seen.put(what, Duration.ofMillis((System.nanoTime() - begun) / 1_000_000));
    }

    private JsonNode timed(String what, Supplier<Answer> call) {
        long begun = System.nanoTime();
        Answer answer = call.get();
        seen.put(what, Duration.ofMillis((System.nanoTime() - begun) / 1_000_000));
        return Drafts.done(answer).json();
    }
}
