package org.servicesafety.host.restapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.servicesafety.host.page.ServedSite;

class RestApiTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static ServedSite site;

    @BeforeAll
    static void serve() {
        site = new ServedSite();
        assertThat(admin("POST", "/project", "{\"key\":\"MU03\",\"name\":\"Unit 10411\",\"lead\":\"admin\"}")
                        .statusCode())
                .isEqualTo(201);
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    private static HttpResponse<String> admin(String method, String path, String body) {
        return site.rest("admin", method, path, body);
    }

    private static JsonNode json(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new UncheckedIOException(answer.body(), e);
        }
    }

    private static String created(String summary) {
        HttpResponse<String> answer = admin(
                "POST",
                "/issue",
                "{\"fields\":{\"project\":{\"key\":\"MU03\"},\"issuetype\":{\"name\":\"Task\"},\"summary\":\"" + summary
                        + "\"}}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return json(answer).path("key").asText();
    }

    @Test
    void nobodySignedInIsAnswered401() {
        assertThat(site.rest("", "GET", "/myself", null).statusCode()).isEqualTo(401);
        assertThat(site.rest("", "GET", "/project", null).statusCode()).isEqualTo(401);
    }

    @Test
    void myselfIsThePersonOfTheHeader() {
        assertThat(json(admin("GET", "/myself", null)).path("name").asText()).isEqualTo("admin");
    }

    @Test
    void aProjectIsReadByItsKey() {
        JsonNode project = json(admin("GET", "/project/MU03", null));
        assertThat(project.path("name").asText()).isEqualTo("Unit 10411");
        assertThat(project.path("issueTypes").size()).isPositive();
        assertThat(project.path("roles").size()).isPositive();
    }

    @Test
    void aFaultyProjectIsRefusedByField() {
        HttpResponse<String> answer = admin("POST", "/project", "{\"key\":\"x\",\"name\":\"\",\"lead\":\"admin\"}");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json(answer).path("errors").fieldNames()).toIterable().contains("projectKey", "projectName");
    }

    @Test
    void onlyAnAdministratorMakesProjects() {
        assertThat(site.rest("performer", "POST", "/project", "{\"key\":\"NO\",\"name\":\"No\"}")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void anIssueIsCreatedReadChangedAndDeleted() {
        String key = created("First");
        assertThat(admin("PUT", "/issue/" + key, "{\"fields\":{\"summary\":\"Second\",\"duedate\":\"2026-12-11\"}}")
                        .statusCode())
                .isEqualTo(204);
        JsonNode fields = json(admin("GET", "/issue/" + key + "?fields=summary,duedate", null))
                .path("fields");
        assertThat(fields.path("summary").asText()).isEqualTo("Second");
        assertThat(fields.path("duedate").asText()).isEqualTo("2026-12-11");
        assertThat(fields.size()).isEqualTo(2);
        assertThat(admin("DELETE", "/issue/" + key, null).statusCode()).isEqualTo(204);
        assertThat(admin("GET", "/issue/" + key, null).statusCode()).isEqualTo(404);
    }

    @Test
    void anIssueWithoutSummaryIsRefusedAtItsField() {
        HttpResponse<String> answer = admin(
                "POST", "/issue", "{\"fields\":{\"project\":{\"key\":\"MU03\"},\"issuetype\":{\"name\":\"Task\"}}}");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json(answer).path("errors").has("summary")).isTrue();
    }

    @Test
    void aTransitionMovesTheIssueToItsStatus() {
        String key = created("Moves");
        JsonNode transitions =
                json(admin("GET", "/issue/" + key + "/transitions", null)).path("transitions");
        String last = transitions.path(transitions.size() - 1).path("id").asText();
        assertThat(admin("POST", "/issue/" + key + "/transitions", "{\"transition\":{\"id\":\"" + last + "\"}}")
                        .statusCode())
                .isEqualTo(204);
        JsonNode status =
                json(admin("GET", "/issue/" + key, null)).path("fields").path("status");
        assertThat(status.path("statusCategory").path("key").asText()).isEqualTo("done");
    }

    @Test
    void aCommentAndALinkAreAdded() {
        String one = created("One");
        String other = created("Other");
        assertThat(admin("POST", "/issue/" + one + "/comment", "{\"body\":\"Said\"}")
                        .statusCode())
                .isEqualTo(201);
        assertThat(json(admin("GET", "/issue/" + one + "/comment", null))
                        .path("total")
                        .asInt())
                .isEqualTo(1);
        String link = "{\"type\":{\"name\":\"Blocks\"},\"inwardIssue\":{\"key\":\"" + one
                + "\"},\"outwardIssue\":{\"key\":\"" + other + "\"}}";
        assertThat(admin("POST", "/issueLink", link).statusCode()).isEqualTo(201);
        JsonNode links =
                json(admin("GET", "/issue/" + one, null)).path("fields").path("issuelinks");
        assertThat(links.path(0).path("outwardIssue").path("key").asText()).isEqualTo(other);
    }

    @Test
    void theSearchTakesJqlAndPages() {
        created("Sought one");
        created("Sought two");
        JsonNode found = json(
                admin(
                        "POST",
                        "/search",
                        "{\"jql\":\"project = MU03 AND summary ~ Sought ORDER BY key\",\"maxResults\":1,\"fields\":[\"summary\"]}"));
        assertThat(found.path("total").asInt()).isEqualTo(2);
        assertThat(found.path("issues").size()).isEqualTo(1);
        HttpResponse<String> faulty = admin("GET", "/search?jql=nofield+%3D+1", null);
        assertThat(faulty.statusCode()).isEqualTo(400);
        assertThat(json(faulty).path("errorMessages").size()).isPositive();
    }

    @Test
    void peopleComeIntoARoleAndGo() {
        String path = "/project/MU03/role/"
                + json(admin("GET", "/role", null)).path(0).path("id").asText();
        JsonNode role = json(admin("POST", path, "{\"user\":[\"performer\"]}"));
        assertThat(role.path("actors").findValuesAsText("name")).contains("performer");
        assertThat(admin("DELETE", path + "?user=performer", null).statusCode()).isEqualTo(204);
        assertThat(json(admin("GET", path, null)).path("actors").findValuesAsText("name"))
                .doesNotContain("performer");
        assertThat(admin("POST", path, "{\"user\":[\"no-such-user\"]}").statusCode())
                .isEqualTo(404);
    }

    @Test
    void whatIsNotJsonIsRefused() {
        assertThat(admin("POST", "/issue", "{").statusCode()).isEqualTo(400);
    }
}
