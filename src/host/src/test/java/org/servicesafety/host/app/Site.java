package org.servicesafety.host.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.servicesafety.host.app.Caller.Answer;

/** Fills an empty host with the tree of units, projects that are set up, and people in their roles. */
final class Site {
    private Site() {}

    static void prepare(String baseUrl, List<String> projects) {
        Caller admin = new Caller(baseUrl, "admin");
        Answer loaded = admin.postFile(Caller.APP + "/import/units", "units.csv", "text/csv", units());
        assertThat(loaded.status()).as(loaded.json().toString()).isEqualTo(200);
        projects.forEach(key -> project(admin, key));
    }

    static void project(Caller admin, String key) {
        String project =
                """
                {"key": "%1$s", "name": "unit %1$s", "projectTypeKey": "business", "lead": "admin"}""";
        assertThat(admin.post("/rest/api/2/project", project.formatted(key)).status())
                .isEqualTo(201);
        assertThat(admin.post(Caller.APP + "/projects/" + key + "/setup", "{\"language\": \"en\"}")
                        .status())
                .isEqualTo(200);
        appoint(admin, key, "Officer for the security of military service", "officer");
        appoint(admin, key, "Chairpersons and members of commissions", "chair");
        appoint(admin, key, "Responsible persons", "performer");
        appoint(admin, key, "Commander (chief)", "commander");
        appoint(admin, key, "Monitoring persons", "monitor");
        appoint(admin, key, "Commanders of inspected units", "unitcommander");
    }

    static void appoint(Caller admin, String key, String role, String user) {
        String address = admin.get("/rest/api/2/project/" + key + "/role")
                .json()
                .path(role)
                .asText();
        assertThat(admin.post(address.substring(address.indexOf("/rest/")), "{\"user\": [\"" + user + "\"]}")
                        .status())
                .isEqualTo(200);
    }

    static long unit(Caller caller, String code) {
        return caller.get(Caller.APP + "/units?code=" + code)
                .json()
                .path("items")
                .path(0)
                .path("id")
                .asLong();
    }

    static String units() {
        try (InputStream in = Objects.requireNonNull(Site.class.getResourceAsStream("/demo/units.csv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
