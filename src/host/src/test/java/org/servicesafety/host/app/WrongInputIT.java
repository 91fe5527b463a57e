package org.servicesafety.host.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.servicesafety.host.app.Caller.Answer;

/** Wrong input of each kind: the shape of the error, the person's language, and nothing changed. */
class WrongInputIT {
    private final Caller officer = PackagedApp.as("officer");

    @ParameterizedTest
    @CsvSource({
        "GET, /units?limit=0, 400",
        "GET, /units?kind=SQUAD, 400",
        "GET, /units/abc, 404",
        "GET, /units/999999, 404",
        "GET, /coverage, 400",
        "GET, /coverage?unit=999999, 404",
        "GET, /deadlines?unit=x, 400",
        "GET, /acts/999999, 404",
        "POST, /units, 400",
        "POST, /acts, 400",
        "POST, /projects/MU01/setup, 403",
        "GET, /health, 403",
        "POST, /acts/999999/sign, 404",
        "DELETE, /acts/999999, 404",
    })
    void isAnsweredInTheShapeOfTheContract(String method, String path, int status) {
        Answer answer =
                switch (method) {
                    case "POST" -> officer.post(Caller.APP + path, "{}");
                    case "DELETE" -> officer.delete(Caller.APP + path);
                    default -> officer.get(Caller.APP + path);
                };
        assertThat(answer.status()).as(answer.json().toString()).isEqualTo(status);
        assertThat(answer.json().path("errors")).as(answer.json().toString()).isNotEmpty();
        assertThat(answer.error(0, "code")).isNotBlank();
        assertThat(answer.error(0, "message")).isNotBlank();
    }

    @Test
    void allFaultsAreToldAtOnceInTheLanguageAskedFor() {
        String act =
                """
                {"bodyId": "x", "unitId": 1, "startedOn": "2026-02-30", "endedOn": "tomorrow", "areas": ["DANCING"], "colour": "red"}""";
        Answer answer = officer.post(Caller.APP + "/acts?lang=ru", act);
        assertThat(answer.status()).isEqualTo(400);
        List<String> fields = new ArrayList<>();
        answer.json()
                .path("errors")
                .forEach(error -> fields.add(error.path("field").asText()));
        assertThat(fields).contains("bodyId", "startedOn", "endedOn", "colour");
        assertThat(answer.error(0, "message")).matches(".*\\p{IsCyrillic}.*");
    }

    @Test
    void somebodyWhoIsNotSignedInIsToldSo() {
        assertThat(PackagedApp.as("").get(Caller.APP + "/units").status()).isEqualTo(401);
    }

    @Test
    void malformedJsonIsRefused() {
        assertThat(officer.post(Caller.APP + "/acts", "{\"bodyId\": ").status()).isEqualTo(400);
    }

    @Test
    void somebodyWithoutRightsSeesNoActs() {
        Acts acts = new Acts(officer, PackagedApp.as("chair"));
        long act = acts.draft("MU02", "MU02-HQ", "2026-08-14", true);
        assertThat(PackagedApp.as("nobody").get(Caller.APP + "/acts/" + act).status())
                .isEqualTo(404);
    }

    @Test
    void theSameFileTwiceChangesNothing() {
        Caller admin = PackagedApp.as("admin");
        Answer again = admin.postFile(Caller.APP + "/import/units", "units.csv", "text/csv", Site.units());
        assertThat(again.status()).isEqualTo(200);
        again.json()
                .path("items")
                .forEach(item -> assertThat(item.path("outcome").asText()).isEqualTo("SAME"));
    }

    @Test
    void aSetUpRunTwiceDoublesNothing() {
        Answer again = PackagedApp.as("admin").post(Caller.APP + "/projects/MU01/setup", "{}");
        assertThat(again.status()).isEqualTo(200);
        again.json().path("steps").forEach(step -> assertThat(step.path("state").asText())
                .isEqualTo("EXISTS"));
    }
}
