package org.servicesafety.host.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpClient;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.servicesafety.host.boot.Services;

/**
 * Fills an empty host with bodies, people and a year of inspections. Everything goes through REST, so that the example data
 * can hold nothing that a person could not have entered.
 */
public final class ExampleData {
    private static final String APP = "/rest/service-safety/1.0";

    private final HttpClient http = HttpClient.newHttpClient();
    private final String baseUrl;
    private final LocalDate today;
    private final Services services;

    /**
     * @param baseUrl the host's address with its context path
     * @param today the day that the examples are laid around
     * @param services for the dashboard alone, which Jira's REST interface cannot make
     */
    public ExampleData(String baseUrl, LocalDate today, Services services) {
        this.services = services;
        this.baseUrl = baseUrl;
        this.today = today;
    }

    /** Loads all; a host that already has the projects is left as it is. */
    public void load() {
        RestClient admin = as("admin");
        if (!admin.get("/rest/api/2/project").isEmpty()) {
            return;
        }
        admin.postFile(APP + "/import/units", "units.csv", Table.text("units.csv"));
        List<Line> bodies = Table.rows("units.csv").stream()
                .filter(unit -> !unit.at("project_key").isEmpty())
                .toList();
        bodies.forEach(body -> createProject(admin, body));
        Table.rows("people.csv").forEach(place -> appoint(admin, place));
        admin.postFile(APP + "/import/strength", "strength.csv", Table.text("strength.csv"));
        admin.postFile(APP + "/import/incidents", "incidents.csv", Table.text("incidents.csv"));
        new ExampleActs(as("officer"), as("chair"), today).load();
        loadPlans();
        // the commander's is the first and so everybody's; who may not see the regional command has one of his own body
        makeDashboard(admin, "commander", "RCA");
        makeDashboard(admin, "unitcommander", "MU01");
    }

    private void loadPlans() {
        RestClient officer = as("officer");
        ExamplePlans.People people = new ExamplePlans.People(officer, as("commander"), as("performer"), as("monitor"));
        ExamplePlans plans = new ExamplePlans(people, today);
        Table.rows("plans.csv").forEach(row -> plans.load(row, unit(officer, row.at("body"))));
    }

    private static long unit(RestClient reader, String code) {
        return reader.get(APP + "/units?code=" + code)
                .path("items")
                .path(0)
                .path("id")
                .asLong();
    }

    private void makeDashboard(RestClient admin, String person, String code) {
        JsonNode body = admin.get(APP + "/units?code=" + code).path("items").path(0);
        new ExampleDashboard(services)
                .make(
                        person,
                        body.path("name").path("ru").asText(),
                        body.path("id").asText());
    }

    private void createProject(RestClient admin, Line body) {
        String key = body.at("project_key");
        admin.post(
                "/rest/api/2/project",
                Map.of("key", key, "name", body.at("name_ru"), "projectTypeKey", "business", "lead", "admin"));
        admin.post(APP + "/projects/" + key + "/setup", Map.of("language", "ru"));
    }

    private void appoint(RestClient admin, Line place) {
        for (String project : List.of(place.at("projects").split(" ", -1))) {
            JsonNode roles = admin.get("/rest/api/2/project/" + project + "/role");
            String role = roles.path(place.at("role")).asText();
            admin.post(role.substring(role.indexOf("/rest/")), Map.of("user", List.of(place.at("user"))));
        }
    }

    private RestClient as(String user) {
        return new RestClient(http, baseUrl, user);
    }
}
