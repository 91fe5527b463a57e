package org.servicesafety.host.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Units with an unfavourable state of safety over REST, in the example data. */
@Tag("clause-16.3")
class UnfavourableIT {

    private static final Caller ADMIN = PackagedApp.as("admin");

    @BeforeAll
    static void load() {
        assertThat(ExampleFigures.strength().path("rows").asInt()).isPositive();
        assertThat(ExampleFigures.incidents().path("rows").asInt()).isPositive();
    }

    @Test
    void areListedWorstFirstWithLimitsReasonsAndLinks() {
        JsonNode found = ask("AF", "2026-H1", "");

        // all 296 units of the file but the asked one existed on a day of the first half of 2026
        assertThat(found.path("total").asInt()).isEqualTo(295);
        JsonNode first = found.path("items").path(0);
        assertThat(first.path("reasons").path(0).path("code").asText()).isEqualTo("DEATH_ON_DUTY");
        assertThat(first.path("injuries").path("limits95")).hasSize(2);
        assertThat(first.path("injuries").path("limits998").path(1).asDouble())
                .isGreaterThan(first.path("injuries").path("limits95").path(1).asDouble());
        String link = first.path("reasons").path(0).path("link").asText();
        int behind = 0;
        for (JsonNode incident : ADMIN.get(link + "&limit=1000").json().path("items")) {
            behind += incident.path("people").asInt();
        }
        assertThat(behind).isEqualTo(first.path("deaths").path("count").asInt());
        assertThat(reasonsOf(found)).isEqualTo(sorted(reasonsOf(found)));
    }

    @Test
    void mayBeAskedForWithoutTheOthers() {
        JsonNode found = ask("AF", "2026-H1", "&reasons=true&limit=1000");

        assertThat(found.path("total").asInt())
                .isEqualTo(found.path("unfavourable").asInt())
                .isPositive();
        assertThat(found.path("items"))
                .allSatisfy(item -> assertThat(item.path("reasons")).isNotEmpty());
    }

    @Test
    void areShownToWhoSeesTheUnit() {
        String address = Caller.APP + "/unfavourable?period=2026-Q1&unit=" + Site.unit(ADMIN, "MU01");
        assertThat(PackagedApp.as("commander").get(address).status()).isEqualTo(200);
        assertThat(PackagedApp.as("nobody").get(address).status()).isEqualTo(404);
    }

    /** The gravest reason of each unit, by its place in the list of reasons. */
    private static List<Integer> reasonsOf(JsonNode found) {
        List<String> gravest =
                List.of("DEATH_ON_DUTY", "ABOVE_998", "ABOVE_95_TWICE", "RISE", "VIOLATIONS", "COVERAGE", "");
        List<Integer> places = new ArrayList<>();
        found.path("items")
                .forEach(item -> places.add(gravest.indexOf(
                        item.path("reasons").path(0).path("code").asText())));
        return places;
    }

    private static List<Integer> sorted(List<Integer> places) {
        return places.stream().sorted().toList();
    }

    private static JsonNode ask(String unit, String period, String more) {
        return ADMIN.get(Caller.APP + "/unfavourable?unit=" + Site.unit(ADMIN, unit) + "&period=" + period + more)
                .json();
    }
}
