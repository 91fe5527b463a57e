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
import org.junit.jupiter.api.Test;
import org.servicesafety.host.app.Caller.Answer;

/** Obligations in a calendar program that signs in nowhere. */
class CalendarFeedIT {
    private static final String FEEDS = Caller.APP + "/calendar-feeds";

    private final Caller officer = PackagedApp.as("officer");
    private final long body = Site.unit(officer, "MU06");

    @Test
    void aCalendarReadsWhatItsOwnerSeesUntilHeRevokesIt() throws Exception {
        JsonNode feed = opened();
        HttpResponse<String> calendar = read(feed.path("address").asText());

        assertThat(calendar.statusCode()).isEqualTo(200);
        assertThat(calendar.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/calendar"));
        assertThat(unfolded(calendar.body()))
                .contains("BEGIN:VCALENDAR", "UID:COVERAGE-" + body + "-", "UID:PLAN-" + body + "-")
                .contains("selectedItem=service-safety-coverage");

        assertThat(officer.delete(FEEDS + "/" + feed.path("id").asLong()).status())
                .isEqualTo(204);
        assertThat(read(feed.path("address").asText()).statusCode()).isEqualTo(404);
    }

    @Test
    void theLanguageMayBeAskedFor() throws Exception {
        String address = opened().path("address").asText();

        assertThat(unfolded(read(address + "&lang=ru").body())).contains("Безопасность воинской службы");
        assertThat(unfolded(read(address + "&lang=kk").body())).contains("Әскери қызмет қауіпсіздігі");
    }

    @Test
    void anotherTokenOrAnotherUnitOpensNothing() throws Exception {
        String address = opened().path("address").asText();
        String last = address.endsWith("A") ? "B" : "A";

        assertThat(read(address.substring(0, address.length() - 1) + last).statusCode())
                .isEqualTo(404);
        assertThat(read(address.replace("unit=" + body, "unit=" + Site.unit(officer, "MU01")))
                        .statusCode())
                .isEqualTo(404);
        assertThat(read(address.replaceAll("&token=.*", "")).statusCode()).isEqualTo(404);
    }

    @Test
    void nobodySubscribesToWhatHeDoesNotSeeAndListsNoneOfAnother() {
        long id = opened().path("id").asLong();
        Caller nobody = PackagedApp.as("nobody");

        assertThat(nobody.post(FEEDS, "{\"unitId\": %d}".formatted(body)).status())
                .isEqualTo(404);
        assertThat(nobody.get(FEEDS).json().path("items")).isEmpty();
        assertThat(nobody.delete(FEEDS + "/" + id).status()).isEqualTo(404);
        assertThat(officer.get(FEEDS).json().path("items").toString()).contains("\"id\":" + id);
    }

    private JsonNode opened() {
        Answer answer = officer.post(FEEDS, "{\"unitId\": %d, \"subtree\": false}".formatted(body));
        assertThat(answer.status()).as(answer.json().toString()).isEqualTo(201);
        return answer.json();
    }

    private static HttpResponse<String> read(String address) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(address)).build(),
                        BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private static String unfolded(String calendar) {
        return calendar.replace("\r\n ", "");
    }
}
