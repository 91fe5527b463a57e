package org.servicesafety.host.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Coverage around the reorganisations of the example units; expected counts by hand from the table of units. */
@Tag("clause-13")
class CoverageIT {
    private final Caller officer = PackagedApp.as("officer");

    @ParameterizedTest
    @CsvSource({
        // a service opens on 1 June 2026
        "MU03, 2026-Q1, 7, 2", "MU03, 2026-Q2, 8, 2", "MU03, 2026-Q3, 8, 2", "MU03, 2026-Q4, 8, 2",
        // one service succeeds another on 1 June 2026: together they count once
        "MU05, 2026-Q1, 9, 3", "MU05, 2026-Q2, 9, 3", "MU05, 2026-Q3, 9, 3", "MU05, 2026-Q4, 9, 3",
        // a service closes on 31 July 2026
        "MU07, 2026-Q1, 11, 3", "MU07, 2026-Q2, 11, 3", "MU07, 2026-Q3, 11, 3", "MU07, 2026-Q4, 10, 3",
    })
    void countsDepartmentsAndServicesOfTheQuarter(String body, String quarter, int total, int required) {
        JsonNode coverage = coverage(body, quarter);
        assertThat(coverage.path("total").asInt()).isEqualTo(total);
        assertThat(coverage.path("required").asInt()).isEqualTo(required);
    }

    @Test
    void anActOnThePredecessorCoversItsSuccessor() {
        Acts acts = new Acts(officer, PackagedApp.as("chair"));
        int before = coverage("MU05", "2026-Q2").path("inspected").asInt();
        acts.signed("MU05", "MU05-ENG", "2026-05-20");
        assertThat(coverage("MU05", "2026-Q2").path("inspected").asInt()).isEqualTo(before + 1);
        acts.signed("MU05", "MU05-SAP", "2026-06-20");
        assertThat(coverage("MU05", "2026-Q2").path("inspected").asInt()).isEqualTo(before + 1);
    }

    @Test
    void anActOnASubunitCoversNothing() {
        new Acts(officer, PackagedApp.as("chair")).signed("MU07", "MU07-B1", "2026-02-20");
        assertThat(coverage("MU07", "2026-Q1").path("inspected").asInt()).isZero();
    }

    @Test
    void theYearShowsWhoWasInspectedWhenAndWhoWasNotThereYet() {
        new Acts(officer, PackagedApp.as("chair")).signed("MU03", "MU03-HQ", "2026-02-12");
        JsonNode year = officer.get(Caller.APP + "/coverage/year?unit=" + Site.unit(officer, "MU03") + "&year=2026")
                .json();

        assertThat(year.path("rows").findValuesAsText("unitName")).hasSize(8);
        assertThat(year.path("quarters").findValuesAsText("total")).containsExactly("7", "8", "8", "8");
        JsonNode headquarters = row(year, Site.unit(officer, "MU03-HQ"));
        assertThat(headquarters.path("inspected").asBoolean()).isTrue();
        assertThat(headquarters.path("cells").findValuesAsText("state"))
                .containsExactly("INSPECTED", "NOT_INSPECTED", "NOT_INSPECTED", "NOT_INSPECTED");
        assertThat(headquarters.path("cells").path(0).path("on").asText()).isEqualTo("2026-02-12");
        assertThat(year.path("rows").findValuesAsText("state")).contains("ABSENT");
    }

    @Test
    void theProposalReachesTheShareAndAChoiceIsWeighedInItsPlace() {
        long body = Site.unit(officer, "MU07");
        String asked = Caller.APP + "/coverage/proposal?unit=" + body + "&quarter=2027-Q1";
        JsonNode proposal = officer.get(asked).json();
        // ten departments and services: three of them; Friday before Wednesday 31 March
        assertThat(proposal.path("proposed")).hasSize(3);
        assertThat(proposal.path("endsOn").asText()).isEqualTo("2027-03-26");
        assertThat(proposal.path("outlook").path("met").asBoolean()).isTrue();
        assertThat(proposal.path("outlook").path("reachedOn").asText()).isEqualTo("2027-03-26");

        long one = proposal.path("proposed").path(0).asLong();
        JsonNode chosen = officer.get(asked + "&chosen=" + one + ":2027-02-19").json();
        assertThat(chosen.path("outlook").path("inspected").asInt()).isEqualTo(1);
        assertThat(chosen.path("outlook").path("met").asBoolean()).isFalse();
        assertThat(chosen.path("outlook").path("reachedOn").isNull()).isTrue();
    }

    private static JsonNode row(JsonNode year, long unit) {
        for (JsonNode row : year.path("rows")) {
            if (row.path("unitId").asLong() == unit) {
                return row;
            }
        }
        throw new AssertionError("no row of unit " + unit);
    }

    private JsonNode coverage(String body, String quarter) {
        long unit = Site.unit(officer, body);
        return officer.get(Caller.APP + "/coverage?unit=" + unit + "&quarter=" + quarter)
                .json();
    }
}
