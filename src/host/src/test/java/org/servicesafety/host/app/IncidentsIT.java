package org.servicesafety.host.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.servicesafety.host.app.Caller.Answer;

/** Incidents over REST, and the whole example file. Years of the file are left to the tests of figures. */
@Tag("clause-18")
class IncidentsIT {

    private static final String INCIDENTS = Caller.APP + "/incidents";

    private final Caller officer = PackagedApp.as("officer");
    private final long unit = Site.unit(officer, "MU01-VEH");

    @Test
    void isEnteredCorrectedAndDeletedWithItsWholeHistory() {
        JsonNode entered = done(officer.post(INCIDENTS, incident("2021-03-14", "overturned on ice")), 201);
        String address = INCIDENTS + "/" + entered.path("id").asText();

        assertThat(entered.path("can").toString()).isEqualTo("[\"edit\",\"delete\"]");
        assertThat(entered.path("causeName").asText()).isNotEqualTo("VEHICLE");
        assertThat(officer.get(address).json()).isEqualTo(entered);

        String correction = entered.toString()
                .replace("\"people\":1", "\"people\":2")
                .replaceFirst("}$", ",\"reason\":\"another was hurt\"}");
        JsonNode corrected = done(officer.put(address, correction), 200);
        assertThat(corrected.path("people").asInt()).isEqualTo(2);
        assertThat(officer.put(address, correction).status()).isEqualTo(409);

        assertThat(PackagedApp.as("admin").delete(address + "?reason=none").status())
                .isEqualTo(403);
        assertThat(officer.delete(address).error(0, "field")).isEqualTo("reason");
        assertThat(officer.delete(address + "?reason=entered%20twice").status()).isEqualTo(204);
        assertThat(officer.get(address).status()).isEqualTo(404);

        JsonNode history = done(officer.get(address + "/history"), 200);
        assertThat(history.path("deleted").asBoolean()).isTrue();
        assertThat(history.path("items").findValuesAsText("kind")).containsExactly("ENTERED", "CORRECTED", "DELETED");
        assertThat(history.path("items").path(1).path("changes").toString())
                .isEqualTo("[{\"field\":\"people\",\"from\":1,\"to\":2}]");
        assertThat(history.path("items").path(2).path("reason").asText()).isEqualTo("entered twice");
        assertThat(PackagedApp.as("nobody").get(address + "/history").status()).isEqualTo(404);
    }

    @Test
    void isLinkedToTheActThatFoundItsCause() {
        JsonNode act = new Acts(officer, PackagedApp.as("chair"))
                .signed("MU01", "MU01-VEH", "2021-06-20")
                .json();
        String linked = incident("2021-06-01", "")
                .replaceFirst("}$", ", \"links\": [{\"actId\": %s}]}")
                .formatted(act.path("id").asText());

        JsonNode entered = done(officer.post(INCIDENTS, linked), 201);

        assertThat(entered.path("links").path(0).path("actId").asLong())
                .isEqualTo(act.path("id").asLong());
        assertThat(entered.path("links").path(0).path("violation").isNull()).isTrue();
    }

    @Test
    void isSeenByWhoSeesItsBodyAlone() {
        JsonNode entered = done(officer.post(INCIDENTS, incident("2021-07-01", "")), 201);
        String address = INCIDENTS + "/" + entered.path("id").asText();

        assertThat(PackagedApp.as("commander").get(address).status()).isEqualTo(200);
        assertThat(PackagedApp.as("nobody").get(address).status()).isEqualTo(404);
        assertThat(PackagedApp.as("nobody").get(INCIDENTS).json().path("total").asInt())
                .isZero();
    }

    @Test
    void theExampleFileIsLoadedAndLoadedAgainChangesNothing() {
        JsonNode loaded = ExampleFigures.incidents();
        Answer again = ExampleFigures.upload("admin", "incidents", "", ExampleFigures.file("incidents.csv"));

        assertThat(loaded.path("rows").asInt()).isEqualTo(418);
        assertThat(loaded.path("accepted").asInt()).isEqualTo(418);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json().path("items").findValuesAsText("state")).containsOnly("SAME");
        JsonNode all = PackagedApp.as("admin")
                .get(INCIDENTS + "?from=2024-01-01&to=2026-12-31&limit=1000")
                .json();
        assertThat(all.path("total").asInt()).isEqualTo(418);
    }

    @Test
    void aFileIsLoadedAllOrNothing() {
        String rows =
                """
                date,unit,outcome,injury_kind,people,on_duty,cause,activity,circumstances
                2020-01-02,MU01-HQ,INJURY,WOUND,1,true,COLD,RANGE,
                2020-01-03,MU01-HQ,DEATH,WOUND,1,true,COLD,RANGE,
                """;

        Answer preview = ExampleFigures.upload("officer", "incidents", "?dryRun=true", rows);
        Answer refused = ExampleFigures.upload("officer", "incidents", "", rows);

        assertThat(preview.status()).isEqualTo(200);
        assertThat(preview.json().path("accepted").asInt()).isEqualTo(1);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().path("refused").path(0).path("column").asText())
                .isEqualTo("injury_kind");
        assertThat(officer.get(INCIDENTS + "?from=2020-01-01&to=2020-12-31")
                        .json()
                        .path("total")
                        .asInt())
                .isZero();
    }

    @Test
    void theListIsASheetWithoutFormulasThatCanBeLoadedAgain() throws IOException, InterruptedException {
        done(officer.post(INCIDENTS, incident("2019-05-05", "=HYPERLINK(\\\"http://x\\\")")), 201);
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(PackagedApp.baseUrl() + INCIDENTS + ".xlsx?from=2019-05-05&to=2019-05-05"))
                .header(
                        "Authorization",
                        "Basic "
                                + Base64.getEncoder()
                                        .encodeToString("officer:officer".getBytes(StandardCharsets.UTF_8)))
                .build();

        HttpResponse<byte[]> sheet = HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray());

        assertThat(sheet.statusCode()).isEqualTo(200);
        assertThat(sheet.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).contains("spreadsheetml"));
        String content = unzipped(sheet.body());
        assertThat(content).contains("HYPERLINK", "2019-05-05").doesNotContain("<f>", "<f ");
    }

    /** By the directory of the file, as spreadsheets read it: sizes stand there and not before the parts. */
    private static String unzipped(byte[] bytes) throws IOException {
        Path file = Files.write(Files.createTempFile("incidents", ".xlsx"), bytes);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            StringBuilder all = new StringBuilder();
            for (ZipEntry entry : Collections.list(zip.entries())) {
                all.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
            return all.toString();
        } finally {
            Files.delete(file);
        }
    }

    private String incident(String date, String circumstances) {
        return """
                {"unitId": %d, "date": "%s", "outcome": "INJURY", "injuryKind": "WOUND", "people": 1, "onDuty": true,
                 "cause": "VEHICLE", "activity": "MOVEMENT", "circumstances": "%s"}"""
                .formatted(unit, date, circumstances);
    }

    private static JsonNode done(Answer answer, int status) {
        assertThat(answer.status()).as(answer.json().toString()).isEqualTo(status);
        return answer.json();
    }
}
