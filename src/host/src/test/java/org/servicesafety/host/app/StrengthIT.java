package org.servicesafety.host.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.servicesafety.host.app.Caller.Answer;

/** Strength by unit and month over REST, and the whole example file; years of the file are left to the tests of figures. */
@Tag("clause-17")
class StrengthIT {

    private final Caller officer = PackagedApp.as("officer");
    private final long services = Site.unit(officer, "MU01-FOOD");
    private final String address = Caller.APP + "/units/" + services + "/strength";

    @Test
    void namedMonthsChangeAndTheOthersStay() {
        put("{\"months\": {\"2021-01\": 20, \"2021-02\": 21, \"2021-03\": 0}}");
        put("{\"months\": {\"2021-02\": null, \"2021-04\": 23}}");

        JsonNode read = officer.get(address + "?from=2021-01&to=2021-12").json();

        assertThat(read.path("months").toString()).isEqualTo("{\"2021-01\":20,\"2021-03\":0,\"2021-04\":23}");
        assertThat(read.path("can").toString()).isEqualTo("[\"edit\"]");
        // what was read may be sent back as it is
        assertThat(officer.put(address, read.toString()).status()).isEqualTo(200);
        assertThat(officer.get(address + "?from=2021-01&to=2021-12").json()).isEqualTo(read);
    }

    @Test
    void oneWrongMonthChangesNone() {
        Answer refused = officer.put(address, "{\"months\": {\"2022-01\": 20, \"2022-02\": -1, \"2022-13\": 5}}");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().path("errors")).hasSize(2);
        assertThat(officer.get(address + "?from=2022-01&to=2022-12").json().path("months"))
                .isEmpty();
    }

    @Test
    void severalUnitsAreEnteredAndReadTogether() {
        long other = Site.unit(officer, "MU01-FUEL");
        String both =
                """
                {"units": [{"unitId": %d, "months": {"2020-05": 7}}, {"unitId": %d, "months": {"2020-05": 8}}]}""";

        assertThat(officer.put(Caller.APP + "/strength", both.formatted(services, other))
                        .status())
                .isEqualTo(204);

        JsonNode page = officer.get(Caller.APP + "/strength?under=" + Site.unit(officer, "MU01")
                        + "&kind=SERVICE&from=2020-01&to=2020-12")
                .json();
        assertThat(page.path("items").findValuesAsText("2020-05")).containsExactlyInAnyOrder("7", "8");
        assertThat(page.path("total").asInt()).isGreaterThan(2);
    }

    @Test
    void whoSeesTheUnitSeesItsStrengthAndTheOfficerAloneEntersIt() {
        String months = "{\"months\": {\"2021-05\": 1}}";

        assertThat(PackagedApp.as("commander").get(address).status()).isEqualTo(200);
        assertThat(PackagedApp.as("commander").put(address, months).status()).isEqualTo(403);
        assertThat(PackagedApp.as("nobody").get(address).status()).isEqualTo(404);
        assertThat(PackagedApp.as("nobody").put(address, months).status()).isEqualTo(404);
    }

    @Test
    void theExampleFileIsLoadedAndLoadedAgainChangesNothing() {
        JsonNode loaded = ExampleFigures.strength();
        Answer again = ExampleFigures.upload("admin", "strength", "", ExampleFigures.file("strength.csv"));

        assertThat(loaded.path("rows").asInt()).isEqualTo(10_292);
        assertThat(loaded.path("accepted").asInt()).isEqualTo(10_292);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json().path("items").findValuesAsText("outcome")).containsOnly("SAME");
        assertThat(officer.get(Caller.APP + "/units/" + Site.unit(officer, "MU05-SAP") + "/strength")
                        .json()
                        .path("months"))
                .hasSize(6);
    }

    @Test
    void aFileIsLoadedAllOrNothingByWhoMayEnterItsUnits() {
        String rows = "unit,month,average_strength\nMU01-HQ,2020-01,30\nMU01-HQ,2020-02,x\nAF,2020-01,3\n";

        Answer preview = ExampleFigures.upload("officer", "strength", "?dryRun=true", rows);
        Answer refused = ExampleFigures.upload("officer", "strength", "", rows);

        assertThat(preview.status()).isEqualTo(200);
        assertThat(preview.json().path("refused").findValuesAsText("code"))
                .containsExactly("not-a-number", "unknown-unit");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(officer.get(Caller.APP + "/units/" + Site.unit(officer, "MU01-HQ")
                                + "/strength?from=2020-01&to=2020-12")
                        .json()
                        .path("months"))
                .isEmpty();
        assertThat(ExampleFigures.upload("commander", "strength", "", rows).status())
                .isEqualTo(403);
    }

    private void put(String months) {
        Answer answer = officer.put(address, months);
        assertThat(answer.status()).as(answer.json().toString()).isEqualTo(200);
    }
}
