package org.servicesafety.host.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * The figures of the example data, MU05 and MU07 with their reorganisations among them, against a table that was computed another way: by a
 * script in another language straight from the two files, with sums and rates as exact fractions, intervals from the incomplete gamma function
 * to 40 digits, and p-values as sums of exact binomial weights.
 */
@Tag("clause-16")
@Tag("clause-17")
class RatesIT {

    private static final Caller ADMIN = PackagedApp.as("admin");
    /** Of a figure, in percent: what the last digits of a double may differ by. */
    private static final double DIGITS = 1e-8;

    private static final Map<String, Long> UNITS = new HashMap<>();
    private static final Map<String, JsonNode> ANSWERS = new HashMap<>();

    @BeforeAll
    static void load() {
        assertThat(ExampleFigures.strength().path("rows").asInt()).isPositive();
        assertThat(ExampleFigures.incidents().path("rows").asInt()).isPositive();
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvFileSource(resources = "/figures/rates.csv", numLinesToSkip = 1)
    void areThoseOfTheTable(ArgumentsAccessor row) {
        JsonNode rates = rates(row.getString(0), row.getString(1));
        JsonNode measured = rates.path(row.getString(2));
        JsonNode offDuty = rates.path("offDuty");
        String previousOffDuty = row.getString(2).equals("deaths") ? "previousDeaths" : "previousInjuries";

        assertThat(measured.path("count").asInt()).isEqualTo(row.getInteger(3));
        assertThat(measured.path("previousCount").asInt()).isEqualTo(row.getInteger(4));
        assertThat(offDuty.path(row.getString(2)).asInt()).isEqualTo(row.getInteger(5));
        assertThat(offDuty.path(previousOffDuty).asInt()).isEqualTo(row.getInteger(6));
        same(rates.path("strength"), row.getDouble(7));
        same(rates.path("previousStrength"), row.getDouble(8));
        same(measured.path("perThousand"), row.getDouble(9));
        same(measured.path("previousPerThousand"), row.getDouble(10));
        same(measured.path("interval95").path(0), row.getDouble(11));
        same(measured.path("interval95").path(1), row.getDouble(12));
        same(measured.path("change").path("ratio"), row.getDouble(13));
        same(measured.path("change").path("pValue"), row.getDouble(14));
        assertThat(measured.path("change").path("verdict").asText()).isEqualTo(row.getString(15));
    }

    private static void same(JsonNode figure, Double expected) {
        if (expected == null) {
            assertThat(figure.isNull() || figure.isMissingNode())
                    .as(figure.toString())
                    .isTrue();
        } else {
            assertThat(figure.isNumber()).as(figure.toString()).isTrue();
            assertThat(figure.asDouble()).isCloseTo(expected, withinPercentage(DIGITS));
        }
    }

    @Test
    void nameWhatASuccessorIsComparedWithAndWhatIsMissing() {
        JsonNode rates = rates("MU05-SAP", "2026-Q3");
        assertThat(rates.path("comparedWith").path(0).asLong()).isEqualTo(Site.unit(ADMIN, "MU05-ENG"));
        assertThat(rates.path("previousPeriod").asText()).isEqualTo("2025-Q3");
        assertThat(rates.path("warnings").findValuesAsText("code")).contains("strength-small");
        assertThat(rates("AF", "2026-H1").path("missingStrength")).isEmpty();
        assertThat(rates("AF", "2026-H1").path("missingMonths")).isEmpty();
        assertThat(rates("AF", "2023").path("missingStrength").size()).isGreaterThan(200);
        assertThat(rates("AF", "2023").path("injuries").path("perThousand").isNull())
                .isTrue();
    }

    @Test
    void changeWithAnIncidentAndAreSeenByWhoSeesTheUnit() {
        Caller officer = PackagedApp.as("officer");
        long unit = Site.unit(officer, "MU02-VEH");
        int before = count(unit, "2018-Q2");
        String incident =
                """
                {"unitId": %d, "date": "2018-05-05", "outcome": "INJURY", "injuryKind": "WOUND", "people": 2, "onDuty": true,
                 "cause": "VEHICLE", "activity": "MOVEMENT"}""";

        assertThat(officer.post(Caller.APP + "/incidents", incident.formatted(unit))
                        .status())
                .isEqualTo(201);

        assertThat(count(unit, "2018-Q2")).isEqualTo(before + 2);
        assertThat(count(unit, "2018-Q3")).isEqualTo(before);
        String address = Caller.APP + "/rates?period=2018-Q2&unit=" + unit;
        assertThat(PackagedApp.as("commander").get(address).status()).isEqualTo(200);
        assertThat(PackagedApp.as("nobody").get(address).status()).isEqualTo(404);
    }

    private static int count(long unit, String period) {
        return ADMIN.get(Caller.APP + "/rates?unit=" + unit + "&period=" + period)
                .json()
                .path("injuries")
                .path("count")
                .asInt();
    }

    private static JsonNode rates(String unit, String period) {
        long id = UNITS.computeIfAbsent(unit, code -> Site.unit(ADMIN, code));
        return ANSWERS.computeIfAbsent(
                unit + " " + period, asked -> ADMIN.get(Caller.APP + "/rates?unit=" + id + "&period=" + period)
                        .json());
    }
}
